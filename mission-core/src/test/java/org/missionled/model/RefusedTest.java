package org.missionled.model;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.missionled.model.Sample.WELLNESS;
import static org.missionled.model.Sample.baseline;
import static org.missionled.model.Sample.city;
import static org.missionled.model.Sample.claim;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.evidence;
import static org.missionled.model.Sample.falling;
import static org.missionled.model.Sample.feature;
import static org.missionled.model.Sample.from52To60;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.id;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.percentage;
import static org.missionled.model.Sample.ratio;
import static org.missionled.model.Sample.rising;
import static org.missionled.model.Sample.target;
import static org.missionled.model.Sample.toRise;
import static org.missionled.model.Sample.within;
import static org.missionled.model.Sample.words;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What the factories do not accept, and in which words: what was written, and what a good one looks like. */
class RefusedTest {
    private static final ImpactMetric WHO5 = rising("who-5");

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(Refused.class).hasMessage(message);
    }

    @Test
    void targetsThatCannotBe() {
        refused(
                () -> target(52, "2026-12-31", Bound.atLeast(60), "2026-12-31"),
                "the target is due on 2026-12-31, not after its baseline of 2026-12-31"
                        + " (choose a due day after the baseline)");
        refused(
                () -> target(60, "2026-01-01", Bound.atLeast(60), "2026-12-31"),
                "the baseline 60 already meets the bound 60"
                        + " (hold it with heldAtLeast(60), or choose a bound that is still to be reached)");
        refused(() -> Bound.atLeast(Double.NaN), "not a valid bound: NaN (a finite number, such as 60)");
        refused(
                () -> Baseline.of(Double.POSITIVE_INFINITY, day("2026-01-01")),
                "not a valid baseline: Infinity (a finite number, such as 52)");
    }

    @Test
    void percentOfABaselineOnAnIntervalScale() {
        ImpactMetric warmth = rising("warmth").withIntervalScale();
        Goal warm = goal("warm", Measure.of(warmth, target(18, "2026-01-01", Bound.atLeast(20), "2026-12-31")));
        refused(
                () -> claim(warm, warmth, new Effect(Effect.Movement.RISES, new Effect.InPercentOfBaseline(5))),
                "5 percent of the baseline of metric:wellness/warmth means nothing: it is on an interval scale, whose"
                        + " zero is a convention (say the effect in the metric's own unit)");
        Tolerance tolerance = new Tolerance(
                Tolerance.WrongWay.FALLING, 5, Tolerance.Unit.PERCENT_OF_BASELINE, baseline(18, "2026-01-01"));
        refused(
                () -> new Guardrail(warmth, tolerance),
                "5 percent of the baseline of metric:wellness/warmth means nothing: it is on an interval scale, whose"
                        + " zero is a convention (say the tolerance in the metric's own unit)");
    }

    @Test
    void aClaimOnAGoalThatIsMeasuredByNothing() {
        Goal empty = goal("feel-better");
        refused(
                () -> claim(empty, WHO5, new Effect(Effect.Movement.RISES, new Effect.InUnits(2))),
                "goal:wellness/feel-better is not measured by metric:wellness/who-5"
                        + " (it is measured by nothing yet: add the metric to the goal with measuredBy(...))");
    }

    @Test
    void bandsThatCannotBe() {
        refused(() -> Band.within(25, 18), "the band from 25 to 18 is empty (the lower end first, such as 18 to 25)");
        refused(() -> Band.within(18, 18), "the band from 18 to 18 is empty (the lower end first, such as 18 to 25)");
        refused(
                () -> Band.within(Double.NaN, 18),
                "not a valid lower end of the band: NaN (a finite number, such as 18)");
        refused(
                () -> new Band(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY),
                "a band without any end holds everything (give it at least one end)");
        refused(
                () -> Measure.of(WHO5, Band.within(18, 25)),
                "metric:wellness/who-5 is better higher and cannot have the upper bound 25"
                        + " (give it a lower bound, or declare it betterLower())");
        refused(
                () -> Measure.of(within("heart-rate", 50, 90), Band.within(40, 80)),
                "metric:wellness/heart-rate is best from 50 to 90 and cannot have the bound 40"
                        + " (choose a bound inside that band)");
    }

    @Test
    void trendsThatCannotBe() {
        refused(
                () -> Measure.of(within("heart-rate", 50, 90), new Trend(Baseline.of(70, day("2026-01-01")))),
                "metric:wellness/heart-rate is best from 50 to 90 and cannot improve one way"
                        + " (hold it with heldWithin(50, 90))");
        refused(
                () -> Measure.of(words("stories"), new Trend(Baseline.of(70, day("2026-01-01")))),
                "metric:wellness/stories is in words and cannot have the target improving since 70 on 2026-01-01"
                        + " (leave the target out, or measure something that is counted)");
    }

    @Test
    void targetsOfNoWidth() {
        refused(
                () -> Reach.published(Baseline.of(60, day("2026-01-01")), Bound.atMost(60), day("2026-12-31")),
                "from 60 to 60 there is no way to go (choose a bound away from the baseline)");
    }

    @Test
    void precisionsThatCannotBe() {
        refused(
                () -> Baseline.of(52, day("2026-01-01")).withStandardError(-1),
                "not a valid standard error of a baseline: -1 (0 or above in the metric's unit, such as 0.8)");
        refused(
                () -> Baseline.of(52, day("2026-01-01")).withStandardError(Double.NaN),
                "not a valid standard error of a baseline: NaN (0 or above in the metric's unit, such as 0.8)");
    }

    @Test
    void yardsticksThatCannotBe() {
        refused(
                () -> Yardstick.standard().withPaceFrom(0.6, 0.95),
                "cut-offs of pace at 0.6 and 0.95 are not in order"
                        + " (on track first, then behind, both above 0, such as 0.95 and 0.60)");
        refused(
                () -> Yardstick.standard().withImprovingFrom(0),
                "not a valid yearly change of a trend: 0 (a share above 0 and below 1, such as 0.005)");
        refused(
                () -> Yardstick.statisticsCanada().withPaceFrom(0.9, 0.5),
                "Statistics Canada's progress measure has the cut-offs it was published with (begin with standard())");
        refused(() -> goal("g").withYardstick(null), "not a valid yardstick: null (such as Yardstick.compound())");
        refused(() -> WHO5.withSeason(null), "not a valid season: null (such as YEAR)");
    }

    @Test
    void objectivesThatCannotBe() {
        refused(
                () -> new Objective(1, 30),
                "not a valid objective: 1 (a share above 0 and below 1, such as 0.999;"
                        + " 1 would leave no error budget)");
        refused(
                () -> new Objective(0.999, 0),
                "not a valid number of days of an objective: 0 (at least 1, such as 30)");
        refused(
                () -> new Guardrail(WHO5, new Objective(0.999, 30)),
                "metric:wellness/who-5 is no ratio and has no error budget"
                        + " (count good cases out of all cases, or guard it with atLeast(...))");
    }

    @Test
    void daysOutsideTheCalendar() {
        refused(
                () -> Target.of(Bound.atLeast(60), day("2026-12-31").plusYears(18_000)),
                "not a valid due day: +20026-12-31 (in the years 0000 to 9999)");
        refused(
                () -> Baseline.of(52, day("0000-01-01").minusDays(1)),
                "not a valid day of a baseline: -0001-12-31 (in the years 0000 to 9999)");
        refused(
                () -> Day.parse("due date", "31.12.2026"),
                "not a valid due date: \"31.12.2026\" (year, month and day of the calendar, such as \"2026-12-31\")");
        refused(
                () -> Day.parse("due date", "2026-02-29"),
                "not a valid due date: \"2026-02-29\" (year, month and day of the calendar, such as \"2026-12-31\")");
        refused(
                () -> Day.parse("due date", null),
                "not a valid due date: null (year, month and day of the calendar, such as \"2026-12-31\")");
    }

    @Test
    void measuresThatContradictTheirMetric() {
        refused(
                () -> Measure.of(WHO5, target(60, "2026-01-01", Bound.atMost(50), "2026-12-31")),
                "metric:wellness/who-5 is better higher and cannot have the upper bound 50"
                        + " (give it a lower bound, or declare it betterLower())");
        refused(
                () -> Measure.of(falling("screen-time"), from52To60()),
                "metric:wellness/screen-time is better lower and cannot have the lower bound 60"
                        + " (give it an upper bound, or declare it betterHigher())");
        refused(
                () -> Measure.of(within("visits", 18, 25), from52To60()),
                "metric:wellness/visits is best from 18 to 25 and cannot have the bound 60"
                        + " (choose a bound inside that band)");
        refused(
                () -> Measure.of(words("stories"), from52To60()),
                "metric:wellness/stories is in words and cannot have the target 60"
                        + " (leave the target out, or measure something that is counted)");
    }

    @Test
    void valuesBeyondTheNaturalLimits() {
        refused(
                () -> Measure.of(ratio("no-shows"), target(0.4, "2026-01-01", Bound.atMost(-0.1), "2026-12-31")),
                "the bound -0.1 lies beyond the natural limits of metric:wellness/no-shows, 0 to 1"
                        + " (choose a bound that can be reached; a ratio lies between 0 and 1)");
        // 5 % of a ratio is 0.05
        refused(
                () -> Measure.of(ratio("no-shows"), target(5, "2026-01-01", Bound.atMost(0.05), "2026-12-31")),
                "the baseline 5 lies beyond the natural limits of metric:wellness/no-shows, 0 to 1"
                        + " (say where the metric stood; a ratio lies between 0 and 1, and 5 % is 0.05)");
        refused(
                () -> new Guardrail(ratio("no-shows"), Bound.atMost(5)),
                "the bound 5 lies beyond the natural limits of metric:wellness/no-shows, 0 to 1"
                        + " (choose a bound that can be broken; a ratio lies between 0 and 1, and 5 % is 0.05)");
    }

    @Test
    void metricsThatCannotBe() {
        refused(
                () -> ImpactMetric.of(WHO5.id(), " ", WHO5.kind(), WHO5.direction()),
                "not a valid meaning of a metric: \" \" (a few words, such as \"Mean WHO-5 score\")");
        refused(
                () -> WHO5.withFreshDays(0),
                "not a valid number of days until a metric is stale: 0 (at least 1, such as 45)");
        refused(
                () -> new Limits(1, 1),
                "natural limits from 1 to 1 leave no room (the lower limit first, such as 0 to 100)");
        refused(
                () -> new Direction.StaysWithin(25, 18),
                "the band from 25 to 18 is empty (the lower end first, such as 18 to 25)");
    }

    @Test
    void accumulationsThatCannotBe() {
        refused(() -> Accumulation.mean(0, Rhythm.MONTH), "not a valid number of periods: 0 (at least 1, such as 12)");
        refused(
                () -> new Accumulation(Accumulation.Kind.LATEST, 5, Rhythm.MONTH),
                "the latest value is one value, not 5 (say averagedOver(5, MONTH) or summedOver(5, MONTH))");
        refused(
                () -> percentage("retention").withAccumulation(Accumulation.sum(12, Rhythm.MONTH)),
                "values in % cannot be summed (say averagedOver(...) instead of summedOver(...))");
        refused(
                () -> words("stories").withAccumulation(Accumulation.mean(12, Rhythm.MONTH)),
                "words cannot be put together to a mean of 12 months"
                        + " (leave the accumulation of metric:wellness/stories out)");
        refused(
                () -> WHO5.withRhythm(Rhythm.WEEK).withAccumulation(Accumulation.mean(12, Rhythm.MONTH)),
                "metric:wellness/who-5 is measured every week and cannot be a mean of 12 months"
                        + " (use the same period in every(...) and in averagedOver(...) or summedOver(...))");
    }

    @Test
    void claimsThatCannotBe() {
        Goal better = goal("feel-better", Measure.of(WHO5, target(Bound.atLeast(60), "2026-12-31")));
        refused(
                () -> claim(better, rising("sleep"), toRise()),
                "goal:wellness/feel-better is not measured by metric:wellness/sleep"
                        + " (expect one of [metric:who-5], or add it to the goal with measuredBy(...))");
        refused(
                () -> claim(better, WHO5, new Effect(Effect.Movement.RISES, new Effect.InPercentOfBaseline(5))),
                "5 percent of the baseline of metric:wellness/who-5 means nothing: there is none"
                        + " (say the effect in the metric's own unit, or give the goal's target a positive baseline)");
        refused(
                () -> claim(better, WHO5, toRise()).withReach(30),
                "not a valid share of the people: 30 (above 0 and at most 1, such as 0.3)");
        refused(() -> new Effect.InUnits(0), "not a valid size of an effect: 0 (above 0, such as 2.6)");
        Claim claim = claim(better, WHO5, toRise());
        refused(
                () -> feature("quiz", claim, claim),
                "feature:wellness/quiz makes two claims on goal:wellness/feel-better by metric:wellness/who-5"
                        + " (keep one of the two)");
    }

    @Test
    void evidenceThatCannotBe() {
        refused(
                () -> Finding.of(2.1, Finding.Unit.UNITS).withInterval(new Interval(2.2, 2.7)),
                "the finding 2.1 lies outside its interval from 2.2 to 2.7 (finding(2.1).between(1.5, 2.7))");
        refused(
                () -> new Interval(2, 1),
                "the interval from 2 to 1 is upside down (the lower end first: between(1, 2))");
        refused(
                () -> Evidence.of(EvidenceGrade.EXPERIMENT, "", "2,400 members"),
                "not a valid reference to evidence: \"\" (a few words, such as \"EXP-114\")");
        refused(
                () -> evidence(EvidenceGrade.EXPERIMENT)
                        .withDay(day("9999-12-31").plusDays(1)),
                "not a valid day of evidence: +10000-01-01 (in the years 0000 to 9999)");
    }

    @Test
    void guardrailsThatCannotBe() {
        Guardrail atMost45 = new Guardrail(falling("screen-time"), Bound.atMost(45));
        Guardrail atMost40 = new Guardrail(falling("screen-time"), Bound.atMost(40));
        refused(
                () -> new Tolerance(Tolerance.WrongWay.RISING, -1, Tolerance.Unit.UNITS, baseline(31, "2026-01-01")),
                "not a valid tolerance: -1 (0 or above, such as 2)");
        refused(
                () -> new Tolerance(
                        Tolerance.WrongWay.RISING, 5, Tolerance.Unit.PERCENT_OF_BASELINE, baseline(0, "2026-01-01")),
                "5 percent of the baseline 0 means nothing (say the tolerance in the metric's own unit)");
        refused(
                () -> new Guardrail(words("stories"), Bound.atMost(1)),
                "metric:wellness/stories is in words and has no bound (guard a metric with numbers instead)");
        refused(
                () -> mission().withGuardrail(atMost45).withGuardrail(atMost40),
                "mission:wellness guards metric:wellness/screen-time twice on the same side (keep the stricter limit)");
        refused(
                () -> feature("feed").withGuardrail(atMost45).withGuardrail(atMost45),
                "feature:wellness/feed guards metric:wellness/screen-time twice on the same side"
                        + " (keep the stricter limit)");
    }

    @Test
    void missionsThatCannotBe() {
        Goal better = goal("feel-better", Measure.of(WHO5));
        refused(() -> mission(better, better), "mission:wellness has goal:wellness/feel-better twice (pursue it once)");
        refused(
                () -> better.withMeasure(Measure.of(WHO5, from52To60())),
                "goal:wellness/feel-better is measured by metric:wellness/who-5 twice (keep one of the two targets)");
        refused(
                () -> mission().withFeatures(List.of(feature("quiz"), feature("quiz"))),
                "mission:wellness has feature:wellness/quiz twice"
                        + " (keep one of them, or give the other an id of its own)");
        refused(
                () -> city().withLadderLink(LadderLink.of(mission(), "it helps")),
                "mission:healthy-city (SOCIETY) cannot ladder to mission:wellness (PRODUCT)"
                        + " (ladder to another mission of the same level or a higher one)");
        refused(
                () -> mission()
                        .withLadderLink(LadderLink.of(city(), "it helps"))
                        .withLadderLink(LadderLink.of(city(), "it helps twice")),
                "mission:wellness ladders to mission:healthy-city twice (keep one of the two links)");
        refused(
                () -> Mission.of(WELLNESS, MissionLevel.PRODUCT, null),
                "not a valid statement of a mission: null (a few words, such as \"Foster healthier communities\")");
    }

    @Test
    void flagsThatCannotBe() {
        refused(
                () -> Flag.of(FlagKind.RELEASE, "two words"),
                "not a valid flag key: \"two words\" (as the flag system has it, such as \"wellness.check-in\")");
        refused(
                () -> Flag.of(FlagKind.RELEASE, "quiz")
                        .withCreated(day("2026-03-01"))
                        .withExpires(day("2026-03-01")),
                "flag quiz expires on 2026-03-01, not after its creation on 2026-03-01"
                        + " (choose an expiry after the creation)");
    }

    @Test
    void whatIsLongIsShownCut() {
        refused(
                () -> id(ElementKind.GOAL, "x".repeat(101)),
                "not a valid goal id: \"" + "x".repeat(101)
                        + "\" (lower-case words joined by '-', such as \"feel-better\")");
        refused(
                () -> id(ElementKind.GOAL, "x".repeat(10_000)),
                "not a valid goal id: \"" + "x".repeat(120) + "... (10000 characters)\""
                        + " (lower-case words joined by '-', such as \"feel-better\")");
    }
}
