package org.missionled.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.missionled.measurement.Observed.observed;
import static org.missionled.model.Sample.claim;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.delivering;
import static org.missionled.model.Sample.evidence;
import static org.missionled.model.Sample.feature;
import static org.missionled.model.Sample.finding;
import static org.missionled.model.Sample.from52To60;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.rising;
import static org.missionled.model.Sample.toFallBy;
import static org.missionled.model.Sample.toHold;
import static org.missionled.model.Sample.toRise;
import static org.missionled.model.Sample.toRiseBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.missionled.contribution.EvidenceLayer;
import org.missionled.contribution.Span;
import org.missionled.contribution.Waterfall;
import org.missionled.model.Claim;
import org.missionled.model.Effect;
import org.missionled.model.EvidenceGrade;
import org.missionled.model.Feature;
import org.missionled.model.FeatureStage;
import org.missionled.model.Finding;
import org.missionled.model.Goal;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Interval;
import org.missionled.model.JointEffect;
import org.missionled.model.Lifecycle;
import org.missionled.model.Measure;
import org.missionled.model.Mission;

/** What moved and by what, and what is to come and how sure: from 52 to 60, 54.5 in June, seen on 2026-06-30. */
class WaterfallTest {
    private static final ImpactMetric WHO5 = rising("who-5");
    private static final Goal BETTER = goal("feel-better", Measure.of(WHO5, from52To60()));

    private static Claim landed(Effect effect) {
        return claim(BETTER, WHO5, effect).withLanding(day("2026-03-01"));
    }

    private static Claim toCome(Effect effect) {
        return claim(BETTER, WHO5, effect).withLanding(day("2026-10-01"));
    }

    private static Claim found(Claim claim, EvidenceGrade grade, double effect, double low, double high) {
        return claim.withEvidence(finding(grade, effect, low, high));
    }

    private static Waterfall waterfall(Feature... features) {
        return waterfall(delivering(mission(BETTER), features));
    }

    private static Waterfall waterfall(Mission mission) {
        return Alignment.of(mission)
                .given(observed("who-5").in("2026-06", 54.5).all())
                .asOf(day("2026-06-30"))
                .measures()
                .get(0)
                .waterfall();
    }

    @Test
    void anExperimentThatFound2With1To3Explains1To3Of2point5AndLeavesMinus0point5To1point5() {
        Waterfall plan = waterfall(feature("quiz", found(landed(toRiseBy(9)), EvidenceGrade.EXPERIMENT, 2, 1, 3)));

        assertThat(plan.moved()).hasValue(2.5);
        assertThat(plan.explained()).isEqualTo(new Span(1, 3));
        assertThat(plan.unexplained()).isEqualTo(new Span(-0.5, 1.5));
        assertThat(plan.untested()).isZero();
        assertThat(plan.toCome()).isEqualTo(Span.NONE);
    }

    @Test
    void severalFindingsExplainFromTheLargestLowerEndToTheSumOfTheUpperOnes() {
        Waterfall plan = waterfall(
                feature("quiz", found(landed(toRise()), EvidenceGrade.EXPERIMENT, 2, 1, 3)),
                feature("feed", found(landed(toRise()), EvidenceGrade.COMPARISON, 0.5, 0.25, 0.75)),
                feature("ads", found(landed(toRise()), EvidenceGrade.EXPERIMENT, -0.5, -1, -0.25)));

        assertThat(plan.explained()).isEqualTo(new Span(1 - 1, 3 + 0.75 - 0.25));
    }

    @Test
    void whatLandedWithoutAComparisonExplainsNothingAndIsCounted() {
        Waterfall plan = waterfall(
                feature("quiz", landed(toRiseBy(2))),
                feature("feed", found(landed(toRiseBy(2)), EvidenceGrade.BEFORE_AFTER, 2, 1, 3)));

        assertThat(plan.explained()).isEqualTo(Span.NONE);
        assertThat(plan.untested()).isEqualTo(2);
    }

    @Test
    void aFindingReplacesTheExpectationAndCountsForTheReach() {
        Claim tested = found(toCome(toRiseBy(5)).withReach(0.5), EvidenceGrade.EXPERIMENT, 2, 1, 3);

        assertThat(waterfall(feature("quiz", tested)).toCome()).isEqualTo(new Span(1, 1)); // 2 x 0.5
    }

