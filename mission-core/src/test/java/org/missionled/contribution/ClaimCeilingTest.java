package org.missionled.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.model.Sample.claim;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.evidence;
import static org.missionled.model.Sample.finding;
import static org.missionled.model.Sample.from52To60;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.rising;
import static org.missionled.model.Sample.toFall;
import static org.missionled.model.Sample.toHold;
import static org.missionled.model.Sample.toRise;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.missionled.explanation.Explanation;
import org.missionled.model.Claim;
import org.missionled.model.Effect;
import org.missionled.model.Evidence;
import org.missionled.model.EvidenceGrade;
import org.missionled.model.Goal;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Measure;
import org.missionled.model.Weakness;

/** The words that may be said of a claim: no more than the weaker of grade and result. */
class ClaimCeilingTest {
    private static final ImpactMetric WHO5 = rising("who-5");
    private static final Goal BETTER = goal("feel-better", Measure.of(WHO5, from52To60()));

    private static ClaimAssessment assessed(Effect effect, Evidence... pieces) {
        Claim claim = claim(BETTER, WHO5, effect);
        for (Evidence piece : pieces) {
            claim = claim.withEvidence(piece);
        }
        return ClaimCeiling.of(claim, Vantage.on(day("2026-09-30")));
    }

    @ParameterizedTest(name = "{0} with a finding on the right side {1}")
    @CsvSource({
        "HYPOTHESIS,   is expected to move,           NO_FINDING", // a hypothesis has no data
        "STATED,       is said to move,               RIGHT_SIDE",
        "BEFORE_AFTER, changed at the same time as,   RIGHT_SIDE",
        "COMPARISON,   contributed to,                RIGHT_SIDE",
        "EXPERIMENT,   moved,                         RIGHT_SIDE",
        "REPLICATED,   reliably moves,                RIGHT_SIDE",
        "AT_SCALE,     'moves, at scale',             RIGHT_SIDE",
    })
    void aFindingOnTheRightSide(EvidenceGrade grade, String verb, ClaimResult result) {
        says(assessed(toRise(), finding(grade, 2.1, 1.5, 2.7)), grade, result, verb);
        says(assessed(toFall(), finding(grade, -2.1, -2.7, -1.5)), grade, result, verb);
    }

    @ParameterizedTest(name = "{0} without a finding {1}")
    @CsvSource({
        "HYPOTHESIS,   is expected to move",
        "STATED,       is expected to move",
        "BEFORE_AFTER, is being watched for its effect on",
        "COMPARISON,   is being tested on",
        "EXPERIMENT,   is being tested on",
        "REPLICATED,   is being tested on",
        "AT_SCALE,     is being tested on",
    })
    void noFindingYet(EvidenceGrade grade, String verb) {
        says(assessed(toRise(), evidence(grade)), grade, ClaimResult.NO_FINDING, verb);
        says(assessed(toFall(), evidence(grade)), grade, ClaimResult.NO_FINDING, verb);
    }

    @ParameterizedTest(name = "{0} with an interval that spans 0 {1}")
    @CsvSource({
        "HYPOTHESIS,   is expected to move,           NO_FINDING",
        "STATED,       opinions differ on,    SPANS_ZERO",
        "BEFORE_AFTER, showed no clear change in,     SPANS_ZERO",
        "COMPARISON,   showed no clear effect on,     SPANS_ZERO",
        "EXPERIMENT,   showed no clear effect on,     SPANS_ZERO",
        "REPLICATED,   showed no clear effect on,     SPANS_ZERO",
        "AT_SCALE,     showed no clear effect on,     SPANS_ZERO",
    })
    void anIntervalThatSpansZero(EvidenceGrade grade, String verb, ClaimResult result) {
        says(assessed(toRise(), finding(grade, 2.1, -0.3, 4.5)), grade, result, verb);
        says(assessed(toFall(), finding(grade, 2.1, -0.3, 4.5)), grade, result, verb);
    }

