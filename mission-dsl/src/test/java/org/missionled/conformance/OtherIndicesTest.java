package org.missionled.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.missionled.dsl.Words.index;
import static org.missionled.dsl.Words.metric;
import static org.missionled.dsl.Words.part;
import static org.missionled.dsl.Words.societalMission;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.missionled.dsl.IndexDeclaration;
import org.missionled.dsl.MetricDeclaration;
import org.missionled.dsl.PartDeclaration;
import org.missionled.index.IndexTable;
import org.missionled.index.PanelData;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Index;
import org.missionled.model.Mission;

/** How other published indices are put together, in words; the figures are invented and worked by hand. */
class OtherIndicesTest {
    private static final ReportingPeriod YEAR = ReportingPeriod.parse("2022");

    private static MetricDeclaration rate(String name) {
        return metric(name).measuring(name).inPercent().betterHigher();
    }

    private static MetricDeclaration lower(String name) {
        return metric(name).measuring(name).in("points").betterLower();
    }

    private static Index told(IndexDeclaration said) {
        Mission mission = societalMission("world")
                .stating("A better world")
                .indexing(said)
                .declare();
        assertThat(mission.faults()).isEmpty();
        return mission.indices().get(0);
    }

    private static double value(Index index, double... values) {
        PanelData data = PanelData.of(List.of("A"), List.of(YEAR));
        List<ImpactMetric> metrics = index.metrics();
        for (int i = 0; i < values.length; i++) {
            data = data.with(metrics.get(i), new double[] {values[i]});
        }
        return IndexTable.of(index, data).value("A", YEAR).orElse(Double.NaN);
    }

    /** A dimension less what inequality takes from it: I * (1 - A). */
    private static PartDeclaration lessInequality(String name, PartDeclaration dimension) {
        MetricDeclaration loss = metric(name + "-inequality")
                .measuring("Loss in " + name)
                .inPercent()
                .betterLower();
        return part(name).multiplying(dimension, part(loss).worst(100).best(0));
    }

    /**
     * UNDP, Human Development Report 2023-24, technical note 2: the inequality-adjusted Human Development Index, the
     * geometric mean of three dimensions, each less its Atkinson measure.
     */
    @Test
    void theInequalityAdjustedHumanDevelopmentIndex() {
        Index index = told(index("ihdi")
                .stating("Inequality-adjusted human development")
                .averagingGeometrically(
                        lessInequality(
                                "health",
                                part(metric("life")
                                                .measuring("Life expectancy")
                                                .in("years")
                                                .betterHigher())
                                        .worst(20)
                                        .best(85)),
                        lessInequality(
                                "education",
                                part("Schooling")
                                        .averaging(
                                                part(metric("expected")
                                                                .measuring("Expected")
                                                                .in("years of schooling")
                                                                .betterHigher())
                                                        .worst(0)
                                                        .best(18),
                                                part(metric("mean")
                                                                .measuring("Mean")
                                                                .in("years of schooling")
                                                                .betterHigher())
                                                        .worst(0)
                                                        .best(15))),
                        lessInequality(
                                "income",
                                part(metric("income")
                                                .measuring("Income")
                                                .in("dollars")
                                                .betterHigher())
                                        .worst(100)
                                        .best(75_000)
                                        .logarithmic())));

        // health (72 - 20) / 65 = 0.8 less 10 % = 0.72; education (9 / 18 + 9 / 15) / 2 = 0.55 less 20 % = 0.44; income
        // (ln 2738.6128 - ln 100) / (ln 75000 - ln 100) = 0.5 less 30 % = 0.35; (0.72 * 0.44 * 0.35)^(1/3) = 0.4804
        double income = StrictMath.sqrt(100.0 * 75_000);
        assertThat(value(index, 72, 10, 9, 9, 20, income, 30))
                .isCloseTo(StrictMath.cbrt(0.72 * 0.44 * 0.35), offset(1e-12))
                .isCloseTo(0.4804, offset(5e-5));
        assertThat(value(index, 72, Double.NaN, 9, 9, 20, income, 30))
                .as("a loss that nobody knows")
                .isNaN();
    }

    /**
     * Yale and Columbia, Environmental Performance Index, technical appendix: weighted policy objectives of weighted
     * issues of weighted indicators, each by its distance to a target from 0 to 100, most of them better lower, some on
     * their logarithm; an issue without data is left out and its weight shared among the others.
     */
    @Test
    void theEnvironmentalPerformanceIndex() {
        Index index = told(index("epi")
                .stating("Environmental performance")
                .averaging(
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
                                                .weighing(0.75),
                                        part(lower("lead")).worst(50).best(0).weighing(0.25))
                                .weighing(0.4),
                        part("Vitality")
                                .averaging(
                                        part("Biodiversity")
                                                .averaging(
                                                        part(rate("land"))
                                                                .worst(0)
                                                                .best(17),
                                                        part(rate("sea"))
                                                                .worst(0)
                                                                .best(10))
                                                .weighing(0.5),
                                        part(rate("water")).worst(0).best(100).weighing(0.5))
                                .weighing(0.6))
                .covering(0.5)
                .outOf(100));

        // air: particles (ln 1000 - ln 100) / (ln 1000 - ln 10) = 0.5, smoke 0.25: 0.6 * 0.5 + 0.4 * 0.25 = 0.4
        // health: 0.75 * 0.4 + 0.25 * 0.8 = 0.5; vitality: (1 + 0.5) / 2 = 0.75 and 0.4: 0.575
        assertThat(value(index, 100, 75, 10, 20, 5, 40)).isCloseTo(100 * (0.4 * 0.5 + 0.6 * 0.575), offset(1e-9));
        // no coast, so the sea is left out: vitality (1 + 0.4) / 2 = 0.7
        assertThat(value(index, 100, 75, 10, 20, Double.NaN, 40))
                .isCloseTo(100 * (0.4 * 0.5 + 0.6 * 0.7), offset(1e-9));
    }
}
