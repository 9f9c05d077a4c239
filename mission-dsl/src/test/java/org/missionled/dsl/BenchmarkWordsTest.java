package org.missionled.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.dsl.Wellness.WELLBEING;
import static org.missionled.dsl.Words.goal;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.missionled.model.Benchmark;
import org.missionled.model.Fingerprint;
import org.missionled.model.Goal;
import org.missionled.model.Mission;

/** What a target is compared with, found again in the model, and what is refused of it. */
class BenchmarkWordsTest {
    private static GoalDeclaration.Aimed aimed() {
        return goal("g")
                .stating("x")
                .measuredBy(WELLBEING)
                .from(52)
                .on("2026-01-01")
                .toAtLeast(60)
                .by("2026-12-31");
    }

    private static Goal told(GoalDeclaration goal) {
        Mission mission = Wellness.mission().pursuing(goal).declare();
        assertThat(mission.faults()).isEmpty();
        return mission.goals().get(0);
    }

    @Test
    void qualifiesTheNearestTarget() {
        Goal goal = told(aimed().comparedWith("the best quarter of 40 clinics", 62)
                .measuredBy(Wellness.NO_SHOWS)
                .toAtMost(0.05)
                .by("2026-12-31")
                .ownedBy("head of product"));
        assertThat(goal.measures().get(0).benchmark()).hasValue(new Benchmark("the best quarter of 40 clinics", 62));
        assertThat(goal.measures().get(1).benchmark()).isEmpty();
        assertThat(goal.owner()).hasValue("head of product");
    }

    /** What others do changes nothing of what was agreed to. */
    @Test
    void changesNoAgreement() {
        assertThat(Fingerprint.of(told(aimed().comparedWith("others", 62)))).isEqualTo(Fingerprint.of(told(aimed())));
    }

    static Stream<Refusal> isAFaultOfTheMission() {
        return Stream.of(
                Refusal.ofGoal(
                        "no name",
                        aimed().comparedWith(" ", 62),
                        "goal:wellness/g: not a valid name of a benchmark: \" \""
                                + " (a few words, such as \"the best quarter of 40 clinics\")"),
                Refusal.ofGoal(
                        "no number",
                        aimed().comparedWith("others", Double.NaN),
                        "goal:wellness/g: not a valid value of the benchmark: NaN (a finite number, such as 62)"),
                Refusal.ofGoal(
                        "beyond what can be",
                        goal("g")
                                .stating("x")
                                .measuredBy(Wellness.NO_SHOWS)
                                .toAtMost(0.05)
                                .by("2026-12-31")
                                .comparedWith("others", 4),
                        "goal:wellness/g: the benchmark 4 lies beyond the natural limits of metric:wellness/no-shows,"
                                + " 0 to 1 (choose a value that can be reached; a ratio lies between 0 and 1,"
                                + " and 4 % is 0.04)"),
                Refusal.ofGoal(
                        "of a target that is refused, which is told once",
                        goal("g")
                                .stating("x")
                                .measuredBy(WELLBEING)
                                .from(52)
                                .on("2026-01-01")
                                .toAtLeast(50)
                                .by("2026-12-31")
                                .comparedWith("others", 62),
                        "goal:wellness/g: the baseline 52 already meets the bound 50 (hold it with heldAtLeast(50),"
                                + " or choose a bound that is still to be reached)"));
    }

    @ParameterizedTest
    @MethodSource
    void isAFaultOfTheMission(Refusal refusal) {
        refusal.isToldBy(BenchmarkWordsTest.class);
    }
}