    @Test
    void aFindingOnTheWrongSideCountsNegative() {
        Waterfall plan = waterfall(
                feature("quiz", toCome(toRiseBy(3))),
                feature("ads", found(toCome(toRiseBy(5)), EvidenceGrade.EXPERIMENT, -2, -3, -1)));

        assertThat(plan.toCome()).isEqualTo(new Span(1, 1));
    }

    @Test
    void aClaimToHoldAddsNothingUntilSomethingIsFound() {
        assertThat(waterfall(feature("quiz", toCome(toHold()))).toCome()).isEqualTo(Span.NONE);
        assertThat(waterfall(feature("quiz", found(toCome(toHold()), EvidenceGrade.EXPERIMENT, -2, -3, -1)))
                        .toCome())
                .isEqualTo(new Span(-2, -2));
    }

    @Test
    void percentOfTheControlGroupIsTakenFromTheBaseline() {
        Claim tested = toCome(toRise())
                .withEvidence(evidence(EvidenceGrade.EXPERIMENT)
                        .withFinding(
                                Finding.of(5, Finding.Unit.PERCENT_OF_CONTROL).withInterval(new Interval(1, 9))));

        assertThat(waterfall(feature("quiz", tested)).toCome().most()).isEqualTo(2.6, within(1e-12)); // 5 % of 52
    }

    @Test
    void theLayersAddUpFirmestFirst() {
        Waterfall plan = waterfall(
                feature("a", found(toCome(toRise()), EvidenceGrade.AT_SCALE, 1, 0.5, 1.5)),
                feature("b", found(toCome(toRise()), EvidenceGrade.COMPARISON, 2, 1, 3)),
                feature("c", found(toCome(toRise()), EvidenceGrade.STATED, 0.5, 0.25, 0.75)),
                feature("d", toCome(toRiseBy(3)).withEvidence(evidence(EvidenceGrade.EXPERIMENT))));

        assertThat(plan.toCome(EvidenceLayer.REPLICATED)).isEqualTo(new Span(1, 1));
        assertThat(plan.toCome(EvidenceLayer.TESTED)).isEqualTo(new Span(1, 2)); // the largest grows from 1 to 2
        assertThat(plan.toCome(EvidenceLayer.OBSERVED)).isEqualTo(new Span(0, 0.5));
        assertThat(plan.toCome(EvidenceLayer.HYPOTHESIS)).isEqualTo(new Span(1, 3)); // a study under way is a hope
        assertThat(plan.toCome()).isEqualTo(new Span(3, 6.5));
        assertThat(plan.unplanned()).isEqualTo(new Span(0, 2.5)); // 8 - 2.5 - 3, and 8 - 2.5 - 6.5 is below 0
    }

    @Test
    void retiredAndDeclinedFeaturesCountNothing() {
        Feature quiz = feature("quiz", toCome(toRiseBy(2)));
        Feature old = feature("old", found(landed(toRise()), EvidenceGrade.EXPERIMENT, 2, 1, 3));

        assertThat(waterfall(quiz.withLifecycle(Lifecycle.notSaid().withDeclinedBecause("it tracks people")))
                        .toCome())
                .isEqualTo(Span.NONE);
        assertThat(waterfall(quiz.withLifecycle(Lifecycle.notSaid().withRetiredOn(day("2026-06-01"))))
                        .toCome())
                .isEqualTo(Span.NONE);
        assertThat(waterfall(quiz.withLifecycle(Lifecycle.notSaid().withRetiredOn(day("2026-12-31"))))
                        .toCome())
                .isEqualTo(Span.NONE); // gone when due
        assertThat(waterfall(quiz.withLifecycle(Lifecycle.notSaid().withRetiredOn(day("2027-01-01"))))
                        .toCome())
                .isEqualTo(new Span(2, 2));
        assertThat(waterfall(old.withLifecycle(Lifecycle.notSaid().withRetiredOn(day("2026-06-30"))))
                        .explained())
                .isEqualTo(Span.NONE);
        assertThat(waterfall(old.withLifecycle(Lifecycle.notSaid().withRetiredOn(day("2026-07-01"))))
                        .explained())
                .isEqualTo(new Span(1, 3));
        assertThat(waterfall(quiz.withLifecycle(Lifecycle.notSaid().withStage(FeatureStage.CANDIDATE)))
                        .toCome())
                .isEqualTo(new Span(2, 2));
    }

