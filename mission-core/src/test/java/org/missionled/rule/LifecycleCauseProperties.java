package org.missionled.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.model.Sample.claim;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.delivering;
import static org.missionled.model.Sample.feature;
import static org.missionled.model.Sample.finding;
import static org.missionled.model.Sample.from52To60;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.rising;
import static org.missionled.model.Sample.toRise;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.missionled.alignment.Alignment;
import org.missionled.model.ClaimVerb;
import org.missionled.model.EvidenceGrade;
import org.missionled.model.Feature;
import org.missionled.model.FeatureStage;
import org.missionled.model.Flag;
import org.missionled.model.FlagExtension;
import org.missionled.model.FlagKind;
import org.missionled.model.Goal;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Lifecycle;
import org.missionled.model.Measure;
import org.missionled.model.Message;
import org.missionled.model.Mission;
import org.missionled.model.Research;
import org.missionled.model.ResearchMethod;
import org.missionled.rule.standard.StandardRules;

/** What the calendar alone does to features, their flags and their messages. */
class LifecycleCauseProperties {
    private static final LocalDate REVIEWED = day("2026-06-30");
    private static final ImpactMetric WHO5 = rising("who-5");
    private static final Goal BETTER = goal("feel-better", Measure.of(WHO5, from52To60()));

    @Provide
    Arbitrary<Mission> missions() {
        Arbitrary<Integer> days = Arbitraries.integers().between(-200, 200);
        return Combinators.combine(lifecycles(), days, days, days, Arbitraries.of(ClaimVerb.values()), days)
                .as(LifecycleCauseProperties::declared)
                .map(one -> one.withReviewedOn(REVIEWED));
    }

    private static Arbitrary<Lifecycle> lifecycles() {
        return Arbitraries.oneOf(
                Arbitraries.just(Lifecycle.notSaid()),
                Arbitraries.of(FeatureStage.CANDIDATE, FeatureStage.DISCOVERY, FeatureStage.DEVELOPMENT)
                        .map(Lifecycle.notSaid()::withStage),
                Arbitraries.integers()
                        .between(-200, 200)
                        .map(later -> Lifecycle.notSaid().withLaunchedOn(REVIEWED.plusDays(later))),
                Arbitraries.integers()
                        .between(-200, 200)
                        .map(later -> Lifecycle.notSaid().withRetiredOn(REVIEWED.plusDays(later))));
    }

    private static Mission declared(
            Lifecycle lifecycle, int expires, int researched, int until, ClaimVerb verb, int valid) {
        Flag flag = Flag.of(FlagKind.RELEASE, "quiz")
                .withCreated(REVIEWED.minusDays(300))
                .withExpires(REVIEWED.plusDays(expires))
                .withExtension(FlagExtension.of(REVIEWED.plusDays(expires + 30L), "it is needed"));
        Feature quiz = feature(
                        "quiz",
                        claim(BETTER, WHO5, toRise())
                                .withEvidence(finding(EvidenceGrade.EXPERIMENT, 2, 1, 3)
                                        .withValidUntil(REVIEWED.plusDays(valid))))
                .withLifecycle(lifecycle)
                .withFlag(flag)
                .withResearch(Research.of(
                        ResearchMethod.SURVEY, "members", "What helps?", REVIEWED.plusDays(researched), "to say it"))
                .withMessage(Message.of("members", "You feel better.", "release notes")
                        .withClaim(verb, WHO5)
                        .withUntil(REVIEWED.plusDays(until)));
        return delivering(mission(BETTER), quiz);
    }

    private static Inspection on(Mission mission, LocalDate day) {
        return StandardRules.inspect(Alignment.of(mission).asOf(day));
    }

    @Property
    void datesAloneNeverCauseAChange(
            @ForAll("missions") Mission mission, @ForAll @IntRange(min = 1, max = 400) int later) {
        Set<ViolationKey> atReview =
                on(mission, REVIEWED).violations().stream().map(Violation::key).collect(Collectors.toSet());

        assertThat(on(mission, REVIEWED.plusDays(later)).violations()).allSatisfy(violation -> {
            boolean before = atReview.contains(violation.key());
            assertThat(violation.cause() == Cause.CHANGE)
                    .as("%s", violation.key())
                    .isEqualTo(before);
            if (!before && violation.rule().id().text().startsWith("f")) { // of a feature or a flag
                assertThat(violation.cause()).as("%s", violation.key()).isEqualTo(Cause.TIME);
            }
        });
    }

    @Property
    void aGateSaysGoExactlyWhereNothingIsMissing(
            @ForAll("missions") Mission mission, @ForAll Gate gate, @ForAll @IntRange(max = 400) int later) {
        Inspection inspection = on(mission, REVIEWED.plusDays(later));
        GateResult result = inspection.gate(gate);

        assertThat(result.answers())
                .allMatch(answer -> answer.isGo() == answer.missing().isEmpty());
        for (Gate before : Gate.values()) { // each gate asks what those before it ask
            if (before.compareTo(gate) < 0) {
                assertThat(result.answers())
                        .filteredOn(GateAnswer::isGo)
                        .allMatch(answer -> inspection
                                .gate(before)
                                .of(answer.feature().id())
                                .orElseThrow()
                                .isGo());
            }
        }
    }

    @Property
    void whatAGateMissesOfAFeatureBeyondItBreaksARule(
            @ForAll("missions") Mission mission, @ForAll Gate gate, @ForAll @IntRange(max = 400) int later) {
        Inspection inspection = on(mission, REVIEWED.plusDays(later));
        Set<String> broken = inspection.violations().stream()
                .map(violation -> violation.rule().id().text())
                .collect(Collectors.toSet());

        assertThat(inspection.gate(gate).answers())
                .filteredOn(GateAnswer::isBehind)
                .allSatisfy(answer -> assertThat(answer.missing())
                        .allMatch(missing -> broken.contains(missing.rule().id().text())));
    }
}
