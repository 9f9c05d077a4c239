package org.missionled.benchmarks;

import java.time.LocalDate;
import java.util.List;
import org.missionled.examples.humandevelopment.HumanDevelopment;
import org.missionled.index.IndexTable;
import org.missionled.measurement.Attribute;
import org.missionled.measurement.ObservationCollector;
import org.missionled.measurement.Observations;
import org.missionled.measurement.Reading;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.model.Index;

/** The index as it is declared in the example, for all countries and years at once. */
final class HdiByEngine {
    private static final Index INDEX = HumanDevelopment.MISSION.indices().get(0);
    private static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);

    private final Observations observations;

    HdiByEngine(HdiRows rows) {
        ObservationCollector collector = ObservationCollector.empty();
        collect(collector, rows, "le", rows.life);
        collect(collector, rows, "eys", rows.expected);
        collect(collector, rows, "mys", rows.mean);
        collect(collector, rows, "gnipc", rows.income);
        this.observations = collector.collected();
    }

    private static void collect(ObservationCollector collector, HdiRows rows, String metric, double[] values) {
        for (int row = 0; row < rows.size(); row++) {
            collector.begin(metric, year(rows.year[row]), new Reading.Value(values[row]));
            collector.say(Attribute.SUBJECT, rows.countries.get(rows.country[row]));
            collector.end("UNDP", row + 2);
        }
    }

    static ReportingPeriod year(int year) {
        return new ReportingPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    IndexTable evaluate() {
        return IndexTable.of(INDEX, observations, AS_OF);
    }

    /** All values, row by row. */
    static double[] read(IndexTable table, HdiRows rows) {
        List<String> countries = table.subjects();
        List<ReportingPeriod> years = table.periods();
        double[] values = new double[rows.size()];
        for (int row = 0; row < values.length; row++) {
            values[row] = table.valueAt(
                    countries.indexOf(rows.countries.get(rows.country[row])), years.indexOf(year(rows.year[row])));
        }
        return values;
    }
}