    @ParameterizedTest(name = "{0} with a finding on the wrong side {1}")
    @CsvSource({
        "HYPOTHESIS,   is expected to move,                      NO_FINDING",
        "STATED,       is said to harm,                          WRONG_SIDE",
        "BEFORE_AFTER, moved the wrong way at the same time,    WRONG_SIDE",
        "COMPARISON,   moved it the wrong way,          WRONG_SIDE",
        "EXPERIMENT,   moved it the wrong way,          WRONG_SIDE",
        "REPLICATED,   moved it the wrong way,          WRONG_SIDE",
        "AT_SCALE,     moved it the wrong way,          WRONG_SIDE",
    })
    void aFindingOnTheWrongSide(EvidenceGrade grade, String verb, ClaimResult result) {
        says(assessed(toRise(), finding(grade, -2.1, -2.7, -1.5)), grade, result, verb);
        says(assessed(toFall(), finding(grade, 2.1, 1.5, 2.7)), grade, result, verb);
    }

    private static void says(ClaimAssessment claim, EvidenceGrade grade, ClaimResult result, String verb) {
        assertThat(claim.grade()).isEqualTo(grade);
        assertThat(claim.result()).isEqualTo(result);
        assertThat(claim.verb()).isEqualTo(verb);
    }

    @ParameterizedTest(name = "{0} with {1} weaknesses counts as {2}")
    @CsvSource({
        "EXPERIMENT,   1, COMPARISON,   contributed to",
        "EXPERIMENT,   2, BEFORE_AFTER, changed at the same time as",
        "EXPERIMENT,   3, STATED,       is said to move",
        "EXPERIMENT,   4, HYPOTHESIS,   is expected to move",
        "AT_SCALE,     1, REPLICATED,   reliably moves",
        "REPLICATED,   1, EXPERIMENT,   moved",
        "STATED,       4, HYPOTHESIS,   is expected to move",
    })
    void eachWeaknessCostsAGradeAndNoneGoesBelowAHypothesis(
            EvidenceGrade declared, int weaknesses, EvidenceGrade counts, String verb) {
        Evidence weak = finding(declared, 2.1, 1.5, 2.7);
        for (Weakness weakness : List.of(Weakness.values()).subList(0, weaknesses)) {
            weak = weak.withWeakness(weakness).withWeakness(weakness); // said twice, costs once
        }

        ClaimAssessment claim = assessed(toRise(), weak);

        assertThat(claim.grade()).isEqualTo(counts);
        assertThat(claim.verb()).isEqualTo(verb);
        assertThat(weak.grade()).isEqualTo(declared);
    }

    @Test
    void evidenceAboutOtherPeopleIsAHypothesisHere() {
        Evidence elsewhere = finding(EvidenceGrade.AT_SCALE, 2.1, 1.5, 2.7).withOtherPeople("pilot schools in Sweden");

        says(assessed(toRise(), elsewhere), EvidenceGrade.HYPOTHESIS, ClaimResult.NO_FINDING, "is expected to move");
    }

    @Test
    void expiredEvidenceSupportsNothingAndStillWarns() {
        LocalDate yesterday = day("2026-09-29"); // the day is 2026-09-30
        Evidence right = finding(EvidenceGrade.EXPERIMENT, 2.1, 1.5, 2.7);
        Evidence wrong = finding(EvidenceGrade.EXPERIMENT, -2.1, -2.7, -1.5);

        assertThat(assessed(toRise(), right.withValidUntil(yesterday)).verb()).isEqualTo("is expected to move");
        assertThat(assessed(toRise(), right.withValidUntil(day("2026-09-30"))).verb())
                .isEqualTo("moved");
        assertThat(assessed(toRise(), wrong.withValidUntil(yesterday)).result()).isEqualTo(ClaimResult.WRONG_SIDE);
    }

    @Test
    void explainsTheGradeTheFindingAndWhatWasLost() {
        Evidence weak = finding(EvidenceGrade.EXPERIMENT, 2.1, 1.5, 2.7)
                .withDay(day("2026-05-31"))
                .withWeakness(Weakness.ATTRITION);

        assertThat(assessed(toRise(), weak).explain())
                .hasToString("contributed to, since the effect found is on the side that was expected: "
                        + "[Text[name=expected, text=rises], Text[name=evidence, text=EXP-114], "
                        + "Date[name=completed, day=2026-05-31], Text[name=grade, text=experiment], "
                        + "Text[name=weakness, one grade less, text=people dropped out], "
                        + "Text[name=grade that counts, text=comparison], Text[name=result, text=right side], "
                        + "Amount[name=effect found, value=2.1, unit=points], "
                        + "Amount[name=lower end, value=1.5, unit=points], "
                        + "Amount[name=upper end, value=2.7, unit=points]]");
        assertThat(assessed(toRise(), weak).explain().thresholds())
                .containsExactly(new Explanation.Amount("no effect at all", 0, ""));
        assertThat(assessed(toRise(), weak).explain().source()).contains("Nesta", "Maryland", "GRADE");
    }

