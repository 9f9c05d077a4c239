package org.missionled.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.missionled.dsl.Wellness.NO_SHOWS;
import static org.missionled.dsl.Wellness.STORIES;
import static org.missionled.dsl.Wellness.WELLBEING;
import static org.missionled.dsl.Words.metric;
import static org.missionled.dsl.Words.observations;
import static org.missionled.dsl.Words.observed;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.missionled.measurement.FaultyObservations;

class FaultyObservedTest {
    private static FaultyObservations refused(ObservationDeclaration... observed) {
        return catchThrowableOfType(FaultyObservations.class, () -> observations(observed));
    }

    private record Faulty(ObservationDeclaration observed, String fault) {
        @Override
        public String toString() {
            return fault;
        }
    }

    static Stream<Faulty> faulty() {
        return Stream.of(
                new Faulty(
                        observed(WELLBEING).during("January").was(52),
                        "not a valid period: \"January\" (such as \"2026\", \"2026-Q1\", \"2026-03\", \"2026-W07\" or"
                                + " \"2026-03-15\")"),
                new Faulty(
                        observed(WELLBEING).during(null).was(52),
                        "not a valid period: null (such as \"2026\", \"2026-Q1\", \"2026-03\", \"2026-W07\" or"
                                + " \"2026-03-15\")"),
                new Faulty(
                        observed(WELLBEING).during("2026-13").was(52),
                        "not a valid period: \"2026-13\" (such as \"2026\", \"2026-Q1\", \"2026-03\", \"2026-W07\" or"
                                + " \"2026-03-15\")"),
                new Faulty(
                        observed(WELLBEING).during("2026-01").was(Double.NaN),
                        "not a valid observed value: NaN (a finite number, such as 54.1)"),
                new Faulty(
                        observed(NO_SHOWS).during("2026-01").counted(1).outOf(-1),
                        "not a valid denominator: -1 (a count of 0 or more, such as 240)"),
                new Faulty(
                        observed(NO_SHOWS)
                                .during("2026-01")
                                .counted(Double.POSITIVE_INFINITY)
                                .outOf(2),
                        "not a valid numerator: Infinity (a finite count, such as 12)"),
                new Faulty(
                        observed(STORIES).during("2026-01").said(" "),
                        "not a valid observation in words: \" \" (such as \"members say they sleep better\")"),
                new Faulty(
                        observed(STORIES).during("2026-01").said(null),
                        "not a valid observation in words: null (such as \"members say they sleep better\")"),
                new Faulty(
                        observed(WELLBEING).during("2026-01").was(52).publishedOn("soon"),
                        "not a valid day of publication: \"soon\" (year, month and day of the calendar, such as"
                                + " \"2026-12-31\")"),
                new Faulty(
                        observed(WELLBEING).during("2026-03").was(52).publishedOn("2026-02-28"),
                        "published on 2026-02-28, before its period 2026-03 began (check the two dates)"),
                new Faulty(
                        observed(WELLBEING).during("2026-01").was(52).reportedBy(null),
                        "not a valid source: null (who reported it, such as \"member panel\")"),
                new Faulty(
                        observed(WELLBEING).during("2026-01").was(52).reportedBy(" "),
                        "not a valid source: \" \" (who reported it, such as \"member panel\")"),
                new Faulty(
                        observed(WELLBEING).during("2026-01").was(52).measuredBy(""),
                        "not a valid method: \"\" (how it was measured, such as \"telephone survey\")"),
                new Faulty(
                        observed(WELLBEING).during("2026-01").was(52).about(" "),
                        "not a valid subject: \" \" (a country, region or tenant, such as \"NOR\")"),
                new Faulty(
                        observed(WELLBEING).during("2026-01").was(52).amongst("", "18-29"),
                        "not a valid dimension: \"\" (by what people are told apart, such as \"age\")"),
                new Faulty(
                        observed(WELLBEING).during("2026-01").was(52).amongst("age", null),
                        "not a valid group: null (which of them, such as \"18-29\")"),
                new Faulty(
                        observed(WELLBEING).during("2026-01").was(52).fromSample(0),
                        "not a valid sample size: 0 (above 0, such as 2400)"),
                new Faulty(
                        observed(WELLBEING).during("2026-01").was(52).givenStandardError(-1),
                        "not a valid standard error: -1 (0 or more in the metric's unit, such as 1.5)"),
                new Faulty(
                        observed(STORIES).during("2026-01").said("fine").givenStandardError(1),
                        "words have no standard error (leave it out)"),
                new Faulty(
                        observed(WELLBEING).during("2026-01").was(52).asked(0).answered(0),
                        "not a valid number of people asked: 0 (above 0, such as 1000)"),
                new Faulty(
                        observed(WELLBEING)
                                .during("2026-01")
                                .was(52)
                                .asked(1000)
                                .answered(1001),
                        "not a valid number of people who answered: 1001 (from 0 to the 1000 who were asked)"),
                new Faulty(
                        observed(WELLBEING).during("2026-01").was(52).verifiedBy(null),
                        "not a valid name of who verified it: null (a person or a body, such as \"audit office\")"),
                new Faulty(
                        observed(WELLBEING).during("2026-01").was(52).noting(""),
                        "not a valid comment: \"\" (a few words, such as \"one region is missing\")"),
                new Faulty(
                        observed(STORIES).during("2026-01").said("fine").judgedAs("", "Ada Lovelace"),
                        "not a valid level of the rubric: \"\" (such as \"some\")"),
                new Faulty(
                        observed(STORIES).during("2026-01").said("fine").judgedAs("some", " "),
                        "not a valid name of who judged: \" \" (a person, such as \"Ada Lovelace\")"),
                new Faulty(
                        observed(null).during("2026-01").was(52),
                        "a metric is null here (two classes whose constants need each other leave one of them null:"
                                + " keep goals and metrics in a class that mentions no feature, and let features"
                                + " mention them)"),
                new Faulty(
                        observed(metric("M").measuring("x").inPercent().betterHigher())
                                .during("2026-01")
                                .was(52),
                        "not a valid metric id: \"M\" (lower-case words joined by '-', such as \"missed-sessions\")"));
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void saysWhatIsWrongAndWhere(Faulty faulty) {
        assertThat(refused(faulty.observed()).faults())
                .singleElement()
                .asString()
                .matches("(?s)FaultyObservedTest\\.java:\\d+: .*")
                .endsWith(": " + faulty.fault());
    }

    @Test
    void allFaultsAreToldAtOnceWithTheirPlacesAndTheRestIsUsable() {
        FaultyObservations refused = refused(
                observed(Noted.as("bad", "x") == null ? null : WELLBEING)
                        .during("Jan")
                        .was(52)
                        .during("2026-02")
                        .was(53)
                        .during("2026-03")
                        .was(Double.NaN),
                observed(Noted.as("words", "x") == null ? null : STORIES)
                        .during("2026")
                        .said(""));

        String at = "FaultyObservedTest.java:";
        assertThat(refused.faults())
                .satisfiesExactly(
                        one -> assertThat(one).startsWith(at + Noted.line("bad") + ": not a valid period: \"Jan\""),
                        two -> assertThat(two).startsWith(at + Noted.line("bad") + ": not a valid observed value"),
                        three -> assertThat(three).startsWith(at + Noted.line("words") + ": not a valid observation"));
        assertThat(refused).hasMessageStartingWith("3 faulty observations:\n  " + at);
        assertThat(refused.usable())
                .isEqualTo(observations(observed(WELLBEING).during("2026-02").was(53)));
    }

    @Test
    void valuesThatContradictEachOtherAreBothNamedAndNeitherIsUsed() {
        FaultyObservations refused = refused(
                observed(WELLBEING).during("2026-01").was(52),
                observed(WELLBEING).during("2026-01").was(53).during("2026-02").was(54));

        assertThat(refused.faults())
                .singleElement()
                .asString()
                .matches("FaultyObservedTest\\.java:\\d+: who-5 has a second value for 2026-01, 53; the first is 52"
                        + " at FaultyObservedTest\\.java:\\d+"
                        + " \\(keep one of them, or say on which day each was published\\)");
        assertThat(refused.usable().stream()).hasSize(1);
    }

    @Test
    void aNullSentenceIsNotDroppedSilently() {
        assertThat(refused(observed(WELLBEING).during("2026-01").was(52), null).faults())
                .containsExactly(
                        "not a valid observation: null (such as observed(METRIC).during(\"2026-03\").was(52))");
        assertThat(refused((ObservationDeclaration[]) null).faults()).hasSize(1);
    }
}
