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
