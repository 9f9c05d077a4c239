package org.missionled.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.missionled.dsl.Words.index;
import static org.missionled.dsl.Words.metric;
import static org.missionled.dsl.Words.part;
import static org.missionled.dsl.Words.societalMission;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.missionled.dsl.IndexDeclaration;
import org.missionled.dsl.MetricDeclaration;
import org.missionled.dsl.PartDeclaration;
import org.missionled.index.IndexTable;
import org.missionled.index.PanelData;
import org.missionled.index.Ranked;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Index;
import org.missionled.model.Reference;

/**
 * Rows of published tables, retyped as facts, so that each formula is tested where the published files are absent. OECD
 * and JRC, Handbook on Constructing Composite Indicators (2008), Tables 15, 23, 38 and A.2.
 */
class RetypedRowsTest {
    private static final ReportingPeriod YEAR = ReportingPeriod.parse("2000");

    private static final MetricDeclaration SCHOOLING =
            metric("schooling").measuring("Mean years of schooling").in("years").betterHigher();

    /** Finland, the United States, Sweden and 20 others; the tenth is Singapore. */
    private static final double[] YEARS = {
        10.0, 12.0, 11.4, 9.5, 10.8, 9.4, 9.4, 11.6, 10.9, 7.1, 10.2, 11.9, 9.4, 9.3, 11.7, 8.4, 7.9, 9.6, 7.3, 7.2,
        9.5, 9.1, 7.1
    };

    private static final List<String> FIVE = List.of("Finland", "United States", "Sweden", "Japan", "Korea");

    /** Each row an indicator, of the five. */
    private static final double[][] TECHNOLOGY = {
        {187.0, 289.0, 271.0, 994.0, 779.0},
        {125.6, 130.0, 156.6, 64.6, 9.8},
        {200.2, 179.1, 125.8, 49.0, 4.8},
        {50.7, 66.2, 59.7, 80.8, 66.7},
        {3.08, 3.0, 3.1, 3.0, 2.97},
        {4.15, 4.07, 4.14, 3.86, 3.65},
        {10.0, 12.0, 11.4, 9.5, 10.8},
        {27.4, 13.9, 15.3, 10.0, 23.2}
    };

    private static final double[][] POSTS = {
        {0, 994},
        {0, 272.6},
        {0, 232.4},
        {0, 80.8},
        {0, StrictMath.log10(901)},
        {StrictMath.log10(22), StrictMath.log10(6969)},
        {0.8, 12},
        {0.1, 27.4}
    };

    private static Index told(PartDeclaration part) {
        return societalMission("world")
                .stating("x")
                .indexing(index("i").stating("x").averaging(part))
                .declare()
                .indices()
                .get(0);
    }

    private static void scores(PartDeclaration part, double printed, double finland, double states, double singapore) {
        List<String> countries = new ArrayList<>();
        for (int i = 0; i < YEARS.length; i++) {
            countries.add("country " + i);
        }
        Index index = told(part);
        IndexTable table = IndexTable.of(
                index,
                PanelData.of(countries, List.of(YEAR)).with(index.metrics().get(0), YEARS));
        assertThat(table.valueAt(0, 0)).isCloseTo(finland, offset(printed));
        assertThat(table.valueAt(1, 0)).isCloseTo(states, offset(printed));
        assertThat(table.valueAt(9, 0)).isCloseTo(singapore, offset(printed));
    }

    @Test
    void table15() {
        scores(part(SCHOOLING).ranked(), 0.5, 15.0, 23.0, 1.0);
        scores(part(SCHOOLING).standardised(), 0.0051, 0.26, 1.52, -1.58);
        scores(part(SCHOOLING).minMax(), 0.0051, 0.59, 1.0, 0.0);
        scores(part(SCHOOLING).ratioTo(Reference.MEAN), 0.0051, 1.04, 1.25, 0.74);
        scores(part(SCHOOLING).ratioTo(Reference.BEST), 0.0051, 0.83, 1.0, 0.59);
        scores(part(SCHOOLING).ratioTo(Reference.WORST), 0.0051, 1.41, 1.69, 1.0);
        scores(part(SCHOOLING).differenceTo(Reference.MEAN), 0.0051, 0.04, 0.25, -0.26);
        scores(part(SCHOOLING).differenceTo(Reference.WORST), 0.0051, 0.41, 0.69, 0.0);
        scores(part(SCHOOLING).aboveOrBelowMean(0.2), 1e-09, 0.0, 1.0, -1.0);
        scores(part(SCHOOLING).percentile(), 0.051, 65.2, 100.0, 4.3);
    }

    private static List<String> order(Function<PartDeclaration[], IndexDeclaration> how, boolean posts) {
        PartDeclaration[] parts = new PartDeclaration[TECHNOLOGY.length];
        for (int i = 0; i < parts.length; i++) {
            MetricDeclaration metric = metric("metric-" + i)
                    .measuring("Indicator " + i)
                    .in("units")
                    .betterHigher();
            parts[i] = posts
                    ? part(metric).worst(POSTS[i][0]).best(POSTS[i][1])
                    : part(metric).asMeasured();
        }
        Index index = societalMission("world")
                .stating("x")
                .indexing(how.apply(parts))
                .declare()
                .indices()
                .get(0);
        PanelData data = PanelData.of(FIVE, List.of(YEAR));
        List<ImpactMetric> metrics = index.metrics();
        for (int i = 0; i < parts.length; i++) {
            data = data.with(metrics.get(i), TECHNOLOGY[i]);
        }
        return IndexTable.of(index, data).ranks(YEAR).stream()
                .map(Ranked::subject)
                .toList();
    }

    @Test
    void theFirstFiveOfTable23AndTheirGeometricRanksOfTable38() {
        assertThat(order(parts -> index("tai").stating("x").averaging(parts), true))
                .containsExactly("Finland", "United States", "Sweden", "Japan", "Korea");
        assertThat(order(parts -> index("tai").stating("x").averagingGeometrically(parts), false))
                .containsExactly("United States", "Finland", "Sweden", "Japan", "Korea");
    }
}
