package org.missionled.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.measurement.Observed.observed;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.rising;
import static org.missionled.model.Sample.target;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.missionled.measurement.Observed;
import org.missionled.model.Bound;
import org.missionled.model.Choice;
import org.missionled.model.Decision;
import org.missionled.model.Goal;
import org.missionled.model.Measure;
import org.missionled.model.Mission;

/** A goal that was missed leaves the headline only by a recorded decision about it. */
class MissedGoalTest {
    private static final Goal MISSED =
            goal("feel-better", Measure.of(rising("who-5"), target(52, "2025-01-01", Bound.atLeast(60), "2026-06-30")));
    private static final Goal SLOW =
            goal("sleep-well", Measure.of(rising("sleep"), target(10, "2026-01-01", Bound.atLeast(50), "2026-12-31")));
    private static final Observed BELOW =
            observed("who-5").in("2026-05", 54).in("2026-06", 55).in("2026-07", 55);
    private static final Observed BARELY = observed("sleep").in("2026-07", 11).in("2026-08", 12);

    private static RollUp on(String asOf, Decision... decisions) {
        Mission mission = mission(MISSED, SLOW);
        for (Decision decision : decisions) {
            mission = mission.withStewardship(mission.stewardship().withDecision(decision));
        }
        return Alignment.of(mission)
                .given(BELOW.all(), BARELY.all())
                .asOf(day(asOf))
                .rollUp();
    }

    private static Decision decision(Choice choice, Goal goal, String day) {
        return Decision.of(choice, goal.id(), "60 was out of reach for a year", day(day));
    }

    @Test
    void isTheWorstUntilThen() {
        assertThat(on("2026-09-30").worstVerdict()).contains(Verdict.MISSED);
        assertThat(on("2026-09-30").decided()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void leavesByAnyDecisionAndIsStillCounted(Choice choice) {
        RollUp decided = on("2026-09-30", decision(choice, MISSED, "2026-07-15"));

        assertThat(decided.worstVerdict()).contains(Verdict.TOO_SLOW);
        assertThat(decided.decided()).extracting(MeasureAssessment::goal).containsExactly(MISSED.id());
        assertThat(decided.counts()).containsEntry(Verdict.MISSED, 1);
    }

    @Test
    void staysWhereTheDecisionWasTakenBeforeOrIsAboutAnotherGoalOrIsStillToCome() {
        assertThat(on("2026-09-30", decision(Choice.KEEP, MISSED, "2026-06-29")).worstVerdict())
                .contains(Verdict.MISSED);
        assertThat(on("2026-09-30", decision(Choice.KEEP, SLOW, "2026-07-15")).worstVerdict())
                .contains(Verdict.MISSED);
        assertThat(on("2026-09-30", decision(Choice.KEEP, MISSED, "2026-10-15")).worstVerdict())
                .contains(Verdict.MISSED);
    }

    @Test
    void nothingElseThanMissedLeaves() {
        RollUp slow = on("2026-09-30", decision(Choice.STOP, SLOW, "2027-01-15"));

        assertThat(slow.decided()).isEmpty();
        assertThat(on(
                                "2026-12-31",
                                decision(Choice.KEEP, MISSED, "2026-07-15"),
                                decision(Choice.STOP, SLOW, "2026-12-31"))
                        .worstVerdict())
                .isNotEqualTo(Optional.of(Verdict.MISSED));
    }
}
