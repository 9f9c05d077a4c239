package org.missionled.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.missionled.model.Sample.claim;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.delivering;
import static org.missionled.model.Sample.feature;
import static org.missionled.model.Sample.from52To60;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.rising;
import static org.missionled.model.Sample.toRise;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.missionled.alignment.Alignment;
import org.missionled.model.CollectionMethod;
import org.missionled.model.Consideration;
import org.missionled.model.ConsiderationKind;
import org.missionled.model.ElementId;
import org.missionled.model.Feature;
import org.missionled.model.FeatureStage;
import org.missionled.model.Goal;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Lifecycle;
import org.missionled.model.Measure;
import org.missionled.model.Message;
import org.missionled.model.Refused;
import org.missionled.model.Research;
import org.missionled.model.ResearchMethod;
import org.missionled.model.Rhythm;
import org.missionled.rule.standard.StandardRules;

class GateTest {
    private static final ImpactMetric WHO5 = rising("who-5")
            .withBeneficiaries("members")
            .withCollection(CollectionMethod.SURVEY)
            .withRhythm(Rhythm.MONTH);
    private static final Goal BETTER = goal("feel-better", Measure.of(WHO5, from52To60()));
    private static final Lifecycle CANDIDATE = Lifecycle.notSaid().withStage(FeatureStage.CANDIDATE);
    private static final Lifecycle LAUNCHED = Lifecycle.notSaid().withLaunchedOn(day("2026-03-01"));
    private static final Feature BARE = feature("quiz", claim(BETTER, WHO5, toRise()));
    private static final Feature REASONED =
            feature("quiz", claim(BETTER, WHO5, toRise()).withBecause("it calms"));

    private static Feature considered(Feature feature) {
        Feature said = feature.withOwner("habits team")
                .withResearch(Research.of(
                        ResearchMethod.INTERVIEWS, "12 members", "What helps?", day("2026-02-01"), "to say it"));
        for (ConsiderationKind kind : ConsiderationKind.values()) {
            said = said.withConsideration(Consideration.nothing(kind, "it shows nothing"));
        }
        return said;
    }

    private static final Feature EXPLAINED =
            considered(REASONED).withMessage(Message.of("members", "You can say how you feel.", "release notes"));

    private static Inspection inspection(Feature... features) {
        return StandardRules.inspect(
                Alignment.of(delivering(mission(BETTER), features)).asOf(day("2026-09-30")));
    }

    private static List<String> missing(Gate gate, Feature feature) {
        return inspection(feature).gate(gate).answers().get(0).missing().stream()
                .map(missing -> missing.rule().id().text())
                .distinct()
                .toList();
    }

    @Test
    void beforeDiscoveryAClaimSaysWhy() {
        assertThat(missing(Gate.DISCOVERY, BARE)).containsExactly("claim.because.missing");
        assertThat(missing(Gate.DISCOVERY, REASONED)).isEmpty();
        assertThat(missing(Gate.DISCOVERY, feature("erase").withNoImpact("legal obligation")))
                .isEmpty();
        assertThat(missing(Gate.DISCOVERY, Feature.undeclared(BARE.id()))).containsExactly("feature.undeclared");
    }

    @Test
    void beforeDevelopmentItIsKnownForWhomAndWhatItMayDo() {
        assertThat(missing(Gate.DEVELOPMENT, REASONED))
                .contains("feature.research.missing", "feature.owner.missing", "consideration.missing")
                .doesNotContain("feature.beneficiary.missing");
        assertThat(missing(Gate.DEVELOPMENT, considered(REASONED)))
                .doesNotContain("feature.research.missing", "feature.owner.missing", "consideration.missing");
    }

    @Test
    void beforeLaunchItIsExplained() {
        assertThat(missing(Gate.LAUNCH, considered(REASONED))).contains("feature.message.missing");
        assertThat(missing(Gate.LAUNCH, EXPLAINED))
                .doesNotContain("feature.message.missing", "feature.target.missing", "metric.plan.missing");
    }

    @Test
    void laterItIsObserved() {
        assertThat(missing(Gate.ITERATION, EXPLAINED)).contains("metric.never-observed");
    }

