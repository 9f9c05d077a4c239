package org.missionled.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;
import static org.missionled.dsl.Wellness.NO_SHOWS;
import static org.missionled.dsl.Wellness.SCREEN_TIME;
import static org.missionled.dsl.Wellness.WELLBEING;
import static org.missionled.dsl.Words.index;
import static org.missionled.dsl.Words.metric;
import static org.missionled.dsl.Words.part;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.missionled.index.IndexTable;
import org.missionled.index.PanelData;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.model.ElementId;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Index;
import org.missionled.model.IndexPart;
import org.missionled.model.Mission;
import org.missionled.model.PartGroup;
import org.missionled.model.Refused;

class IndexWordsTest {
    private static Index declared(IndexDeclaration index) {
        Mission mission = Wellness.mission().indexing(index).declare();
        assertThat(mission.faults()).isEmpty();
        return mission.indices().get(0);
    }

    @Test
    void isATreeOfAnyDepth() {
        Index index = declared(index("well")
                .stating("All in all")
                .averaging(
                        part("One")
                                .averaging(part("Two")
                                        .averaging(part("Three")
                                                .averagingGeometrically(
                                                        part(WELLBEING).worst(0).best(100)))),
                        part(NO_SHOWS).worst(1).best(0)));
        assertThat(index.statement()).isEqualTo("All in all");
        assertThat(index.metrics())
                .extracting(ImpactMetric::meaning)
                .containsExactly("Mean WHO-5 score", "Missed sessions");
        assertThat(((PartGroup) index.root().parts().get(0)).title()).isEqualTo("One");
    }

    @Test
    void aScaleMayBeQualifiedInAnyOrder() {
        Index index = declared(index("well")
                .stating("x")
                .averaging(
                        part(WELLBEING)
                                .worst(1)
                                .best(100)
                                .scoring(1, 7)
                                .unclipped()
                                .weighing(2)
                                .logarithmic(),
                        part(NO_SHOWS).ratioTo(0.1),
                        part(SCREEN_TIME).betweenPercentiles(2.5, 97.5)));
        assertThat(index.root().parts())
                .extracting(part -> part.normaliser().orElseThrow().words())
                .containsExactly(
                        "between 1 (worst) and 100 (best), on the logarithm, not cut off, scored from 1 to 7",
                        "as ratio to 0.1",
                        "between the percentiles 2.5 and 97.5 of the sample");
        assertThat(index.sampleRelative().orElseThrow().title()).isEqualTo("Median use");
    }

    @Test
    void aMetricMayBeCutOffAndGrow() {
        Index index = declared(index("well")
                .stating("x")
                .averaging(
                        part(NO_SHOWS).cutOffAt(0.01, 1).ratioTo(0.01).weighing(2),
                        part(WELLBEING).compounding(0.08).upTo(90),
                        part("Best").takingTheBest(part(SCREEN_TIME).worst(90).best(0))));
        assertThat(index.root().parts())
                .extracting(IndexPart::scale)
                .containsExactly(
                        "cut off at 0.01 and 1, as ratio to 0.01", "compounding at 0.08 a unit up to 90", "best part");
        assertThat(index.root().parts()).extracting(IndexPart::weight).containsExactly(2.0, 1.0, 1.0);
        assertThat(value(index, 0.002, 90, 45)).isEqualTo((2 * 1 + 1 + 0.5) / 4);
    }

    @Test
    void aGroupMayBePlacedAsAMetricMay() {
        Index index = declared(index("well")
                .stating("x")
                .averaging(part("Body")
                        .averaging(part(WELLBEING).asMeasured())
                        .worst(1)
                        .best(100)
                        .scoring(0, 10)
                        .weighing(2)
                        .logarithmic()
                        .unclipped()));
        assertThat(index.root().parts().get(0).scale())
                .isEqualTo("arithmetic mean, between 1 (worst) and 100 (best), on the logarithm, not cut off,"
                        + " scored from 0 to 10");
        assertThat(value(index, 10)).isEqualTo(5);
        assertThat(value(index, 1000)).isCloseTo(15, offset(1e-12));
        assertThat(value(index, -3)).isNaN();
    }

    /** By hand: without floods and wars 10 - 0.9 * 6 = 4.6 and 10; in the mean 7.3; 10 * (10 - 7.3) / 9 = 3. */
    @Test
    void aGroupOfBurdensMayBeTurnedRound() {
        MetricDeclaration floods =
                metric("floods").measuring("Floods").in("points").directionUndeclared();
        MetricDeclaration wars = metric("wars").measuring("Wars").in("points").directionUndeclared();
        Index index = declared(index("risk")
                .stating("x")
                .averaging(part("Hazard")
                        .averaging(
                                part(floods).worst(10).best(0).scoring(1, 10),
                                part(wars).worst(10).best(0).scoring(1, 10))
                        .worst(10)
                        .best(1)
                        .scoring(0, 10)));
        assertThat(value(index, 6, 0)).isCloseTo(3, offset(1e-12));
        assertThat(value(index, 10, 10)).isEqualTo(10);
        assertThat(value(index, 0, 0)).isZero();
    }

    private static double value(Index index, double... values) {
        ReportingPeriod year = ReportingPeriod.parse("2026");
        PanelData panel = PanelData.of(List.of("A"), List.of(year));
        for (int i = 0; i < values.length; i++) {
            panel = panel.with(index.metrics().get(i), new double[] {values[i]});
        }
        return IndexTable.of(index, panel).value("A", year).orElse(Double.NaN);
    }

    @Test
    void aQuotientMayHaveAMetricOnBothSides() {
        Index index = declared(index("well")
                .stating("x")
                .dividing(
                        part("It").averaging(part(WELLBEING).worst(0).best(50)),
                        part("Its standard").averaging(part(WELLBEING).worst(0).best(100))));
        assertThat(index.metrics()).hasSize(1);
        assertThat(value(index, 25)).isEqualTo(2); // 0.5 / 0.25
    }

    @Test
    void itsMetricsAreThoseOfTheMission() {
        Mission mission = Wellness.mission()
                .indexing(index("well")
                        .stating("x")
                        .averaging(part(SCREEN_TIME).worst(90).best(0)))
                .declare();
        assertThat(mission.metrics()).extracting(ImpactMetric::meaning).containsExactly("Median use");
        assertThat(mission.elements()).extracting(ElementId::toString).contains("index:wellness/well");
        assertThat(mission.site(ElementId.parse("index:wellness/well"))
                        .orElseThrow()
                        .file())
                .isEqualTo("IndexWordsTest.java");
    }

    @Test
    void historyIsNotComparedThroughASample() {
        Index index =
                declared(index("well").stating("x").averaging(part(WELLBEING).percentile()));
        ReportingPeriod first = ReportingPeriod.parse("2025");
        ReportingPeriod second = ReportingPeriod.parse("2026");
        PanelData panel = PanelData.of(List.of("A", "B"), List.of(first, second))
                .with(index.metrics().get(0), new double[] {1, 2, 3, 2});
        IndexTable table = IndexTable.of(index, panel);
        assertThat(table.value("A", second)).hasValue(100);
        assertThatThrownBy(() -> table.change("A", first, second))
                .isInstanceOf(Refused.class)
                .hasMessage(
                        "index:wellness/well takes \"Mean WHO-5 score\" as percentile, which changes when other subjects"
                                + " change, and cannot be compared over time (compare ranks(period) within one period, or use"
                                + " worst(...).best(...))");
    }
}
