package org.missionled.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.measurement.Observed.observed;
import static org.missionled.model.Sample.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.missionled.alignment.Alignment;
import org.missionled.measurement.Observed;
import org.missionled.model.ElementId;
import org.missionled.model.Mission;
import org.missionled.model.MissionLevel;

class MisfitsTest {
    private static final Mission MISSION =
            Mission.of(ElementId.ofMission("wellness"), MissionLevel.PRODUCT, "Foster healthier communities");

    /** One name that no metric has, in seven rows: each of their lines is told. */
    @Test
    void everyPlaceIsNamedHoweverManyThereAre() {
        Observed rows = observed("who5");
        for (int month = 1; month <= 7; month++) {
            rows = rows.in("2026-0" + month, 50 + month);
        }
        Inspection inspection = RuleSet.of(List.of())
                .inspect(Alignment.of(MISSION).given(rows.all()).asOf(day("2026-09-30")));

        assertThat(inspection.violations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.problem())
                        .contains("facts.csv:1: mission:wellness has no metric who5")
                        .contains("facts.csv:2", "facts.csv:4", "facts.csv:7"));
    }
}
