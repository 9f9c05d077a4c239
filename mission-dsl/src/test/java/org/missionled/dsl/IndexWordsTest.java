package org.missionled.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.missionled.dsl.Wellness.NO_SHOWS;
import static org.missionled.dsl.Wellness.SCREEN_TIME;
import static org.missionled.dsl.Wellness.WELLBEING;
import static org.missionled.dsl.Words.index;
import static org.missionled.dsl.Words.part;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.missionled.index.IndexTable;
import org.missionled.index.PanelData;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.model.ElementId;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Index;
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
    void aQuotientMayHaveAMetricOnBothSides() {
        Index index = declared(index("well")
                .stating("x")
                .dividing(
                        part("It").averaging(part(WELLBEING).worst(0).best(50)),
                        part("Its standard").averaging(part(WELLBEING).worst(0).best(100))));
        assertThat(index.metrics()).hasSize(1);
        ReportingPeriod year = ReportingPeriod.parse("2026");
        PanelData panel =
                PanelData.of(List.of("A"), List.of(year)).with(index.metrics().get(0), new double[] {25});
        assertThat(IndexTable.of(index, panel).value("A", year)).hasValue(2); // 0.5 / 0.25
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
