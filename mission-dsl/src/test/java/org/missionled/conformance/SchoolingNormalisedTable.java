package org.missionled.conformance;

import static org.missionled.dsl.Words.index;
import static org.missionled.dsl.Words.metric;
import static org.missionled.dsl.Words.part;
import static org.missionled.dsl.Words.societalMission;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.missionled.dsl.MetricDeclaration;
import org.missionled.dsl.PartDeclaration;
import org.missionled.index.IndexTable;
import org.missionled.index.PanelData;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.model.Mission;
import org.missionled.model.Reference;

/** One indicator in 23 countries, normalised in ten ways: an index of a single part for each way. */
final class SchoolingNormalisedTable implements PublishedTable {
    private static final String FILE = "oecd-handbook/table_15_normalisations_schooling.csv";
    private static final ReportingPeriod YEAR = ReportingPeriod.parse("2000");

    private static final MetricDeclaration SCHOOLING =
            metric("schooling").measuring("Mean years of schooling").in("years").betterHigher();

    /**
     * One way of normalising.
     *
     * @param part as it is declared
     * @param decimals as many as were printed
     */
    private record Way(PartDeclaration part, int decimals) {}

    private static Map<String, Way> ways() {
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put("rank", new Way(part(SCHOOLING).ranked(), 0));
        ways.put("z", new Way(part(SCHOOLING).standardised(), 2));
        ways.put("minmax", new Way(part(SCHOOLING).minMax(), 2));
        ways.put("ratio_mean", new Way(part(SCHOOLING).ratioTo(Reference.MEAN), 2));
        ways.put("ratio_best", new Way(part(SCHOOLING).ratioTo(Reference.BEST), 2));
        ways.put("ratio_worst", new Way(part(SCHOOLING).ratioTo(Reference.WORST), 2));
        ways.put("diff_mean", new Way(part(SCHOOLING).differenceTo(Reference.MEAN), 2));
        ways.put("diff_worst", new Way(part(SCHOOLING).differenceTo(Reference.WORST), 2));
        ways.put("above_below_mean_p20", new Way(part(SCHOOLING).aboveOrBelowMean(0.2), 0));
        ways.put("percentile", new Way(part(SCHOOLING).percentile(), 1));
        return ways;
    }

    @Override
    public String id() {
        return "C3";
    }

    @Override
    public String what() {
        return "Ten normalisations of one indicator in 23 countries";
    }

    @Override
    public String source() {
        return "OECD/JRC, Handbook on Constructing Composite Indicators (2008), Table 15";
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public String agreesTo() {
        return "printed decimals";
    }

    @Override
    public void compare(Agreement agreement) {
        List<NamedCsvRecord> rows = PublishedFiles.csv(FILE);
        List<String> countries =
                rows.stream().map(row -> row.getField("country")).toList();
        double[] values = rows.stream()
                .mapToDouble(row -> Double.parseDouble(row.getField("schooling")))
                .toArray();
        ways().forEach((column, way) -> {
            Mission mission = societalMission("knowledge-economy")
                    .stating("People know more")
                    .indexing(index("schooling").stating("Schooling").averaging(way.part()))
                    .declare();
            PanelData panel = PanelData.of(countries, List.of(YEAR))
                    .with(mission.metrics().get(0), values);
            IndexTable table = IndexTable.of(mission.indices().get(0), panel);
            for (NamedCsvRecord row : rows) {
                String country = row.getField("country");
                agreement.printed(
                        column + " of " + country,
                        Double.parseDouble(row.getField(column)),
                        table.value(country, YEAR).orElse(Double.NaN),
                        way.decimals());
            }
        });
    }
}
