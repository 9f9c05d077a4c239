package org.missionled.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.missionled.conformance.OneCountry.NONE;
import static org.missionled.conformance.OneCountry.YEAR;
import static org.missionled.conformance.OneCountry.higher;
import static org.missionled.conformance.OneCountry.lower;
import static org.missionled.conformance.OneCountry.told;
import static org.missionled.conformance.OneCountry.value;
import static org.missionled.dsl.Words.index;
import static org.missionled.dsl.Words.metric;
import static org.missionled.dsl.Words.part;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.missionled.dsl.MetricDeclaration;
import org.missionled.dsl.PartDeclaration;
import org.missionled.index.IndexTable;
import org.missionled.index.PanelData;
import org.missionled.model.Index;

/**
 * In the manner of indices of other publishers. Neither structures nor bounds were looked up, and all figures are
 * invented; the results are worked by hand. What was looked up is compared in {@link PublishedTables}.
 */
class OtherIndicesTest {

    private static PartDeclaration percent(String name) {
        return part(higher(name)).worst(0).best(100);
    }

    /**
     * Four levels of weights; indicators by their distance to a target, most better lower, one on its logarithm. What
     * has no data is left out and its weight shared among the others. With the weights of 2020:
     * {@link PerformanceTables}.
     */
    @Test
    void anIndexOfTheEnvironment() {
        Index index = told(index("epi")
                .stating("Environmental performance")
                .averaging(
                        part("Climate")
                                .averaging(part(lower("emissions")).worst(10).best(0))
                                .weighing(0.38),
                        part("Health")
                                .averaging(
                                        part("Air")
                                                .averaging(
                                                        part(lower("particles"))
                                                                .worst(1000)
                                                                .best(10)
                                                                .logarithmic()
                                                                .weighing(0.6),
                                                        part(lower("smoke"))
                                                                .worst(100)
                                                                .best(0)
                                                                .weighing(0.4))
                                                .weighing(11),
                                        percent("drinking-water").weighing(5),
                                        part(lower("lead")).worst(50).best(0).weighing(2),
                                        percent("waste").weighing(2))
                                .weighing(0.20),
                        part("Ecosystems")
                                .averaging(
                                        part("Biodiversity")
                                                .averaging(
                                                        part(higher("land"))
                                                                .worst(0)
                                                                .best(17),
                                                        part(higher("sea"))
                                                                .worst(0)
                                                                .best(10)),
                                        percent("waste-water"))
                                .weighing(0.42))
                .covering(0.5)
                .outOf(100));

        // climate 0.7; air: particles (ln 1000 - ln 100) / (ln 1000 - ln 10) = 0.5, smoke 0.25, so 0.6 * 0.5 + 0.4 *
        // 0.25
        // = 0.4; health (11 * 0.4 + 5 * 0.9 + 2 * 0.8 + 2 * 0.5) / 20 = 11.5 / 20 = 0.575; ecosystems: biodiversity (1
        // +
        // 0.5) / 2 = 0.75 and 0.4, so 0.575; 0.38 * 0.7 + 0.2 * 0.575 + 0.42 * 0.575 = 0.6225
        assertThat(value(index, 3, 100, 75, 90, 10, 50, 20, 5, 40)).isCloseTo(62.25, offset(1e-9));
        // no coast, so the sea is left out: ecosystems (1 + 0.4) / 2 = 0.7; 0.266 + 0.115 + 0.294 = 0.675
        assertThat(value(index, 3, 100, 75, 90, 10, 50, 20, NONE, 40)).isCloseTo(67.5, offset(1e-9));
        // no climate: 62 % of the weight is there; (0.115 + 0.2415) / 0.62 = 0.575
        assertThat(value(index, NONE, 100, 75, 90, 10, 50, 20, 5, 40)).isCloseTo(57.5, offset(1e-9));
        // neither health nor ecosystems have enough: 38 % are there
        assertThat(value(index, 3, NONE, NONE, NONE, 10, 50, NONE, NONE, NONE)).isNaN();
    }

    /**
     * As an index of the Sustainable Development Goals is told: indicators from a lower bound to a target, cut off, 0
     * to 100; mean of the indicators of a goal, mean of the goals; no index with more than 20 % of the indicators
     * missing.
     */
    @Test
    void anIndexOfTheSustainableDevelopmentGoals() {
        Index index = told(index("sdg")
                .stating("Sustainable development")
                .averaging(
                        part("No poverty")
                                .averaging(part(lower("poor")).worst(72.6).best(0)),
                        part("Health")
                                .averaging(
                                        part(lower("maternal-deaths"))
                                                .worst(814)
                                                .best(14),
                                        part(lower("newborn-deaths")).worst(40).best(0),
                                        part(higher("vaccinated")).worst(40).best(90)),
                        part("Energy").averaging(percent("electricity")))
                .covering(0)
                .coveringMetrics(0.8)
                .outOf(100));
        // 1 - 36.3 / 72.6 = 0.5; (814 - 214) / 800 = 0.75, 1 - 10 / 40 = 0.75 and, cut off at 90, 1: mean 2.5 / 3; 0.9
        assertThat(value(index, 36.3, 214, 10, 95, 90)).isCloseTo(100 * (0.5 + 2.5 / 3 + 0.9) / 3, offset(1e-9));
        assertThat(value(index, 36.3, 214, 10, NONE, 90))
                .as("4 of 5 are there")
                .isCloseTo(100 * (0.5 + 0.75 + 0.9) / 3, offset(1e-9));
        assertThat(value(index, 36.3, 214, NONE, NONE, 90))
                .as("3 of 5 are there")
                .isNaN();
        assertThat(value(index, 90, 9000, 50, 10, 0)).as("cut off").isZero();
    }

