package org.missionled.dsl;

import static org.missionled.dsl.Words.metric;
import static org.missionled.model.Rhythm.DAY;
import static org.missionled.model.Rhythm.MONTH;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefusedMetricTest {
    @ParameterizedTest
    @MethodSource
    void isAFaultOfTheMission(Refusal refusal) {
        refusal.isToldBy(RefusedMetricTest.class);
    }

    static Stream<Refusal> isAFaultOfTheMission() {
        return Stream.of(
                Refusal.ofMetric(
                        "malformed id",
                        metric("Missed Sessions").measuring("x").inPercent().betterLower(),
                        "mission:wellness: not a valid metric id: \"Missed Sessions\""
                                + " (lower-case words joined by '-', such as \"missed-sessions\")"),
                Refusal.ofMetric(
                        "null id",
                        metric(null).measuring("x").inPercent().betterLower(),
                        "mission:wellness: not a valid metric id: null"
                                + " (lower-case words joined by '-', such as \"missed-sessions\")"),
                Refusal.ofMetric(
                        "very long id",
                        metric("m".repeat(10_000)).measuring("x").inPercent().betterLower(),
                        "mission:wellness: not a valid metric id: \"" + "m".repeat(120) + "... (10000 characters)\""
                                + " (lower-case words joined by '-', such as \"missed-sessions\")"),
                Refusal.ofMetric(
                        "blank meaning",
                        metric("m").measuring("  ").inPercent().betterLower(),
                        "metric:wellness/m: not a valid meaning of a metric: \"  \""
                                + " (a few words, such as \"Mean WHO-5 score\")"),
                Refusal.ofMetric(
                        "null meaning",
                        metric("m").measuring(null).inPercent().betterLower(),
                        "metric:wellness/m: not a valid meaning of a metric: null"
                                + " (a few words, such as \"Mean WHO-5 score\")"),
                Refusal.ofMetric(
                        "blank unit",
                        metric("m").measuring("x").in("").betterLower(),
                        "metric:wellness/m: not a valid unit: \"\" (a few words, such as \"points\")"),
                Refusal.ofMetric(
                        "null unit",
                        metric("m").measuring("x").in(null).betterLower(),
                        "metric:wellness/m: not a valid unit: null (a few words, such as \"points\")"),
                Refusal.ofMetric(
                        "null counted",
                        metric("m")
                                .measuring("x")
                                .countingEach(null)
                                .outOf("visit")
                                .betterLower(),
                        "metric:wellness/m: not a valid thing that is counted: null"
                                + " (a few words, such as \"missed session\")"),
                Refusal.ofMetric(
                        "blank whole",
                        metric("m")
                                .measuring("x")
                                .countingEach("click")
                                .outOf(" ")
                                .betterLower(),
                        "metric:wellness/m: not a valid whole it is counted out of: \" \""
                                + " (a few words, such as \"booked session\")"),
                Refusal.ofMetric(
                        "empty band",
                        metric("m").measuring("x").in("hours").betterWithin(9, 7),
                        "metric:wellness/m: the band from 9 to 7 is empty (the lower end first, such as 18 to 25)"),
                Refusal.ofMetric(
                        "band without a number",
                        metric("m").measuring("x").in("hours").betterWithin(Double.NaN, 9),
                        "metric:wellness/m: not a valid lower end of the band: NaN (a finite number, such as 18)"),
                Refusal.ofMetric(
                        "endless band",
                        metric("m").measuring("x").in("hours").betterWithin(7, Double.POSITIVE_INFINITY),
                        "metric:wellness/m: not a valid upper end of the band: Infinity"
                                + " (a finite number, such as 25)"),
                Refusal.ofMetric(
                        "blank people",
                        Wellness.WELLBEING.amongst(" "),
                        "metric:wellness/who-5: not a valid group of people: \" \""
                                + " (a few words, such as \"members\")"),
                Refusal.ofMetric(
                        "null rhythm",
                        Wellness.WELLBEING.every(null),
                        "metric:wellness/who-5: not a valid rhythm: null (such as MONTH)"),
                Refusal.ofMetric(
                        "mean over no period",
                        Wellness.WELLBEING.averagedOver(0, MONTH),
                        "metric:wellness/who-5: not a valid number of periods: 0 (at least 1, such as 12)"),
                Refusal.ofMetric(
                        "mean over null periods",
                        Wellness.WELLBEING.averagedOver(3, null),
                        "metric:wellness/who-5: not a valid length of a period: null (such as MONTH)"),
                Refusal.ofMetric(
                        "sum over null periods",
                        Wellness.WELLBEING.summedOver(3, null),
                        "metric:wellness/who-5: not a valid length of a period: null (such as MONTH)"),
                Refusal.ofMetric(
                        "a source preferred twice",
                        metric("m").measuring("x").inPercent().betterLower().preferring("survey", "survey"),
                        "metric:wellness/m: metric:wellness/m prefers the source \"survey\" twice"
                                + " (name each source once, the most trusted first)"),
                Refusal.ofMetric(
                        "a rubric of one level",
                        metric("m").measuring("x").inWords().judgedOn("some"),
                        "metric:wellness/m: a rubric of the levels [some]"
                                + " (at least two, each once, worst to best: none, some, strong)"),
                Refusal.ofMetric(
                        "a rubric with a level twice",
                        metric("m").measuring("x").inWords().judgedOn("some", "some"),
                        "metric:wellness/m: a rubric of the levels [some, some]"
                                + " (at least two, each once, worst to best: none, some, strong)"),
                Refusal.ofMetric(
                        "a rubric with a blank level",
                        metric("m").measuring("x").inWords().judgedOn("none", " "),
                        "metric:wellness/m: not a valid level of a rubric: \" \" (a few words, such as \"some\")"),
                Refusal.ofMetric(
                        "sum of percentages",
                        metric("m").measuring("x").inPercent().betterLower().summedOver(12, MONTH),
                        "metric:wellness/m: values in % cannot be summed"
                                + " (say averagedOver(...) instead of summedOver(...))"),
                Refusal.ofMetric(
                        "sum of ratios",
                        Wellness.NO_SHOWS.summedOver(12, MONTH),
                        "metric:wellness/no-shows: values in missed session per booked session cannot be summed"
                                + " (say averagedOver(...) instead of summedOver(...))"),
                Refusal.ofMetric(
                        "mean of words",
                        Wellness.STORIES.averagedOver(12, MONTH),
                        "metric:wellness/stories: words cannot be put together to a mean of 12 months"
                                + " (leave the accumulation of metric:wellness/stories out)"),
                Refusal.ofMetric(
                        "rhythm, then another period",
                        Wellness.WELLBEING.every(DAY).averagedOver(3, MONTH),
                        "metric:wellness/who-5: metric:wellness/who-5 is measured every day and cannot be a mean of"
                                + " 3 months (use the same period in every(...) and in averagedOver(...) or"
                                + " summedOver(...))"),
                Refusal.ofMetric(
                        "period, then another rhythm",
                        Wellness.WELLBEING.averagedOver(3, MONTH).every(DAY),
                        "metric:wellness/who-5: metric:wellness/who-5 is measured every day and cannot be a mean of"
                                + " 3 months (use the same period in every(...) and in averagedOver(...) or"
                                + " summedOver(...))"),
                Refusal.ofMetric(
                        "stale at once",
                        Wellness.WELLBEING.staleAfterDays(0),
                        "metric:wellness/who-5: not a valid number of days until a metric is stale: 0"
                                + " (at least 1, such as 45)"),
                Refusal.ofMetric(
                        "limits without room",
                        Wellness.WELLBEING.limitedTo(100, 0),
                        "metric:wellness/who-5: natural limits from 100 to 0 leave no room"
                                + " (the lower limit first, such as 0 to 100)"),
                Refusal.ofMetric(
                        "limits that are no numbers",
                        Wellness.WELLBEING.limitedTo(0, Double.NaN),
                        "metric:wellness/who-5: natural limits from 0 to NaN leave no room"
                                + " (the lower limit first, such as 0 to 100)"),
                Refusal.ofMetric(
                        "null level",
                        Wellness.WELLBEING.asLevel(null),
                        "metric:wellness/who-5: not a valid level: null (such as OUTCOME)"),
                Refusal.ofMetric(
                        "null collection",
                        Wellness.WELLBEING.collectedBy(null),
                        "metric:wellness/who-5: not a valid collection method: null (such as SURVEY)"),
                Refusal.ofMetric(
                        "blank definition",
                        Wellness.WELLBEING.definedAt(""),
                        "metric:wellness/who-5: not a valid reference to a definition: \"\""
                                + " (a few words, such as \"dbt:metric.no_show\")"),
                Refusal.ofMetric(
                        "null owner",
                        Wellness.WELLBEING.ownedBy(null),
                        "metric:wellness/who-5: not a valid owner: null (a few words, such as \"habits team\")"));
    }
}
