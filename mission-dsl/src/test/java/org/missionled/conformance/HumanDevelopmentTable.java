package org.missionled.conformance;

import static org.missionled.dsl.Words.goal;
import static org.missionled.dsl.Words.index;
import static org.missionled.dsl.Words.metric;
import static org.missionled.dsl.Words.part;
import static org.missionled.dsl.Words.societalMission;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;
import org.missionled.dsl.IndexDeclaration;
import org.missionled.dsl.MetricDeclaration;
import org.missionled.index.IndexTable;
import org.missionled.index.PanelData;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Mission;

/** The Human Development Index of every country, group and year that was published. */
final class HumanDevelopmentTable implements PublishedTable {
    private static final String FILE = "undp-hdi/hdi_tidy_1990_2022.csv";

    private static final MetricDeclaration LIFE =
            metric("le").measuring("Life expectancy at birth").in("years").betterHigher();
    private static final MetricDeclaration EXPECTED =
            metric("eys").measuring("Expected years of schooling").in("years").betterHigher();
    private static final MetricDeclaration MEAN =
            metric("mys").measuring("Mean years of schooling").in("years").betterHigher();
    private static final MetricDeclaration INCOME =
            metric("gnipc").measuring("Income per head").in("dollars of 2017").betterHigher();

    // spotless:off
    private static final IndexDeclaration INDEX = index("hdi").stating("Human Development Index").averagingGeometrically(
            part(LIFE).worst(20).best(85),
            part("Knowledge").averaging(
                    part(EXPECTED).worst(0).best(18),
                    part(MEAN).worst(0).best(15)),
            part(INCOME).worst(100).best(75_000).logarithmic());

    static final Mission MISSION = societalMission("human-development").stating("People lead the lives they value")
            .pursuing(
                    goal("health").stating("A long and healthy life").measuredBy(LIFE),
                    goal("knowledge").stating("Knowledge").measuredBy(EXPECTED).measuredBy(MEAN),
                    goal("living").stating("A decent standard of living").measuredBy(INCOME))
            .indexing(INDEX)
            .declare();
    // spotless:on

    @Override
    public String id() {
        return "C1";
    }

    @Override
    public String what() {
        return "Human Development Index 1990-2022 of countries and groups of countries";
    }

    @Override
    public String source() {
        return "UNDP, Human Development Report 2023-24, composite indices, time series";
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public String agreesTo() {
        return "3 published decimals";
    }

    @Override
    public void compare(Agreement agreement) {
        List<NamedCsvRecord> rows = PublishedFiles.csv(FILE);
        IndexTable table = IndexTable.of(MISSION.indices().get(0), panel(rows));
        for (NamedCsvRecord row : rows) {
            double computed = table.value(row.getField("iso3"), period(row)).orElse(Double.NaN);
            agreement.printed(
                    row.getField("iso3") + " " + row.getField("year"),
                    Double.parseDouble(row.getField("hdi")),
                    computed,
                    3);
        }
    }

    private static ReportingPeriod period(NamedCsvRecord row) {
        return ReportingPeriod.parse(row.getField("year"));
    }

    private static PanelData panel(List<NamedCsvRecord> rows) {
        List<String> subjects =
                rows.stream().map(row -> row.getField("iso3")).distinct().toList();
        List<ReportingPeriod> periods =
                rows.stream().map(HumanDevelopmentTable::period).distinct().toList();
        PanelData panel = PanelData.of(subjects, periods);
        for (ImpactMetric metric : MISSION.metrics()) {
            double[] values = new double[subjects.size() * periods.size()];
            Arrays.fill(values, Double.NaN);
            for (NamedCsvRecord row : rows) {
                int cell = periods.indexOf(period(row)) * subjects.size() + subjects.indexOf(row.getField("iso3"));
                values[cell] = Double.parseDouble(row.getField(metric.id().name()));
            }
            panel = panel.with(metric, values);
        }
        return panel;
    }
}