    @Test
    void aLaterGateAsksWhatEarlierOnesAsk() {
        for (Gate gate : Gate.values()) {
            assertThat(missing(gate, BARE)).contains("claim.because.missing");
        }
    }

    @Test
    void neverSaysGoWithSomethingMissing() {
        for (Gate gate : Gate.values()) {
            GateResult result = inspection(EXPLAINED.withLifecycle(LAUNCHED), feature("feed"))
                    .gate(gate);
            assertThat(result.answers())
                    .isNotEmpty()
                    .allMatch(answer -> answer.isGo() == answer.missing().isEmpty());
            assertThat(result.held()).allMatch(answer -> !answer.isGo());
        }
    }

    @Test
    void whoeverWentThroughWithoutIsTold() {
        Inspection inspection =
                inspection(BARE.withLifecycle(LAUNCHED), feature("idea").withLifecycle(CANDIDATE));

        assertThatThrownBy(() -> inspection.gate(Gate.DISCOVERY).check())
                .isInstanceOf(GateHeld.class)
                .hasMessage("""
                    the discovery gate holds 1 feature of mission:wellness on 2026-09-30:

                    (1) [HOLD] feature:quiz, launched
                        claims to serve goal:feel-better by metric:who-5 and does not say why | claim.because.missing
                            Add .because("the mechanism") after the effect.
                    """);
        assertThatCode(() -> inspection(feature("idea").withLifecycle(CANDIDATE))
                        .gate(Gate.LAUNCH)
                        .check())
                .doesNotThrowAnyException();
    }

    @Test
    void oneFeatureIsAskedForBeforeItGoes() {
        GateResult launch = inspection(BARE.withLifecycle(CANDIDATE)).gate(Gate.LAUNCH);

        assertThatThrownBy(() -> launch.check(BARE.id()))
                .isInstanceOf(GateHeld.class)
                .hasMessageContaining("feature:quiz, candidate")
                .hasMessageContaining("explained to nobody | feature.message.missing");
        assertThatThrownBy(() -> launch.check(ElementId.parse("feature:wellness/feed")))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("not a valid feature at the launch gate: feature:wellness/feed (one of");
    }

    @Test
    void whatIsRetiredOrDeclinedComesToNoGate() {
        assertThat(inspection(
                                BARE.withLifecycle(LAUNCHED.withRetiredOn(day("2026-06-01"))),
                                feature("ads").withLifecycle(Lifecycle.notSaid().withDeclinedBecause("it tracks")))
                        .gate(Gate.LAUNCH)
                        .answers())
                .isEmpty();
    }

    @Test
    void aWaiverOpensAGateAndIsTold() {
        RuleSet waiving = StandardRules.ruleSet()
                .waiving(Waiver.of(StandardRules.CLAIM_HAS_REASON, BARE.id())
                        .because("the study is under way")
                        .allowedBy("head of product")
                        .until("2026-12-31"));
        GateAnswer answer = waiving.inspect(
                        Alignment.of(delivering(mission(BETTER), BARE)).asOf(day("2026-09-30")))
                .gate(Gate.DISCOVERY)
                .answers()
                .get(0);

        assertThat(answer.isGo()).isTrue();
        assertThat(answer.waived())
                .extracting(missing -> missing.statement().toString())
                .containsExactly("claims to serve goal:feel-better by metric:who-5 and does not say why");
    }

    @Test
    void theDayOfTheLaunchDecidesWhatIsBehind() {
        Feature planned = BARE.withLifecycle(Lifecycle.notSaid().withLaunchedOn(day("2026-10-01")));

        assertThat(Gate.LAUNCH.isBehind(planned, day("2026-09-30"))).isFalse();
        assertThat(Gate.LAUNCH.isBehind(planned, day("2026-10-01"))).isTrue();
        assertThat(Gate.DEVELOPMENT.isBehind(planned, day("2026-09-30"))).isTrue();
        assertThat(Arrays.stream(Gate.values()).filter(gate -> gate.isBehind(BARE, day("2026-09-30"))))
                .isEmpty();
        assertThat(Gate.before(planned, day("2026-09-30"))).contains(Gate.LAUNCH);
        assertThat(Gate.before(planned, day("2026-10-01"))).contains(Gate.ITERATION);
        assertThat(Gate.before(BARE, day("2026-10-01"))).isEmpty();
    }
}
