package org.missionled.examples.humandevelopment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.missionled.measurement.Attribute;
import org.missionled.measurement.Observation;
import org.missionled.measurement.Observations;
import org.missionled.measurement.Reading;
import org.missionled.measurement.ReportingPeriod;

/**
 * Published figures: all countries where the file lies beside the project, else a few, retyped.
 *
 * @param country as it is called by three letters
 * @param year the calendar year
 * @param values life expectancy, expected and mean years of schooling, income per head
 * @param hdi as published
 */
record Published(String country, String year, List<Double> values, double hdi) {
    static final Path FILE = Path.of("../../../shared/data/undp-hdi/hdi_tidy_1990_2022.csv");
    private static final List<String> METRICS = List.of("le", "eys", "mys", "gnipc");

    /** UNDP, Human Development Report 2023-24, composite indices, time series. */
    private static final String SAMPLE = """
            BRA,Brazil,2021,72.75,15.5788002,8.278307638,14342.1,0.756
            IND,India,2021,67.24,12.00971031,6.532790184,6542.449788,0.633
            NER,Niger,2021,61.576,7.186131428,1.341352433,1208.85424,0.389
            NOR,Norway,2021,83.234,18.63846016,13.06234279,67596.61386,0.964
            CHE,Switzerland,2021,83.987,16.5837307,13.90406622,68550.38092,0.965
            BRA,Brazil,2022,73.425,15.5788002,8.278307638,14615.89235,0.76
            IND,India,2022,67.744,12.58370972,6.570700169,6950.526798,0.644
            NER,Niger,2022,62.08,7.186131428,1.341352433,1283.309235,0.394
            NOR,Norway,2022,83.393,18.63846016,13.06234279,69189.76165,0.966
            CHE,Switzerland,2022,84.255,16.5837307,13.90406622,69432.78669,0.967
            """;

    static List<Published> sample() {
        return SAMPLE.lines().map(Published::row).toList();
    }

    /** Every country, group and year. */
    static List<Published> all() {
        try (Stream<String> lines = Files.lines(FILE, UTF_8)) {
            return lines.skip(1).map(Published::row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of a country may hold a comma; nothing after it does. */
    private static Published row(String line) {
        String[] cells = line.split(",", -1);
        int last = cells.length - 1;
        List<Double> values = new ArrayList<>();
        for (int i = last - 4; i < last; i++) {
            values.add(Double.parseDouble(cells[i]));
        }
        return new Published(cells[0], cells[last - 5], List.copyOf(values), Double.parseDouble(cells[last]));
    }

    ReportingPeriod period() {
        return ReportingPeriod.parse(year);
    }

    static Observations observed(List<Published> rows) {
        List<Observation> all = new ArrayList<>();
        for (int metric = 0; metric < METRICS.size(); metric++) {
            for (Published row : rows) {
                Reading value = new Reading.Value(row.values().get(metric));
                all.add(Observation.of(METRICS.get(metric), row.period(), value, "UNDP, HDR 2023-24")
                        .with(Attribute.SUBJECT, row.country()));
            }
        }
        return Observations.of(all);
    }
}