    @Test
    void aReasonAloneIsAHypothesis() {
        ClaimAssessment reasoned =
                ClaimCeiling.of(claim(BETTER, WHO5, toRise()).withBecause("it helps"), Vantage.on(day("2026-09-30")));

        says(reasoned, EvidenceGrade.HYPOTHESIS, ClaimResult.NO_FINDING, "is expected to move");
        assertThat(reasoned.decisive()).isEmpty();
    }

    @Test
    void anIntervalThatEndsAtZeroIncludesNoEffect() {
        assertThat(assessed(toRise(), finding(EvidenceGrade.EXPERIMENT, 2, 0, 4))
                        .result())
                .isEqualTo(ClaimResult.SPANS_ZERO);
        assertThat(assessed(toRise(), finding(EvidenceGrade.EXPERIMENT, 2, Double.MIN_VALUE, 4))
                        .result())
                .isEqualTo(ClaimResult.RIGHT_SIDE);
        assertThat(assessed(toFall(), finding(EvidenceGrade.EXPERIMENT, -2, -4, -0.0))
                        .result())
                .isEqualTo(ClaimResult.SPANS_ZERO);
    }

    @Test
    void withoutAnIntervalTheSideOfTheFindingCountsAndItsPrecisionIsUnknown() {
        ClaimAssessment bare = assessed(toRise(), finding(EvidenceGrade.EXPERIMENT, 2.1));

        says(bare, EvidenceGrade.EXPERIMENT, ClaimResult.RIGHT_SIDE, "moved");
        assertThat(bare.precisionIsUnknown()).isTrue();
        assertThat(assessed(toRise(), finding(EvidenceGrade.EXPERIMENT, 2.1, 1, 3))
                        .precisionIsUnknown())
                .isFalse();
        assertThat(assessed(toRise(), evidence(EvidenceGrade.EXPERIMENT)).precisionIsUnknown())
                .isFalse();
        assertThat(assessed(toRise(), finding(EvidenceGrade.EXPERIMENT, 0)).result())
                .isEqualTo(ClaimResult.SPANS_ZERO);
    }

    @Test
    void aClaimToHoldIsExpectedToHold() {
        assertThat(assessed(toHold()).verb()).isEqualTo("is expected to hold");
        assertThat(assessed(toHold(), evidence(EvidenceGrade.STATED)).verb()).isEqualTo("is expected to hold");
        assertThat(assessed(toHold(), evidence(EvidenceGrade.EXPERIMENT)).verb())
                .isEqualTo("is being tested on");
    }

    @Test
    void aClaimToHoldIsBorneOutByNoClearEffectAndContradictedByAClearOne() {
        assertThat(assessed(toHold(), finding(EvidenceGrade.EXPERIMENT, 0.1, -0.4, 0.6))
                        .verb())
                .isEqualTo("showed no clear effect on");
        for (double effect : new double[] {-2, 2}) {
            Evidence clear = finding(EvidenceGrade.EXPERIMENT, effect, effect - 1, effect + 1);
            assertThat(assessed(toHold(), clear).result()).isEqualTo(ClaimResult.WRONG_SIDE);
            assertThat(assessed(toHold(), clear).verb()).isEqualTo("was expected to hold, and moved");
        }
        assertThat(assessed(toHold(), finding(EvidenceGrade.BEFORE_AFTER, -2, -3, -1))
                        .verb())
                .isEqualTo("was expected to hold, and moved");
        assertThat(assessed(toHold(), finding(EvidenceGrade.STATED, -2, -3, -1)).verb())
                .isEqualTo("is said to harm");
    }
}