    @Test
    void aClaimWithoutADayLandsWhenItsFeatureIsLaunched() {
        Feature quiz = feature("quiz", claim(BETTER, WHO5, toRiseBy(2)));

        assertThat(waterfall(quiz).undated()).isOne();
        assertThat(waterfall(quiz.withLifecycle(Lifecycle.notSaid().withLaunchedOn(day("2026-10-01"))))
                        .toCome())
                .isEqualTo(new Span(2, 2));
        assertThat(waterfall(quiz.withLifecycle(Lifecycle.notSaid().withLaunchedOn(day("2026-10-01"))))
                        .undated())
                .isZero();
        assertThat(waterfall(quiz.withLifecycle(Lifecycle.notSaid().withLaunchedOn(day("2027-01-01"))))
                        .tooLate())
                .isOne();
    }

    private static Mission together(double size, Feature... features) {
        return delivering(mission(BETTER), features)
                .withJointEffect(JointEffect.of(List.of(features[0].id(), features[1].id()), WHO5, toRiseBy(size)));
    }

    @Test
    void aJointEffectTakesThePlaceOfWhatItsFeaturesClaimEach() {
        Feature quiz = feature("quiz", toCome(toRiseBy(2)));
        Feature feed = feature("feed", toCome(toRiseBy(3)));
        Feature ads = feature("ads", toCome(toFallBy(1)));

        assertThat(waterfall(quiz, feed, ads).toCome()).isEqualTo(new Span(2, 4)); // 3 - 1 to 2 + 3 - 1
        assertThat(waterfall(together(4, quiz, feed, ads)).toCome()).isEqualTo(new Span(3, 3)); // 4 - 1
    }

    @Test
    void aJointEffectLandsWithItsLastFeatureAndNotWithoutOneOfThem() {
        Feature quiz = feature("quiz", landed(toRiseBy(2)));
        Feature feed = feature("feed", toCome(toRiseBy(3)));

        assertThat(waterfall(together(4, quiz, feed)).toCome()).isEqualTo(new Span(4, 4));
        assertThat(waterfall(together(
                                4, quiz, feed.withLifecycle(Lifecycle.notSaid().withDeclinedBecause("no"))))
                        .toCome())
                .isEqualTo(Span.NONE); // what remains landed long ago
    }

    @Test
    void aHypothesisOfAFeatureAddsOnlyWhatGoesBeyondItsFinding() {
        Goal safe = goal("feel-safe", Measure.of(WHO5, from52To60()));
        Feature both = feature(
                "quiz",
                found(toCome(toRise()), EvidenceGrade.EXPERIMENT, 2, 1, 3),
                claim(safe, WHO5, toRiseBy(3)).withLanding(day("2026-10-01")));

        assertThat(waterfall(both).toCome(EvidenceLayer.TESTED)).isEqualTo(new Span(2, 2));
        assertThat(waterfall(both).toCome(EvidenceLayer.HYPOTHESIS)).isEqualTo(new Span(1, 1));
    }

    @Test
    void explainsEachEffectThatCounts() {
        Waterfall plan = waterfall(
                feature("quiz", found(landed(toRise()), EvidenceGrade.EXPERIMENT, 2, 1, 3)),
                feature("feed", toCome(toRiseBy(2))));

        assertThat(plan.explain().inputs())
                .extracting(Object::toString)
                .contains(
                        "Amount[name=Lets people use feed, to come, hypotheses, value=2.0, unit=points]",
                        "Amount[name=its upper end, value=3.0, unit=points]",
                        "Amount[name=not planned for, value=3.5, unit=points]");
        assertThat(plan.explain().formula()).contains("effect = size x reach");
        assertThat(plan.explain().result()).isEqualTo("3.5 of 8 points not planned for");
        assertThat(Waterfall.unknown().explain().inputs()).isEmpty();
    }
}
