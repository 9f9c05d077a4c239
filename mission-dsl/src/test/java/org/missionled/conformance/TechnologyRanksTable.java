package org.missionled.conformance;

import static org.missionled.dsl.Words.index;
import static org.missionled.dsl.Words.part;
import static org.missionled.dsl.Words.societalMission;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.missionled.dsl.IndexDeclaration;
import org.missionled.dsl.MetricDeclaration;
import org.missionled.dsl.PartDeclaration;
import org.missionled.dsl.Words;
import org.missionled.index.IndexTable;
import org.missionled.index.PanelData;
import org.missionled.index.Ranked;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Mission;

/**
 * The order of 23 countries by technology achievement: the arithmetic mean between goalposts, and the geometric mean.
 */
final class TechnologyRanksTable implements PublishedTable {
    private static final String RANKS = "oecd-handbook/table_23_38_ranks.csv";
    private static final String RAW = "oecd-handbook/table_A2_raw_23.csv";
    private static final ReportingPeriod YEAR = ReportingPeriod.parse("2000");

    /**
     * An indicator between the goalposts of Table 23.
     *
     * @param column in the file
     * @param worst goalpost
     * @param best goalpost
     */
    private record Indicator(String column, double worst, double best) {
        MetricDeclaration metric() {
            return Words.metric(column.replace('_', '-'))
                    .measuring(column)
                    .in("units")
                    .betterHigher();
        }
    }

    private static final List<Indicator> INDICATORS = List.of(
            new Indicator("patents", 0, 994),
            new Indicator("royalties", 0, 272.6),
            new Indicator("internet", 0, 232.4),
            new Indicator("exports", 0, 80.8),
            new Indicator("telephones_log10", 0, StrictMath.log10(901)),
            new Indicator("electricity_log10", StrictMath.log10(22), StrictMath.log10(6969)),
            new Indicator("schooling", 0.8, 12),
            new Indicator("university", 0.1, 27.4));

    private static final Map<String, Mission> MISSIONS = missions();

    private static Map<String, Mission> missions() {
        Map<String, Mission> missions = new LinkedHashMap<>();
        missions.put(
                "EW_LIN",
                mission(index("tai")
                        .stating("Technology Achievement Index")
                        .averaging(
                                parts(it -> part(it.metric()).worst(it.worst()).best(it.best())))));
        missions.put(
                "GME",
                mission(index("tai")
                        .stating("Technology Achievement Index")
                        .averagingGeometrically(parts(it -> part(it.metric()).asMeasured()))));
        return missions;
    }

    private static PartDeclaration[] parts(Function<Indicator, PartDeclaration> part) {
        return INDICATORS.stream().map(part).toArray(PartDeclaration[]::new);
    }

    private static Mission mission(IndexDeclaration index) {
        return societalMission("technology")
                .stating("Technology reaches people")
                .indexing(index)
                .declare();
    }

    @Override
    public String id() {
        return "C4";
    }

    @Override
    public String what() {
        return "Ranks of 23 countries, equal weights between goalposts and geometric mean";
    }

    @Override
    public String source() {
        return "OECD/JRC, Handbook on Constructing Composite Indicators (2008), Tables 23 and 38, data of Table A.2";
    }

    @Override
    public List<String> files() {
        return List.of(RANKS, RAW);
    }

    @Override
    public String agreesTo() {
        return "all ranks";
    }

    @Override
    public List<String> notes() {
        return List.of(
                "Values beyond the goalposts count as 0 or 1, as the library does unless it is told otherwise; with"
                        + " values that go on beyond them five of the 23 ranks of Table 23 would be others.",
                "The geometric ranks are those of the indicators as measured: the unit of each cancels out in the order."
                        + " Between the goalposts of Table 23 three of the 23 ranks would be others.");
    }

    @Override
    public void compare(Agreement agreement) {
        List<NamedCsvRecord> raw = PublishedFiles.csv(RAW);
        List<String> countries =
                raw.stream().map(row -> row.getField("country")).toList();
        MISSIONS.forEach((column, mission) -> {
            PanelData panel = PanelData.of(countries, List.of(YEAR));
            for (ImpactMetric metric : mission.metrics()) {
                panel = panel.with(
                        metric,
                        raw.stream()
                                .mapToDouble(row -> Double.parseDouble(row.getField(metric.meaning())))
                                .toArray());
            }
            Map<String, Integer> ranks = new LinkedHashMap<>();
            Stream<Ranked> order = IndexTable.of(mission.indices().get(0), panel).ranks(YEAR).stream();
            order.forEach(one -> ranks.put(one.subject(), one.rank()));
            for (NamedCsvRecord row : PublishedFiles.csv(RANKS)) {
                String country = row.getField("country");
                agreement.number(
                        column + " of " + country, Integer.parseInt(row.getField(column)), ranks.get(country), 0);
            }
        });
    }
}
