package org.missionled.conformance;

import static org.missionled.dsl.Words.index;
import static org.missionled.dsl.Words.metric;
import static org.missionled.dsl.Words.part;
import static org.missionled.dsl.Words.societalMission;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.missionled.dsl.IndexDeclaration;
import org.missionled.dsl.MetricDeclaration;
import org.missionled.dsl.PartDeclaration;
import org.missionled.index.IndexTable;
import org.missionled.index.PanelData;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.model.Mission;
import org.missionled.model.Reference;
import tools.jackson.databind.JsonNode;

/** The handbook's example of distance to the leader on an interval scale, and those of the geometric mean. */
final class CompositeExamplesTable implements PublishedTable {
    private static final String FILE = "oecd-handbook/small-tables.json";

    @Override
    public String id() {
        return "C5, composites";
    }

    @Override
    public String what() {
        return "Distance to the leader in degrees, and geometric means";
    }

    @Override
    public String source() {
        return "OECD/JRC, Handbook on Constructing Composite Indicators (2008), Table 14 and section 6.11";
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public String agreesTo() {
        return "printed decimals, truncated where the source truncates";
    }

    @Override
    public List<String> notes() {
        return List.of(
                "Table 14 shows that the unit decides the order of two countries when degrees are divided by one another. Its"
                        + " numbers come out as long as the metric does not say that its zero is a convention; once it says"
                        + " onIntervalScale() the library refuses that index, and a test asserts the message.",
                "The geometric means 2.54 and 6.23 are printed without rounding; they are 2.5457 and 6.2358.");
    }

    @Override
    public void compare(Agreement agreement) {
        JsonNode file = PublishedFiles.json(FILE);
        JsonNode leaders = file.get("oecd_handbook_table_14");
        for (String unit : List.of("celsius", "fahrenheit")) {
            leader(unit, leaders.get(unit), leaders.get("published_composites").get(unit), agreement);
        }
        for (JsonNode one : file.get("oecd_handbook_geometric_example").get("cases")) {
            means(one, agreement);
        }
    }

    private static void leader(String unit, JsonNode measured, JsonNode published, Agreement agreement) {
        MetricDeclaration degrees =
                metric("temperature").measuring("Temperature").in(unit).betterHigher();
        MetricDeclaration other =
                metric("indicator").measuring("Indicator").in("points").betterHigher();
        Mission mission = mission(index("climate")
                .stating("Climate")
                .averaging(part(degrees).ratioTo(Reference.BEST), part(other).ratioTo(Reference.BEST)));
        List<String> years = List.of("2003", "2004");
        List<String> countries = List.of("A", "B");
        PanelData panel = PanelData.of(
                countries, years.stream().map(ReportingPeriod::parse).toList());
        for (int part = 0; part < 2; part++) {
            int which = part;
            panel = panel.with(
                    mission.metrics().get(part),
                    years.stream()
                            .flatMap(year -> countries.stream()
                                    .map(country ->
                                            measured.get(country).get(year).get(which)))
                            .mapToDouble(JsonNode::asDouble)
                            .toArray());
        }
        IndexTable table = IndexTable.of(mission.indices().get(0), panel);
        for (int year = 0; year < 2; year++) {
            for (int country = 0; country < 2; country++) {
                agreement.printed(
                        unit + " of " + countries.get(country) + " in " + years.get(year),
                        published.get(countries.get(country)).get(year).asDouble(),
                        table.valueAt(country, year),
                        3);
            }
        }
    }

    private static void means(JsonNode one, Agreement agreement) {
        double[] values = new double[one.get("values").size()];
        IntStream.range(0, values.length)
                .forEach(i -> values[i] = one.get("values").get(i).asDouble());
        PartDeclaration[] parts = parts(values.length);
        String where = one.get("values").toString();
        double geometric = mean(index("mean").stating("Mean").averagingGeometrically(parts), values);
        double published = one.get("geometric_published").asDouble();
        boolean truncated = one.has("note");
        agreement.number(
                "geometric mean of " + where,
                published,
                truncated ? StrictMath.floor(geometric * 100) / 100 : StrictMath.rint(geometric * 100) / 100,
                1e-12);
        if (one.has("arithmetic")) {
            agreement.number(
                    "arithmetic mean of " + where,
                    one.get("arithmetic").asDouble(),
                    mean(index("mean").stating("Mean").averaging(parts), values),
                    1e-12);
        }
    }

    private static PartDeclaration[] parts(int number) {
        List<PartDeclaration> parts = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            parts.add(part(metric("indicator-" + i)
                            .measuring("Indicator " + i)
                            .in("points")
                            .betterHigher())
                    .asMeasured());
        }
        return parts.toArray(PartDeclaration[]::new);
    }

    private static double mean(IndexDeclaration index, double[] values) {
        Mission mission = mission(index);
        ReportingPeriod year = ReportingPeriod.parse("2000");
        PanelData panel = PanelData.of(List.of("A"), List.of(year));
        for (int i = 0; i < values.length; i++) {
            panel = panel.with(mission.metrics().get(i), new double[] {values[i]});
        }
        return IndexTable.of(mission.indices().get(0), panel).value("A", year).orElse(Double.NaN);
    }

    private static Mission mission(IndexDeclaration index) {
        return societalMission("examples").stating("Examples").indexing(index).declare();
    }
}