    /** The same with the percentiles of the sample itself as bounds, better higher and better lower. */
    @Test
    void boundsMayBePercentilesOfTheSample() {
        Index index = told(index("bounds")
                .stating("Bounds of the sample")
                .averaging(
                        part(higher("up")).betweenPercentiles(25, 75),
                        part(lower("down")).betweenPercentiles(25, 75))
                .outOf(100));
        List<String> countries = List.of("A", "B", "C", "D", "E");
        PanelData data = PanelData.of(countries, List.of(YEAR))
                .with(index.metrics().get(0), new double[] {1, 2, 3, 4, 100})
                .with(index.metrics().get(1), new double[] {100, 4, 3, 2, 1});
        IndexTable table = IndexTable.of(index, data); // quartiles 2 and 4
        List<Double> values = new ArrayList<>();
        countries.forEach(country -> values.add(table.value(country, YEAR).orElseThrow()));
        assertThat(values).containsExactly(0.0, 0.0, 50.0, 100.0, 100.0);
    }

    /**
     * Five levels, as in a Global Innovation Index: indicators, sub-pillars, pillars, and the mean of an input index
     * (five pillars) and an output index (two); each sub-pillar the weighted mean of its indicators.
     */
    @Test
    void anIndexOfInnovation() {
        Index index = told(index("innovation")
                .stating("Innovation")
                .averaging(
                        part("Inputs")
                                .averaging(
                                        part("Institutions")
                                                .averaging(
                                                        part("Regulation")
                                                                .averaging(
                                                                        percent("quality"),
                                                                        percent("law")
                                                                                .weighing(0.5)),
                                                        percent("business")),
                                        percent("research"),
                                        percent("infrastructure"),
                                        percent("market"),
                                        percent("sophistication")),
                        part("Outputs").averaging(percent("knowledge"), percent("creative")))
                .covering(2 / 3.0)
                .outOf(100));
        // regulation (0.8 + 0.5 * 0.5) / 1.5 = 0.7; institutions (0.7 + 0.5) / 2 = 0.6; inputs (0.6 + 0.4 + 0.5 + 0.3 +
        // 0.2) / 5 = 0.4; outputs (0.6 + 0.2) / 2 = 0.4
        assertThat(value(index, 80, 50, 50, 40, 50, 30, 20, 60, 20)).isCloseTo(40, offset(1e-9));
        // one indicator of three by weight is missing: regulation 0.8, institutions 0.65, inputs 0.41
        assertThat(value(index, 80, NONE, 50, 40, 50, 30, 20, 60, 20)).isCloseTo(40.5, offset(1e-9));
        // one output of two is less than two thirds
        assertThat(value(index, 80, 50, 50, 40, 50, 30, 20, 60, NONE)).isNaN();
    }

    /** {@code 6 * (x - worst) / (best - worst) + 1}, turned round where less is better: all scores from 1 to 7. */
    @Test
    void competitivenessFromOneToSeven() {
        Index index = told(index("competitiveness")
                .stating("Competitiveness")
                .averaging(
                        part(higher("subscriptions")).worst(0).best(120).scoring(1, 7),
                        part(lower("days")).worst(100).best(0).scoring(1, 7),
                        part(metric("survey")
                                        .measuring("Answers from 1 to 7")
                                        .in("points")
                                        .betterHigher())
                                .asMeasured()
                                .weighing(2)));
        // 1 + 6 * 0.5 = 4; 1 + 6 * 0.75 = 5.5; (4 + 5.5 + 2 * 5) / 4 = 4.875
        assertThat(value(index, 60, 25, 5)).isCloseTo(4.875, offset(1e-12));
    }

    /**
     * As in a Corruption Perceptions Index: each source standardised by its mean and deviation of a base year to a mean
     * of 45 and a deviation of 20, cut off at 0 and 100; the mean of at least 3 sources.
     */
    @Test
    void standardisedByABaseYear() {
        Index index = told(index("perceptions")
                .stating("Little corruption")
                .averaging(source("one", 5, 2), source("two", 50, 10), source("three", 3, 1), source("four", 60, 20))
                .covering(0.75)
                .outOf(100));
        // 45 + 20 * (7 - 5) / 2 = 65; 45 + 20 * (45 - 50) / 10 = 35; 45 + 20 * (6 - 3) / 1 = 105, cut off at 100
        assertThat(value(index, 7, 45, 6, NONE)).isCloseTo(200 / 3.0, offset(1e-9));
        assertThat(value(index, 7, 45, NONE, NONE)).as("two sources").isNaN();
    }

    /** 0 lies 45 / 20 deviations below the mean, 100 lies 55 / 20 above. */
    private static PartDeclaration source(String name, double mean, double deviation) {
        return part(higher(name)).worst(mean - 2.25 * deviation).best(mean + 2.75 * deviation);
    }

    /**
     * An index of burdens, in which more is worse, is one of metrics whose direction nobody declares. INFORM's own:
     * {@link RiskIndices}.
     */
    @Test
    void anIndexOfBurdens() {
        Index index = told(index("risk")
                .stating("Risk")
                .averagingGeometrically(
                        part("Hazard")
                                .averaging(
                                        part(burden("floods")).asMeasured(),
                                        part(burden("conflict")).asMeasured()),
                        part(burden("vulnerability")).asMeasured(),
                        part(burden("coping")).worst(0).best(20).scoring(0, 10)));
        assertThat(value(index, 10, 6, 1, 2)).isCloseTo(2, offset(1e-12)); // (8 * 1 * 1)^(1/3)
    }

    private static MetricDeclaration burden(String name) {
        return metric(name).measuring(name).in("points").directionUndeclared();
    }
}
