package org.missionled.dsl;

import static org.missionled.dsl.Wellness.FEEL_BETTER;
import static org.missionled.dsl.Wellness.NO_SHOWS;
import static org.missionled.dsl.Wellness.SCREEN_TIME;
import static org.missionled.dsl.Wellness.WELLBEING;
import static org.missionled.dsl.Words.experiment;
import static org.missionled.dsl.Words.feature;
import static org.missionled.dsl.Words.goal;
import static org.missionled.dsl.Words.metric;
import static org.missionled.dsl.Words.undeclared;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.missionled.dsl.FeatureDeclaration.ToRiseOrFallOrHold;

class RefusedFeatureTest {
    private static final MetricDeclaration WARMTH =
            metric("warmth").measuring("Warmth").in("degrees").betterHigher().onIntervalScale();
    private static final String SEPARATE = " (two classes whose constants need each other leave one of them null: keep"
            + " goals and metrics in a class that mentions no feature, and let features mention them)";

    @ParameterizedTest
    @MethodSource
    void isAFaultOfTheMission(Refusal refusal) {
        refusal.isToldBy(RefusedFeatureTest.class);
    }

    private static ToRiseOrFallOrHold moving() {
        return feature("f").doing("x").serving(FEEL_BETTER).expecting(WELLBEING);
    }

