package org.missionled.dsl;

import static org.missionled.dsl.Wellness.FEEL_BETTER;
import static org.missionled.dsl.Wellness.NO_SHOWS;
import static org.missionled.dsl.Wellness.SCREEN_TIME;
import static org.missionled.dsl.Wellness.STORIES;
import static org.missionled.dsl.Wellness.WELLBEING;
import static org.missionled.dsl.Words.experiment;
import static org.missionled.dsl.Words.feature;
import static org.missionled.dsl.Words.metric;
import static org.missionled.dsl.Words.releaseFlag;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.missionled.dsl.FeatureDeclaration.Claiming;

/** What evidence, flags and guardrails refuse, wherever they qualify a feature. */
class RefusedQualifierTest {
    @ParameterizedTest
    @MethodSource({"evidence", "flags", "guardrails"})
    void isAFaultOfTheFeature(Refusal refusal) {
        refusal.isToldBy(RefusedQualifierTest.class);
    }

    private static Claiming claiming() {
        return feature("f")
                .doing("x")
                .serving(FEEL_BETTER)
                .expecting(WELLBEING)
                .toRise()
                .because("y");
    }

    private static Refusal of(String said, FeatureDeclaration feature, String fault) {
        return Refusal.ofFeature(said, feature, "feature:wellness/f: " + fault);
    }

    private static Refusal evidence(String said, EvidenceDeclaration evidence, String fault) {
        return of(said, claiming().backedBy(evidence), fault);
    }

    static Stream<Refusal> evidence() {
        return Stream.of(
                evidence(
                        "blank reference",
                        experiment("", "2,400 members"),
                        "not a valid reference to evidence: \"\" (a few words, such as \"EXP-114\")"),
                evidence(
                        "null population",
                        experiment("EXP-114", null),
                        "not a valid population: null (a few words, such as \"2,400 members\")"),
                evidence(
                        "null metric",
                        experiment("EXP-114", "2,400 members").about(null),
                        "a metric is null here (two classes whose constants need each other leave one of them null:"
                                + " keep goals and metrics in a class that mentions no feature, and let features"
                                + " mention them)"),
                evidence(
                        "no such day",
                        experiment("EXP-114", "2,400 members").on("2026-5-31"),
                        "not a valid day of the evidence: \"2026-5-31\""
                                + " (year, month and day of the calendar, such as \"2026-12-31\")"),
                evidence(
                        "finding that is no number",
                        experiment("EXP-114", "2,400 members")
                                .finding(Double.NaN)
                                .withoutInterval(),
                        "not a valid finding: NaN (a finite number, such as 2.1)"),
                evidence(
                        "interval upside down",
                        experiment("EXP-114", "2,400 members").finding(2.1).between(2.7, 1.5),
                        "the interval from 2.7 to 1.5 is upside down (the lower end first: between(1.5, 2.7))"),
                evidence(
                        "interval without an end",
                        experiment("EXP-114", "2,400 members").finding(2.1).between(1.5, Double.POSITIVE_INFINITY),
                        "not a valid upper end of an interval: Infinity (a finite number, such as 2.7)"),
                evidence(
                        "finding outside its interval",
                        experiment("EXP-114", "2,400 members")
                                .findingPercent(21)
                                .between(1.5, 2.7),
                        "the finding 21 lies outside its interval from 1.5 to 2.7 (finding(2.1).between(1.5, 2.7))"));
    }

    private static Refusal flag(String said, FlagDeclaration flag, String fault) {
        return of(said, claiming().behind(flag), fault);
    }

    static Stream<Refusal> flags() {
        return Stream.of(
                flag(
                        "null key",
                        releaseFlag(null),
                        "not a valid flag key: null (as the flag system has it, such as \"wellness.check-in\")"),
                flag(
                        "key with a space",
                        releaseFlag("wellness check-in"),
                        "not a valid flag key: \"wellness check-in\""
                                + " (as the flag system has it, such as \"wellness.check-in\")"),
                flag(
                        "no such day of creation",
                        releaseFlag("k").created("2026-13-01"),
                        "not a valid day of a flag's creation: \"2026-13-01\""
                                + " (year, month and day of the calendar, such as \"2026-12-31\")"),
                flag(
                        "null expiry",
                        releaseFlag("k").expires(null),
                        "not a valid day of a flag's expiry: null"
                                + " (year, month and day of the calendar, such as \"2026-12-31\")"),
                flag(
                        "expiry before creation",
                        releaseFlag("k").created("2026-03-01").expires("2026-02-28"),
                        "flag k expires on 2026-02-28, not after its creation on 2026-03-01"
                                + " (choose an expiry after the creation)"),
                flag(
                        "creation after expiry",
                        releaseFlag("k").expires("2026-03-01").created("2026-03-01"),
                        "flag k expires on 2026-03-01, not after its creation on 2026-03-01"
                                + " (choose an expiry after the creation)"));
    }

