package org.missionled.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;

/** FastCSV itself: the same file, its dates and values into two primitive arrays, and no check but the parsers'. */
final class CsvByHand {
    private int[] days = new int[1024];
    private double[] values = new double[1024];
    private int size;

    private CsvByHand() {}

    static CsvByHand read(Path file) throws IOException {
        CsvByHand read = new CsvByHand();
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(file)) {
            boolean isHeader = true;
            for (CsvRecord row : rows) {
                if (isHeader) {
                    isHeader = false;
                } else {
                    read.add((int) LocalDate.parse(row.getField(1)).toEpochDay(), Double.parseDouble(row.getField(2)));
                }
            }
        }
        return read;
    }

    private void add(int day, double value) {
        if (size == days.length) {
            days = Arrays.copyOf(days, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        days[size] = day;
        values[size] = value;
        size++;
    }

    /** How many rows there were. */
    int size() {
        return size;
    }

    /** Of all rows, so that two readings of a file can be compared. */
    double sumOfDays() {
        double sum = 0;
        for (int row = 0; row < size; row++) {
            sum += days[row];
        }
        return sum;
    }

    /** Of all rows, so that two readings of a file can be compared. */
    double sumOfValues() {
        double sum = 0;
        for (int row = 0; row < size; row++) {
            sum += values[row];
        }
        return sum;
    }
}
