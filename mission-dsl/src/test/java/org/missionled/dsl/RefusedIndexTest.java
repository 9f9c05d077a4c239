package org.missionled.dsl;

import static org.missionled.dsl.Wellness.NO_SHOWS;
import static org.missionled.dsl.Wellness.SCREEN_TIME;
import static org.missionled.dsl.Wellness.SLEEP;
import static org.missionled.dsl.Wellness.STORIES;
import static org.missionled.dsl.Wellness.WELLBEING;
import static org.missionled.dsl.Words.index;
import static org.missionled.dsl.Words.metric;
import static org.missionled.dsl.Words.part;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.missionled.model.Reference;

class RefusedIndexTest {
    private static final String INDEX = "index:wellness/well: ";
    private static final MetricDeclaration WARMTH =
            metric("warmth").measuring("Warmth").in("degrees").betterHigher().onIntervalScale();
    private static final MetricDeclaration LOAD =
            metric("load").measuring("Load").in("points").directionUndeclared();

    @ParameterizedTest
    @MethodSource
    void isAFaultOfTheMission(Refusal refusal) {
        refusal.isToldBy(RefusedIndexTest.class);
    }

    private static Refusal of(String said, PartDeclaration part, String fault) {
        return Refusal.of(
                said, Wellness.mission().indexing(index("well").stating("Well").averaging(part)), INDEX + fault);
    }

    private static Refusal of(String said, IndexDeclaration index, String fault) {
        return Refusal.of(said, Wellness.mission().indexing(index), fault);
    }

    private static PartDeclaration wellbeing() {
        return part(WELLBEING).worst(0).best(100);
    }