    static Stream<Refusal> isAFaultOfTheMission() {
        return Stream.of(
                Refusal.ofFeature(
                        "malformed id",
                        feature("Bad Id").doing("x").withoutImpact("comfort"),
                        "mission:wellness: not a valid feature id: \"Bad Id\""
                                + " (lower-case words joined by '-', such as \"one-click-checkout\")"),
                Refusal.ofFeature(
                        "malformed id of an undeclared feature",
                        undeclared("OLD_CART"),
                        "mission:wellness: not a valid feature id: \"OLD_CART\""
                                + " (lower-case words joined by '-', such as \"one-click-checkout\")"),
                Refusal.ofFeature(
                        "blank description",
                        feature("f").doing("").withoutImpact("comfort"),
                        "feature:wellness/f: not a valid description of a feature: \"\""
                                + " (a few words, such as \"Ask how you feel, once a day\")"),
                Refusal.ofFeature(
                        "blank reason for having no impact",
                        feature("f").doing("x").withoutImpact(" "),
                        "feature:wellness/f: not a valid reason for having no impact: \" \""
                                + " (a few words, such as \"legal obligation: GDPR Art. 17\")"),
                Refusal.ofFeature(
                        "null goal",
                        feature("f")
                                .doing("x")
                                .serving(null)
                                .expecting(WELLBEING)
                                .toRise(),
                        "feature:wellness/f: a goal is null here" + SEPARATE),
                Refusal.ofFeature(
                        "null metric",
                        feature("f")
                                .doing("x")
                                .serving(FEEL_BETTER)
                                .expecting(null)
                                .toRise(),
                        "feature:wellness/f: a metric is null here" + SEPARATE),
                Refusal.ofFeature(
                        "a metric the goal does not have",
                        feature("f")
                                .doing("x")
                                .serving(FEEL_BETTER)
                                .expecting(SCREEN_TIME)
                                .toFall(),
                        "feature:wellness/f: goal:wellness/feel-better is not measured by metric:wellness/screen-time"
                                + " (expect one of [metric:who-5, metric:no-shows], or add it to the goal with"
                                + " measuredBy(...))"),
                Refusal.ofFeature(
                        "an effect of no number",
                        moving().toRiseBy(Double.NaN),
                        "feature:wellness/f: not a valid size of an effect: NaN (a finite number, such as 2.6)"),
                Refusal.ofFeature(
                        "an endless effect",
                        moving().toRiseBy(Double.POSITIVE_INFINITY),
                        "feature:wellness/f: not a valid size of an effect: Infinity (a finite number, such as 2.6)"),
                Refusal.ofFeature(
                        "an effect of 0",
                        moving().toRiseBy(0),
                        "feature:wellness/f: not a valid size of an effect: 0 (above 0, such as 2.6)"),
                Refusal.ofFeature(
                        "an effect whose sign says the direction again",
                        moving().toFallBy(-2.6),
                        "feature:wellness/f: not a valid size of an effect: -2.6 (above 0, such as 2.6)"),
                Refusal.ofFeature(
                        "percent of no baseline",
                        feature("f")
                                .doing("x")
                                .serving(FEEL_BETTER)
                                .expecting(NO_SHOWS)
                                .toFallByPercentOfBaseline(5),
                        "feature:wellness/f: 5 percent of the baseline of metric:wellness/no-shows means nothing: there"
                                + " is none (say the effect in the metric's own unit, or give the goal's target a"
                                + " positive baseline)"),
                Refusal.ofFeature(
                        "percent of a baseline of 0",
                        feature("f")
                                .doing("x")
                                .serving(goal("from-nothing")
                                        .stating("x")
                                        .measuredBy(WELLBEING)
                                        .from(-0.0)
                                        .on("2026-01-01")
                                        .toAtLeast(1)
                                        .by("2026-12-31"))
                                .expecting(WELLBEING)
                                .toRiseByPercentOfBaseline(5),
                        "feature:wellness/f: 5 percent of the baseline of metric:wellness/who-5 means nothing: it is 0"
                                + " (say the effect in the metric's own unit, or give the goal's target a positive"
                                + " baseline)"),
                Refusal.ofFeature(
                        "percent of degrees",
                        feature("f")
                                .doing("x")
                                .serving(goal("warm")
                                        .stating("x")
                                        .measuredBy(WARMTH)
                                        .from(18)
                                        .on("2026-01-01")
                                        .toAtLeast(20)
                                        .by("2026-12-31"))
                                .expecting(WARMTH)
                                .toRiseByPercentOfBaseline(5),
                        "feature:wellness/f: 5 percent of the baseline of metric:wellness/warmth means nothing: it is on"
                                + " an interval scale, whose zero is a convention (say the effect in the metric's own"
                                + " unit)"),
                Refusal.ofFeature(
                        "a finding in percent of degrees",
                        feature("f")
                                .doing("x")
                                .serving(goal("warm").stating("x").measuredBy(WARMTH))
                                .expecting(WARMTH)
                                .toRise()
                                .because("y")
                                .backedBy(experiment("EXP-1", "homes")
                                        .findingPercent(5)
                                        .between(1, 9)),
                        "feature:wellness/f: a finding of 5 percent of metric:wellness/warmth means nothing: it is on an"
                                + " interval scale, whose zero is a convention (say the finding in the metric's own unit,"
                                + " such as finding(2.1))"),
                Refusal.ofFeature(
                        "no percent",
                        moving().toRiseByPercentOfBaseline(0),
                        "feature:wellness/f: not a valid size of an effect in percent of the baseline: 0"
                                + " (above 0, such as 5)"),
                Refusal.ofFeature(
                        "a blank mechanism",
                        moving().toRise().because(" "),
                        "feature:wellness/f: not a valid reason of a claim: \" \""
                                + " (a few words, such as \"naming a feeling is the first step\")"),
                Refusal.ofFeature(
                        "a null assumption",
                        moving().toRise().assuming(null),
                        "feature:wellness/f: not a valid assumption: null"
                                + " (a few words, such as \"members answer honestly\")"),
                Refusal.ofFeature(
                        "null evidence",
                        moving().toRise().backedBy(null),
                        "feature:wellness/f: not a valid evidence: null"
                                + " (such as experiment(\"EXP-114\", \"2,400 members\"))"),
                Refusal.ofFeature(
                        "reaching nobody",
                        moving().toRise().reaching(0),
                        "feature:wellness/f: not a valid share of the people: 0 (above 0 and at most 1, such as 0.3)"),
                Refusal.ofFeature(
                        "reaching more than everybody",
                        moving().toRise().reaching(1.5),
                        "feature:wellness/f: not a valid share of the people: 1.5"
                                + " (above 0 and at most 1, such as 0.3)"),
                Refusal.ofFeature(
                        "reaching no number",
                        moving().toRise().reaching(Double.NaN),
                        "feature:wellness/f: not a valid share of the people: NaN"
                                + " (above 0 and at most 1, such as 0.3)"),
                Refusal.ofFeature(
                        "no such day of landing",
                        moving().toRise().landing("June"),
                        "feature:wellness/f: not a valid day of landing: \"June\""
                                + " (year, month and day of the calendar, such as \"2026-12-31\")"),
                Refusal.ofFeature(
                        "two claims on one goal by one metric",
                        moving().toRise()
                                .serving(FEEL_BETTER)
                                .expecting(WELLBEING)
                                .toRiseBy(1),
                        "feature:wellness/f: feature:wellness/f makes two claims on goal:wellness/feel-better by"
                                + " metric:wellness/who-5 (keep one of the two)"),
                Refusal.ofFeature(
                        "blank owner",
                        moving().toRise().ownedBy(""),
                        "feature:wellness/f: not a valid owner: \"\" (a few words, such as \"habits team\")"),
                Refusal.ofFeature(
                        "null flag",
                        moving().toRise().behind(null),
                        "feature:wellness/f: not a valid flag: null (such as releaseFlag(\"wellness.check-in\"))"));
    }
}
