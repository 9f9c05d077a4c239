package org.missionled.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** A file of daily observations: day by day, each day with all metrics, values with one to three decimals. */
final class CsvRows {
    private static final int METRICS = 1_000;

    private CsvRows() {}

    /** Writes so many rows beneath {@code metric,period,value}. */
    static Path write(Path file, int rows) throws IOException {
        LocalDate first = Facts.AS_OF.minusDays(rows / METRICS);
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("metric,period,value\n");
            for (int row = 0; row < rows; row++) {
                double value = Math.round(Draw.between(30, row, 0, 100_000)) / 1000.0;
                out.write("metric-" + row % METRICS + ',' + first.plusDays(row / METRICS) + ',' + value + '\n');
            }
        }
        return file;
    }
}