    static Stream<Refusal> isAFaultOfTheMission() {
        return Stream.of(
                of(
                        "goalposts of no width",
                        part(WELLBEING).worst(5).best(5),
                        "the worst and the best are both 5, which leaves nothing between them"
                                + " (give them different values, such as worst(20).best(85))"),
                of(
                        "a goalpost that is no number",
                        part(WELLBEING).worst(Double.NaN).best(5),
                        "not a valid worst goalpost: NaN (a finite number, such as 20)"),
                of(
                        "a goalpost without a logarithm",
                        part(WELLBEING).worst(0).best(100).logarithmic(),
                        "the goalpost 0 has no logarithm (goalposts above 0, such as worst(100).best(75_000))"),
                of(
                        "better higher with a lower best",
                        part(WELLBEING).worst(100).best(0),
                        "metric:wellness/who-5 is better higher and cannot be taken between 100 (worst) and 0 (best)"
                                + " (change the two, or declare it betterLower())"),
                of(
                        "better lower with a higher best",
                        part(SCREEN_TIME).worst(0).best(90),
                        "metric:wellness/screen-time is better lower and cannot be taken between 0 (worst) and 90 (best)"
                                + " (change the two, or declare it betterHigher())"),
                of(
                        "better lower as measured",
                        part(SCREEN_TIME).asMeasured(),
                        "metric:wellness/screen-time is better lower and cannot be taken as measured (the index would"
                                + " rise as it gets worse; say worst(...).best(...) with the lower value as best)"),
                of(
                        "a band between goalposts",
                        part(SLEEP).worst(0).best(9),
                        "metric:wellness/sleep is best from 7 to 9 and cannot be taken between 0 (worst) and 9 (best)"
                                + " (score its ranges, such as scored(0).from(18, 1).from(25, 0))"),
                of(
                        "words",
                        part(STORIES).asMeasured(),
                        "metric:wellness/stories is in words and cannot be part of an index"
                                + " (leave it out, or measure something that is counted)"),
                of(
                        "a ratio on an interval scale",
                        part(WARMTH).ratioTo(Reference.BEST),
                        "metric:wellness/warmth is on an interval scale, whose zero is a convention, and cannot be taken"
                                + " as ratio to the best (its unit would decide the result;"
                                + " use worst(...).best(...), minMax() or standardised())"),
                of(
                        "a ratio to a fixed value on an interval scale",
                        part(WARMTH).ratioTo(20),
                        "metric:wellness/warmth is on an interval scale, whose zero is a convention, and cannot be taken"
                                + " as ratio to 20 (its unit would decide the result;"
                                + " use worst(...).best(...), minMax() or standardised())"),
                of(
                        "a ratio to nothing",
                        part(WELLBEING).ratioTo(0),
                        "not a valid fixed value to compare with: 0 (above 0, such as 10)"),
                of(
                        "a ratio of which nobody knows which way is better",
                        part(LOAD).ratioTo(10),
                        "metric:wellness/load declares no direction and cannot be taken as ratio to 10"
                                + " (say betterHigher() or betterLower() of it, or worst(...).best(...) here)"),
                of(
                        "growth that is none",
                        part(WELLBEING).compounding(0).upTo(14),
                        "not a valid rate of compounding: 0 (above 0, such as 0.08)"),
                of(
                        "growth up to no number",
                        part(WELLBEING).compounding(0.08).upTo(Double.NaN),
                        "not a valid value that compounding leads up to: NaN (a finite number, such as 14)"),
                of(
                        "growth of which nobody knows which way is better",
                        part(LOAD).compounding(0.08).upTo(14),
                        "metric:wellness/load declares no direction and cannot be taken compounding at 0.08 a unit up to 14"
                                + " (say betterHigher() or betterLower() of it, or worst(...).best(...) here)"),
                of(
                        "cut off from both sides at once",
                        part(WELLBEING).cutOffAt(90, 10).minMax(),
                        "metric:wellness/who-5 cut off at 90 and 10 leaves nothing between them"
                                + " (the lower one first, such as cutOffAt(10, 1_000))"),
                of(
                        "cut off at no number",
                        part(WELLBEING).cutOffAt(0, Double.POSITIVE_INFINITY).minMax(),
                        "not a valid value to cut off at: Infinity (a finite number, such as 1000)"),
                of(
                        "a group turned round",
                        part("Body").averaging(wellbeing()).worst(1).best(0),
                        "\"Body\" is better higher and cannot be taken between 1 (worst) and 0 (best)"
                                + " (change the two, or leave the direction of its metrics undeclared)"),
                of(
                        "a group that scores nothing",
                        part("Body").averaging(wellbeing()).worst(0).best(1).scoring(1, 1),
                        "scores from 1 to 1 leave nothing between them"
                                + " (the score at the worst first, such as scoring(1, 7))"),
                of(
                        "scores that leave nothing between them",
                        part(WELLBEING).worst(0).best(100).scoring(7, 7),
                        "scores from 7 to 7 leave nothing between them"
                                + " (the score at the worst first, such as scoring(1, 7))"),
                of(
                        "a score that is no number",
                        part(WELLBEING).worst(0).best(100).scoring(1, Double.POSITIVE_INFINITY),
                        "not a valid highest score: Infinity (a finite number, such as 7)"),
                of(
                        "percentiles that fall",
                        part(WELLBEING).betweenPercentiles(97.5, 2.5),
                        "percentiles 97.5 and 2.5 of a sample, which do not rise from 0 to 100"
                                + " (the lower one first, such as betweenPercentiles(2.5, 97.5))"),
                of(
                        "nobody knows which way is better",
                        part(LOAD).ranked(),
                        "metric:wellness/load declares no direction and cannot be taken as rank from the worst"
                                + " (say betterHigher() or betterLower() of it, or worst(...).best(...) here)"),
                of(
                        "thresholds out of order",
                        part(WELLBEING).worst(0).red(20).green(10).best(40),
                        "worst 0, red 20, green 10 and best 40 do not stand in one order"
                                + " (each beyond the one before it, such as worst(0).red(10).green(20).best(40))"),
                of(
                        "steps out of order",
                        part(WELLBEING).scored(0).from(20, 50).from(10, 100),
                        "the step from 10 comes after the one from 20 (steps by rising value)"),
                of(
                        "a margin of more than all",
                        part(WELLBEING).aboveOrBelowMean(1.2),
                        "not a valid margin around the mean: 1.2 (a share from 0 to below 1, such as 0.2)"),
                of(
                        "a negative weight",
                        part(WELLBEING).worst(0).best(100).weighing(-1),
                        "not a valid weight: -1 (0 or more, such as 2)"),
                of(
                        "nothing but weights of 0",
                        part(WELLBEING).worst(0).best(100).weighing(0),
                        "all parts of \"Well\" have the weight 0 (let at least one of them weigh something)"),
                of(
                        "a group without parts",
                        part("Body").averaging(),
                        "\"Body\" has no part (give it at least one metric)"),
                of(
                        "the same metric twice",
                        part("Body").averaging(wellbeing(), part("Soul").averaging(wellbeing())),
                        "metric:wellness/who-5 stands in \"Body\" twice (name it once; a weight makes it count more)"),
                of(
                        "two parts of one name",
                        part("Body")
                                .averaging(
                                        part("Soul").averaging(wellbeing()),
                                        part("Soul")
                                                .averaging(
                                                        part(NO_SHOWS).worst(1).best(0))),
                        "\"Body\" has two parts called \"Soul\" (give each a name of its own)"),
                of(
                        "more than everything covered",
                        part("Body").averaging(wellbeing()).covering(1.5),
                        "not a valid coverage of an index: 1.5 (a share from 0 to 1, such as 0.75)"),
                of(
                        "no worst value to count",
                        part("Body").averaging(part(WELLBEING).standardised()).countingMissingAsWorst(),
                        "metric:wellness/who-5, taken as z-score, has no worst value to count"
                                + " (leave missing parts out with covering(...), or give it worst(...).best(...))"),
                of(
                        "an elasticity of 0",
                        part("Body").averagingByElasticity(0, wellbeing()),
                        "not a valid rho of a mean of constant elasticity: 0"
                                + " (not 0, which is averagingGeometrically(...))"),
                of(
                        "the worst of what is divided by",
                        part("Body")
                                .dividing(wellbeing(), part(NO_SHOWS).worst(1).best(0))
                                .countingMissingAsWorst(),
                        "\"Body\" is a quotient, in which a missing part has no worst value to count"
                                + " (leave missing parts out with covering(...))"),
                of(
                        "the worst around a quotient",
                        part("Soul")
                                .averaging(part("Body")
                                        .dividing(
                                                wellbeing(),
                                                part(NO_SHOWS).worst(1).best(0)))
                                .countingMissingAsWorst(),
                        "\"Body\" is a quotient, in which a missing part has no worst value to count"
                                + " (leave missing parts out with covering(...))"),
                of(
                        "malformed id",
                        index("Well").stating("Well").averaging(wellbeing()),
                        "mission:wellness: not a valid index id: \"Well\""
                                + " (lower-case words joined by '-', such as \"human-development\")"),
                of(
                        "blank statement",
                        index("well").stating(" ").averaging(wellbeing()),
                        INDEX + "not a valid name of a part: \" \" (a few words, such as \"Education\")"),
                of(
                        "out of nothing",
                        index("well").stating("Well").averaging(wellbeing()).outOf(0),
                        INDEX + "not a valid highest value of an index: 0 (above 0, such as 100)"),
                of(
                        "more metrics than there are",
                        index("well").stating("Well").averaging(wellbeing()).coveringMetrics(2),
                        INDEX + "not a valid share of metrics: 2 (from 0 to 1, such as 0.8)"),
                Refusal.of(
                        "the same index twice",
                        Wellness.mission().indexing(sound()).indexing(sound()),
                        "mission:wellness: mission:wellness has index:wellness/well twice (keep one of them)"));
    }

    private static IndexDeclaration sound() {
        return index("well").stating("Well").averaging(wellbeing());
    }
}
