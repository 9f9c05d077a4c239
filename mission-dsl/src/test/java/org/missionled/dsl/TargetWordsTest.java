package org.missionled.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.dsl.Wellness.NO_SHOWS;
import static org.missionled.dsl.Wellness.SCREEN_TIME;
import static org.missionled.dsl.Wellness.SLEEP;
import static org.missionled.dsl.Wellness.WELLBEING;
import static org.missionled.dsl.Words.goal;
import static org.missionled.dsl.Words.metric;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.missionled.model.Band;
import org.missionled.model.Baseline;
import org.missionled.model.Bound;
import org.missionled.model.Goal;
import org.missionled.model.Mission;
import org.missionled.model.Objective;
import org.missionled.model.Reach;
import org.missionled.model.Target;
import org.missionled.model.Trend;
import org.missionled.model.Yardstick;

/** What a goal asks of a metric, found again in the model, and what is refused of it. */
class TargetWordsTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    private static Goal told(GoalDeclaration goal) {
        Mission mission = Wellness.mission().pursuing(goal).declare();
        assertThat(mission.faults()).isEmpty();
        return mission.goals().get(0);
    }

    private static Target target(GoalDeclaration goal) {
        return told(goal).measures().get(0).target().orElseThrow();
    }

    private static GoalDeclaration.Measuring measuredBy(MetricDeclaration metric) {
        return goal("g").stating("x").measuredBy(metric);
    }

    @Test
    void bandsToHold() {
        assertThat(target(measuredBy(SLEEP).heldWithin(7.5, 8.5))).isEqualTo(Band.within(7.5, 8.5));
        assertThat(target(measuredBy(WELLBEING).heldAtLeast(60))).isEqualTo(Band.atLeast(60));
        assertThat(target(measuredBy(SCREEN_TIME).heldAtMost(45))).isEqualTo(Band.atMost(45));
    }

    @Test
    void aDirectionAlone() {
        assertThat(target(measuredBy(WELLBEING).from(52).on("2026-01-01").improving()))
                .isEqualTo(new Trend(Baseline.of(52, START)));
    }

    @Test
    void howPreciselyABaselineIsKnown() {
        Baseline known = Baseline.of(52, START).withStandardError(0.8);

        assertThat(target(measuredBy(WELLBEING)
                        .from(52)
                        .standardError(0.8)
                        .on("2026-01-01")
                        .toAtLeast(60)
                        .by("2026-12-31")))
                .isEqualTo(Reach.from(known, Bound.atLeast(60), LocalDate.of(2026, 12, 31)));
        assertThat(target(measuredBy(WELLBEING)
                        .from(52)
                        .standardError(0.8)
                        .on("2026-01-01")
                        .improving()))
                .isEqualTo(new Trend(known));
    }

    @Test
    void howAGoalIsJudged() {
        assertThat(told(measuredBy(WELLBEING)).yardstick()).isEqualTo(Yardstick.standard());
        assertThat(told(measuredBy(WELLBEING).judgedBy(Yardstick.compound())).yardstick())
                .isEqualTo(Yardstick.compound());
        assertThat(told(measuredBy(WELLBEING)
                                .judgedBy(Yardstick.statisticsCanada())
                                .measuredBy(NO_SHOWS))
                        .yardstick()
                        .isProgressMeasure())
                .isTrue();
    }

    @Test
    void anObjectiveOverDays() {
        MetricDeclaration availability = metric("availability")
                .measuring("Requests that are answered")
                .countingEach("good request")
                .outOf("request")
                .betterHigher();
        Mission mission = Wellness.mission()
                .guarding(availability)
                .objective(0.999)
                .overDays(30)
                .declare();

        assertThat(mission.faults()).isEmpty();
        assertThat(mission.guardrails().get(0).limit()).isEqualTo(new Objective(0.999, 30));
        assertThat(mission.guardrails().get(0).limit().bound()).isEqualTo(Bound.atLeast(0.999));
    }

    static Stream<Refusal> isAFaultOfTheMission() {
        return Stream.of(
                Refusal.ofGoal(
                        "band upside down",
                        measuredBy(SLEEP).heldWithin(8.5, 7.5),
                        "goal:wellness/g: the band from 8.5 to 7.5 is empty (the lower end first, such as 18 to 25)"),
                Refusal.ofGoal(
                        "band of no width",
                        measuredBy(SLEEP).heldWithin(8, 8),
                        "goal:wellness/g: the band from 8 to 8 is empty (the lower end first, such as 18 to 25)"),
                Refusal.ofGoal(
                        "endless band",
                        measuredBy(WELLBEING).heldAtLeast(Double.NEGATIVE_INFINITY),
                        "goal:wellness/g: not a valid lower end of the band: -Infinity (a finite number, such as 18)"),
                Refusal.ofGoal(
                        "band without a number",
                        measuredBy(SCREEN_TIME).heldAtMost(Double.NaN),
                        "goal:wellness/g: not a valid upper end of the band: NaN (a finite number, such as 25)"),
                Refusal.ofGoal(
                        "band on the bad side",
                        measuredBy(WELLBEING).heldAtMost(60),
                        "goal:wellness/g: metric:wellness/who-5 is better higher and cannot have the upper bound 60"
                                + " (give it a lower bound, or declare it betterLower())"),
                Refusal.ofGoal(
                        "improving what is best within a band",
                        measuredBy(SLEEP).from(8).on("2026-01-01").improving(),
                        "goal:wellness/g: metric:wellness/sleep is best from 7 to 9 and cannot improve one way"
                                + " (hold it with heldWithin(7, 9))"),
                Refusal.ofGoal(
                        "negative standard error",
                        measuredBy(WELLBEING)
                                .from(52)
                                .standardError(-0.8)
                                .on("2026-01-01")
                                .toAtLeast(60)
                                .by("2026-12-31"),
                        "goal:wellness/g: not a valid standard error of a baseline: -0.8"
                                + " (0 or above in the metric's unit, such as 0.8)"),
                Refusal.ofGoal(
                        "standard error that is no number",
                        measuredBy(WELLBEING)
                                .from(52)
                                .standardError(Double.NaN)
                                .on("2026-01-01")
                                .improving(),
                        "goal:wellness/g: not a valid standard error of a baseline: NaN"
                                + " (0 or above in the metric's unit, such as 0.8)"),
                Refusal.ofGoal(
                        "null yardstick",
                        measuredBy(WELLBEING).judgedBy(null),
                        "goal:wellness/g: not a valid yardstick: null (such as Yardstick.compound())"),
                Refusal.of(
                        "objective of 1",
                        Wellness.mission().guarding(NO_SHOWS).objective(1).overDays(30),
                        "mission:wellness: not a valid objective: 1 (a share above 0 and below 1, such as 0.999;"
                                + " 1 would leave no error budget)"),
                Refusal.of(
                        "objective over no day",
                        Wellness.mission().guarding(NO_SHOWS).objective(0.9).overDays(0),
                        "mission:wellness: not a valid number of days of an objective: 0 (at least 1, such as 30)"),
                Refusal.of(
                        "objective on what is no ratio",
                        Wellness.mission().guarding(WELLBEING).objective(0.9).overDays(30),
                        "mission:wellness: metric:wellness/who-5 is no ratio and has no error budget"
                                + " (count good cases out of all cases, or guard it with atLeast(...))"),
                Refusal.ofMetric(
                        "null season",
                        metric("m").measuring("x").in("points").betterHigher().seasonalOver(null),
                        "metric:wellness/m: not a valid season: null (such as YEAR)"));
    }

    @ParameterizedTest
    @MethodSource
    void isAFaultOfTheMission(Refusal refusal) {
        refusal.isToldBy(TargetWordsTest.class);
    }
}
