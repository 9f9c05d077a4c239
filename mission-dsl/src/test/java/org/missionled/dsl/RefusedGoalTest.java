package org.missionled.dsl;

import static org.missionled.dsl.Wellness.FEEL_BETTER;
import static org.missionled.dsl.Wellness.NO_SHOWS;
import static org.missionled.dsl.Wellness.SCREEN_TIME;
import static org.missionled.dsl.Wellness.SLEEP;
import static org.missionled.dsl.Wellness.STORIES;
import static org.missionled.dsl.Wellness.WELLBEING;
import static org.missionled.dsl.Words.goal;
import static org.missionled.dsl.Words.sustainingGoal;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefusedGoalTest {
    private static final String SEPARATE = " (two classes whose constants need each other leave one of them null: keep"
            + " goals and metrics in a class that mentions no feature, and let features mention them)";

    @ParameterizedTest
    @MethodSource
    void isAFaultOfTheMission(Refusal refusal) {
        refusal.isToldBy(RefusedGoalTest.class);
    }

    static Stream<Refusal> isAFaultOfTheMission() {
        return Stream.of(
                Refusal.ofGoal(
                        "malformed id",
                        goal("feel_better").stating("x").measuredBy(WELLBEING),
                        "mission:wellness: not a valid goal id: \"feel_better\""
                                + " (lower-case words joined by '-', such as \"feel-better\")"),
                Refusal.ofGoal(
                        "blank statement",
                        goal("g").stating("\t").measuredBy(WELLBEING),
                        "goal:wellness/g: not a valid statement of a goal: \"\\u0009\""
                                + " (a few words, such as \"Members feel measurably better\")"),
                Refusal.ofGoal(
                        "null metric",
                        goal("g").stating("x").measuredBy(null),
                        "goal:wellness/g: a metric is null here" + SEPARATE),
                Refusal.ofGoal(
                        "null metric with a target",
                        goal("g").stating("x").measuredBy(null).toAtLeast(1).by("2026-12-31"),
                        "goal:wellness/g: a metric is null here" + SEPARATE),
                Refusal.ofGoal(
                        "baseline that is no number",
                        goal("g")
                                .stating("x")
                                .measuredBy(WELLBEING)
                                .from(Double.NaN)
                                .on("2026-01-01")
                                .toAtLeast(60)
                                .by("2026-12-31"),
                        "goal:wellness/g: not a valid baseline: NaN (a finite number, such as 52)"),
                Refusal.ofGoal(
                        "endless bound",
                        goal("g")
                                .stating("x")
                                .measuredBy(WELLBEING)
                                .toAtLeast(Double.POSITIVE_INFINITY)
                                .by("2026-12-31"),
                        "goal:wellness/g: not a valid bound: Infinity (a finite number, such as 60)"),
                Refusal.ofGoal(
                        "no such due day",
                        goal("g")
                                .stating("x")
                                .measuredBy(WELLBEING)
                                .toAtLeast(60)
                                .by("2026-02-30"),
                        "goal:wellness/g: not a valid due day: \"2026-02-30\""
                                + " (year, month and day of the calendar, such as \"2026-12-31\")"),
                Refusal.ofGoal(
                        "null due day",
                        goal("g")
                                .stating("x")
                                .measuredBy(WELLBEING)
                                .toAtLeast(60)
                                .by(null),
                        "goal:wellness/g: not a valid due day: null"
                                + " (year, month and day of the calendar, such as \"2026-12-31\")"),
                Refusal.ofGoal(
                        "no such day of the baseline",
                        goal("g")
                                .stating("x")
                                .measuredBy(WELLBEING)
                                .from(52)
                                .on("1 January 2026")
                                .toAtLeast(60)
                                .by("2026-12-31"),
                        "goal:wellness/g: not a valid day of the baseline: \"1 January 2026\""
                                + " (year, month and day of the calendar, such as \"2026-12-31\")"),
                Refusal.ofGoal(
                        "due before the baseline",
                        goal("g")
                                .stating("x")
                                .measuredBy(WELLBEING)
                                .from(52)
                                .on("2026-01-01")
                                .toAtLeast(60)
                                .by("2025-12-31"),
                        "goal:wellness/g: the target is due on 2025-12-31, not after its baseline of 2026-01-01"
                                + " (choose a due day after the baseline)"),
                Refusal.ofGoal(
                        "due on the day of the baseline",
                        goal("g")
                                .stating("x")
                                .measuredBy(WELLBEING)
                                .from(52)
                                .on("2026-01-01")
                                .toAtLeast(60)
                                .by("2026-01-01"),
                        "goal:wellness/g: the target is due on 2026-01-01, not after its baseline of 2026-01-01"
                                + " (choose a due day after the baseline)"),
                Refusal.ofGoal(
                        "bound equal to the baseline",
                        goal("g")
                                .stating("x")
                                .measuredBy(WELLBEING)
                                .from(60)
                                .on("2026-01-01")
                                .toAtLeast(60)
                                .by("2026-12-31"),
                        "goal:wellness/g: the baseline 60 already meets the bound 60"
                                + " (hold it with heldAtLeast(60), or choose a bound that is still to be reached)"),
                Refusal.ofGoal(
                        "baseline beyond the bound",
                        goal("g")
                                .stating("x")
                                .measuredBy(NO_SHOWS)
                                .from(0.04)
                                .on("2026-01-01")
                                .toAtMost(0.05)
                                .by("2026-12-31"),
                        "goal:wellness/g: the baseline 0.04 already meets the bound 0.05"
                                + " (hold it with heldAtMost(0.05), or choose a bound that is still to be reached)"),
                Refusal.ofGoal(
                        "better higher, bounded above",
                        goal("g")
                                .stating("x")
                                .measuredBy(WELLBEING)
                                .from(62)
                                .on("2026-01-01")
                                .toAtMost(60)
                                .by("2026-12-31"),
                        "goal:wellness/g: metric:wellness/who-5 is better higher and cannot have the upper bound 60"
                                + " (give it a lower bound, or declare it betterLower())"),
                Refusal.ofGoal(
                        "better lower, bounded below",
                        goal("g")
                                .stating("x")
                                .measuredBy(SCREEN_TIME)
                                .toAtLeast(60)
                                .by("2026-12-31"),
                        "goal:wellness/g: metric:wellness/screen-time is better lower and cannot have the lower bound"
                                + " 60 (give it an upper bound, or declare it betterHigher())"),
                Refusal.ofGoal(
                        "outside the band",
                        goal("g").stating("x").measuredBy(SLEEP).toAtLeast(10).by("2026-12-31"),
                        "goal:wellness/g: metric:wellness/sleep is best from 7 to 9 and cannot have the bound 10"
                                + " (choose a bound inside that band)"),
                Refusal.ofGoal(
                        "a ratio as a percentage",
                        goal("g").stating("x").measuredBy(NO_SHOWS).toAtMost(5).by("2026-12-31"),
                        "goal:wellness/g: the bound 5 lies beyond the natural limits of metric:wellness/no-shows, 0 to"
                                + " 1 (choose a bound that can be reached; a ratio lies between 0 and 1, and 5 % is"
                                + " 0.05)"),
                Refusal.ofGoal(
                        "the baseline of a ratio as a percentage",
                        goal("g")
                                .stating("x")
                                .measuredBy(NO_SHOWS)
                                .from(8)
                                .on("2026-01-01")
                                .toAtMost(0.05)
                                .by("2026-12-31"),
                        "goal:wellness/g: the baseline 8 lies beyond the natural limits of metric:wellness/no-shows, 0"
                                + " to 1 (say where the metric stood; a ratio lies between 0 and 1, and 8 % is 0.08)"),
                Refusal.ofGoal(
                        "a target beyond the limits that the baseline would meet",
                        goal("g")
                                .stating("x")
                                .measuredBy(WELLBEING.limitedTo(0, 100))
                                .from(60)
                                .on("2026-01-01")
                                .toAtLeast(-6)
                                .by("2026-12-31"),
                        "goal:wellness/g: the bound -6 lies beyond the natural limits of metric:wellness/who-5, 0 to"
                                + " 100 (choose a bound that can be reached)"),
                Refusal.ofGoal(
                        "baseline, bound and due day of a percentage, all at once",
                        goal("g")
                                .stating("x")
                                .measuredBy(NO_SHOWS)
                                .from(61)
                                .on("2026-01-01")
                                .toAtMost(75)
                                .by("soon"),
                        "goal:wellness/g: not a valid due day: \"soon\" (year, month and day of the calendar, such as"
                                + " \"2026-12-31\")",
                        "goal:wellness/g: the bound 75 lies beyond the natural limits of metric:wellness/no-shows, 0"
                                + " to 1 (choose a bound that can be reached; a ratio lies between 0 and 1, and 75 % is"
                                + " 0.75)",
                        "goal:wellness/g: the baseline 61 lies beyond the natural limits of metric:wellness/no-shows, 0"
                                + " to 1 (say where the metric stood; a ratio lies between 0 and 1, and 61 % is 0.61)"),
                Refusal.ofGoal(
                        "words with a target",
                        goal("g").stating("x").measuredBy(STORIES).toAtLeast(3).by("2026-12-31"),
                        "goal:wellness/g: metric:wellness/stories is in words and cannot have the target 3"
                                + " (leave the target out, or measure something that is counted)"),
                Refusal.ofGoal(
                        "the same metric twice",
                        goal("g").stating("x").measuredBy(WELLBEING).measuredBy(WELLBEING),
                        "goal:wellness/g: goal:wellness/g is measured by metric:wellness/who-5 twice"
                                + " (keep one of the two targets)"),
                Refusal.ofGoal(
                        "blank owner",
                        goal("g").stating("x").measuredBy(WELLBEING).ownedBy(""),
                        "goal:wellness/g: not a valid owner: \"\" (a few words, such as \"head of product\")"),
                Refusal.of(
                        "a sustaining goal pursued",
                        Wellness.mission()
                                .pursuing(
                                        FEEL_BETTER,
                                        sustainingGoal("s")
                                                .stating("x")
                                                .inServiceOf(FEEL_BETTER)
                                                .measuredBy(WELLBEING)),
                        "mission:wellness: goal:s was opened as a sustaining goal (say sustainedBy(...) of it)"),
                Refusal.of(
                        "a purpose goal that sustains",
                        Wellness.mission().sustainedBy(FEEL_BETTER),
                        "mission:wellness: goal:feel-better was opened as a purpose goal (say pursuing(...) of it)"),
                Refusal.of(
                        "in service of nothing",
                        Wellness.mission()
                                .sustainedBy(sustainingGoal("s")
                                        .stating("x")
                                        .inServiceOf(null)
                                        .measuredBy(WELLBEING)),
                        "goal:wellness/s: a goal is null here" + SEPARATE),
                Refusal.of(
                        "in service of a sustaining goal",
                        Wellness.mission()
                                .sustainedBy(sustainingGoal("s")
                                        .stating("x")
                                        .inServiceOf(sustainingGoal("revenue")
                                                .stating("x")
                                                .inServiceOf(FEEL_BETTER)
                                                .measuredBy(WELLBEING))
                                        .measuredBy(WELLBEING)),
                        "goal:wellness/s: goal:revenue was opened as a sustaining goal"
                                + " (serve a goal opened with goal(...))"));
    }
}