    static Stream<Refusal> guardrails() {
        return Stream.of(
                of(
                        "endless bound",
                        claiming().guarding(SCREEN_TIME).atMost(Double.POSITIVE_INFINITY),
                        "not a valid bound: Infinity (a finite number, such as 60)"),
                of(
                        "bound on the wrong side",
                        claiming().guarding(SCREEN_TIME).atLeast(45),
                        "metric:wellness/screen-time is better lower and cannot have the lower bound 45"
                                + " (give it an upper bound, or declare it betterHigher())"),
                of(
                        "tolerance on the wrong side",
                        claiming().guarding(SCREEN_TIME).mayFallBy(2).from(31).on("2026-01-01"),
                        "metric:wellness/screen-time is better lower and cannot have the lower bound 29"
                                + " (give it an upper bound, or declare it betterHigher())"),
                of(
                        "bound that cannot be broken",
                        claiming().guarding(NO_SHOWS).atMost(5),
                        "the bound 5 lies beyond the natural limits of metric:wellness/no-shows, 0 to 1 (choose a"
                                + " bound that can be broken; a ratio lies between 0 and 1, and 5 % is 0.05)"),
                of(
                        "guarded twice",
                        claiming()
                                .guarding(SCREEN_TIME)
                                .atMost(45)
                                .guarding(SCREEN_TIME)
                                .atMost(50),
                        "feature:wellness/f guards metric:wellness/screen-time twice on the same side"
                                + " (keep the stricter limit)"),
                of(
                        "guarded words",
                        claiming().guarding(STORIES).atMost(45),
                        "metric:wellness/stories is in words and has no bound (guard a metric with numbers instead)"),
                of(
                        "guarded null",
                        claiming().guarding(null).atMost(45),
                        "a metric is null here (two classes whose constants need each other leave one of them null:"
                                + " keep goals and metrics in a class that mentions no feature, and let features"
                                + " mention them)"),
                of(
                        "negative tolerance",
                        claiming().guarding(SCREEN_TIME).mayRiseBy(-2).from(31).on("2026-01-01"),
                        "not a valid tolerance: -2 (0 or above, such as 2)"),
                of(
                        "tolerance of no number",
                        claiming()
                                .guarding(SCREEN_TIME)
                                .mayRiseByPercentOfBaseline(Double.NaN)
                                .from(31)
                                .on("2026-01-01"),
                        "not a valid tolerance: NaN (a finite number, such as 2)"),
                of(
                        "percent of a baseline of 0",
                        claiming()
                                .guarding(SCREEN_TIME)
                                .mayRiseByPercentOfBaseline(2)
                                .from(0)
                                .on("2026-01-01"),
                        "2 percent of the baseline 0 means nothing (say the tolerance in the metric's own unit)"),
                of(
                        "percent of degrees",
                        claiming()
                                .guarding(metric("warmth")
                                        .measuring("Warmth")
                                        .in("degrees")
                                        .betterHigher()
                                        .onIntervalScale())
                                .mayFallByPercentOfBaseline(2)
                                .from(18)
                                .on("2026-01-01"),
                        "2 percent of the baseline of metric:wellness/warmth means nothing: it is on an interval scale,"
                                + " whose zero is a convention (say the tolerance in the metric's own unit)"),
                of(
                        "baseline of no number",
                        claiming()
                                .guarding(SCREEN_TIME)
                                .mayRiseBy(2)
                                .from(Double.NEGATIVE_INFINITY)
                                .on("2026-01-01"),
                        "not a valid baseline: -Infinity (a finite number, such as 52)"),
                of(
                        "no such day",
                        claiming().guarding(SCREEN_TIME).mayRiseBy(2).from(31).on("2026-1-1"),
                        "not a valid day of the baseline: \"2026-1-1\""
                                + " (year, month and day of the calendar, such as \"2026-12-31\")"));
    }
}
