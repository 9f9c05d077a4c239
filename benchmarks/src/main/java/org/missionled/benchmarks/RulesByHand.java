package org.missionled.benchmarks;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.missionled.alignment.Alignment;
import org.missionled.alignment.FeatureAssessment;
import org.missionled.alignment.GuardrailAssessment;
import org.missionled.alignment.MeasureAssessment;
import org.missionled.alignment.Verdict;
import org.missionled.contribution.ClaimAssessment;
import org.missionled.contribution.ClaimResult;
import org.missionled.model.Claim;
import org.missionled.model.Consideration;
import org.missionled.model.ConsiderationKind;
import org.missionled.model.Direction;
import org.missionled.model.ElementId;
import org.missionled.model.Evidence;
import org.missionled.model.Exemption;
import org.missionled.model.Feature;
import org.missionled.model.FeatureStage;
import org.missionled.model.Goal;
import org.missionled.model.GoalKind;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Message;
import org.missionled.model.Mission;
import org.missionled.model.Reach;
import org.missionled.model.Research;
import org.missionled.series.Point;

/** The same rules as one plain pass over goals, metrics, features and what each of these says. */
final class RulesByHand {
    private final Alignment alignment;
    private final Mission mission;
    private final LocalDate today;
    private final FlagsByHand flags;
    private final Broken broken = new Broken();
    private final Set<ElementId> served = new HashSet<>();
    private final Set<ElementId> unplanned = new HashSet<>();
    private final Set<ElementId> guarded = new HashSet<>();

    private RulesByHand(Alignment alignment) {
        this.alignment = alignment;
        this.mission = alignment.mission();
        this.today = alignment.asOf();
        this.flags = new FlagsByHand(alignment, broken);
    }

    static List<String> broken(Alignment alignment) {
        RulesByHand pass = new RulesByHand(alignment);
        pass.ofMission();
        pass.ofMeasures();
        pass.ofMetrics();
        for (FeatureAssessment feature : alignment.features()) {
            pass.ofFeature(feature);
        }
        pass.ofGoals();
        pass.flags.ofSystems();
        return pass.broken.lines();
    }

    private void ofMission() {
        broken.addIf(mission.ladder().links().isEmpty(), "mission.ladder.missing", mission.id());
        broken.addIf(
                mission.guardrails().isEmpty()
                        && alignment.guardrails().isEmpty()
                        && mission.withoutGuardrail().isEmpty(),
                "guardrail.absent",
                mission.id());
        broken.addIf(mission.purpose().problem().isEmpty(), "mission.problem.missing", mission.id());
        broken.addIf(mission.purpose().vision().isEmpty(), "mission.vision.missing", mission.id());
        broken.addIf(mission.purpose().beneficiaries().isEmpty(), "mission.beneficiary.missing", mission.id());
        broken.addIf(mission.stewardship().custodian().isEmpty(), "mission.custodian.missing", mission.id());
        broken.addIf(mission.stewardship().champion().isEmpty(), "mission.champion.missing", mission.id());
        broken.addIf(mission.stewardship().cadence().isEmpty(), "mission.review.unplanned", mission.id());
        broken.addIf(mission.stakeholders().isEmpty(), "stakeholder.missing", mission.id());
        for (GuardrailAssessment guardrail : alignment.guardrails()) {
            if (guardrail.guarded().equals(mission.id())) {
                guarded.add(guardrail.metric().id());
            }
        }
    }

    private void ofMeasures() {
        for (MeasureAssessment measure : alignment.measures()) {
            flags.remember(measure);
            if (measure.measure().reach().isPresent()) {
                Reach reach = measure.measure().reach().get();
                String name = measure.metric().id().name();
                if (reach.baseline().isEmpty()) {
                    broken.add("target.baseline.missing", measure.goal(), name);
                } else {
                    double way = Math.abs(
                            reach.bound().value() - reach.baseline().get().value());
                    broken.addIf(measure.noise().orElse(0) > way, "target.within-noise", measure.goal(), name);
                }
            }
        }
    }

    private void ofMetrics() {
        for (ImpactMetric metric : mission.metrics()) {
            broken.addIf(
                    metric.direction() instanceof Direction.Undeclared && !metric.isQualitative(),
                    "metric.direction.undeclared",
                    metric.id());
            broken.addIf(metric.owner().isEmpty(), "metric.owner.missing", metric.id());
            broken.addIf(alignment.seen(metric) == 0, "metric.never-observed", metric.id());
            List<Point> values = alignment.values(metric);
            if (metric.freshDays().isPresent() && !values.isEmpty()) {
                LocalDate last = values.get(values.size() - 1).closing().last();
                broken.addIf(today.isAfter(last.plusDays(metric.freshDays().getAsInt())), "metric.stale", metric.id());
            }
        }
    }

    private void ofGoals() {
        for (Goal goal : mission.goals()) {
            broken.addIf(goal.owner().isEmpty(), "goal.owner.missing", goal.id());
            broken.addIf(!served.contains(goal.id()), "goal.unserved", goal.id());
        }
    }

    private void ofFeature(FeatureAssessment assessed) {
        Feature feature = assessed.feature();
        ElementId id = feature.id();
        FeatureStage stage = feature.lifecycle().stageOn(today).orElse(null);
        boolean over = stage == FeatureStage.RETIRED || stage == FeatureStage.DECLINED;
        boolean launched = stage == FeatureStage.LAUNCHED;
        broken.addIf(!feature.isDeclared(), "feature.undeclared", id);
        broken.addIf(feature.isDeclared() && stage == null, "feature.stage.unsaid", id);
        for (GuardrailAssessment guardrail : assessed.guardrails()) {
            broken.addIf(
                    guardrail.counted().orElse(Verdict.HELD) == Verdict.BREACHED,
                    "guardrail.breached",
                    id,
                    guardrail.metric().id().name() + "/"
                            + guardrail
                                    .guardrail()
                                    .limit()
                                    .bound()
                                    .side()
                                    .name()
                                    .toLowerCase(Locale.ROOT)
                                    .replace('_', '-'));
        }
        ofClaims(assessed, over, launched);
        if (!over) {
            guarded(assessed);
        }
        if (launched || stage == FeatureStage.DEVELOPMENT) {
            ofBuilt(feature);
        }
        if (launched) {
            broken.addIf(!feature.claims().isEmpty() && feature.messages().isEmpty(), "feature.message.missing", id);
            ofConcerns(feature);
        }
        for (Exemption exemption : feature.exemptions()) {
            Goal goal = exemption.goal();
            broken.addIf(
                    serves(feature, goal) || mission.goal(goal.id()).isEmpty(),
                    "feature.exemption.idle",
                    id,
                    goal.id().name());
        }
        ofMessages(assessed, over);
        if (feature.flag().isPresent()) {
            flags.of(feature, feature.flag().get(), stage, over);
        }
    }

    private static boolean serves(Feature feature, Goal goal) {
        for (Claim claim : feature.claims()) {
            if (claim.goal().id().equals(goal.id())) {
                return true;
            }
        }
        return false;
    }

    private void ofClaims(FeatureAssessment assessed, boolean over, boolean launched) {
        ElementId id = assessed.feature().id();
        boolean purpose = false;
        Set<ElementId> goals = new HashSet<>();
        for (ClaimAssessment assessedClaim : assessed.claims()) {
            Claim claim = assessedClaim.claim();
            String part = claim.goal().id().name() + "/" + claim.metric().id().name();
            purpose |= claim.goal().kind() == GoalKind.PURPOSE;
            if (goals.add(claim.goal().id())) {
                broken.addIf(
                        mission.goal(claim.goal().id()).isEmpty(),
                        "claim.goal.not-pursued",
                        id,
                        claim.goal().id().name());
            }
            broken.addIf(claim.because().isEmpty(), "claim.because.missing", id, part);
            broken.addIf(assessedClaim.result() == ClaimResult.WRONG_SIDE, "claim.contradicted", id, part);
            broken.addIf(isExpired(claim), "evidence.expired", id, part);
            if (launched) {
                ofLaunched(assessed.feature(), claim, part);
            }
        }
        if (assessed.feature().lifecycle().isApprovedOn(alignment.asOf())) {
            served.addAll(goals);
        }
        broken.addIf(
                !over
                        && !purpose
                        && !assessed.claims().isEmpty()
                        && assessed.feature().exemptions().isEmpty(),
                "feature.purpose.indirect",
                id);
    }

    private boolean isExpired(Claim claim) {
        for (Evidence evidence : claim.evidence()) {
            if (evidence.validUntil().isPresent() && evidence.validUntil().get().isBefore(today)) {
                return true;
            }
        }
        return false;
    }

    private void ofLaunched(Feature feature, Claim claim, String part) {
        ImpactMetric metric = claim.metric();
        broken.addIf(
                claim.goal().measure(metric.id()).isEmpty()
                        || claim.goal().measure(metric.id()).get().target().isEmpty(),
                "feature.target.missing",
                feature.id(),
                part);
        if ((metric.collection().isEmpty() || metric.rhythm().isEmpty())
                && metric.derivation().isEmpty()
                && unplanned.add(metric.id())) {
            broken.add("metric.plan.missing", metric.id());
        }
        List<Point> values = alignment.values(metric);
        LocalDate since = feature.lifecycle().launchedOn().orElse(LocalDate.MIN);
        broken.addIf(
                !values.isEmpty()
                        && !values.get(values.size() - 1).closing().last().isAfter(since),
                "feature.outcome.unobserved",
                feature.id(),
                part);
    }

    private void ofBuilt(Feature feature) {
        boolean benefits = !mission.purpose().beneficiaries().isEmpty();
        for (Claim claim : feature.claims()) {
            benefits |= !claim.metric().beneficiaries().isEmpty();
        }
        broken.addIf(!benefits, "feature.beneficiary.missing", feature.id());
        broken.addIf(feature.owner().isEmpty(), "feature.owner.missing", feature.id());
        boolean researched = false;
        for (Research research : feature.research()) {
            researched |= !research.day().isAfter(today);
        }
        broken.addIf(!researched, "feature.research.missing", feature.id());
        for (ConsiderationKind kind : ConsiderationKind.values()) {
            boolean considered = false;
            for (Consideration said : feature.considerations()) {
                considered |= said.kind() == kind;
            }
            broken.addIf(!considered, "consideration.missing", feature.id(), part(kind));
        }
    }

    private static String part(ConsiderationKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void guarded(FeatureAssessment assessed) {
        for (Consideration said : assessed.feature().considerations()) {
            if (said.guarded().isPresent()) {
                ElementId metric = said.guarded().get().id();
                boolean kept = guarded.contains(metric);
                for (GuardrailAssessment guardrail : assessed.guardrails()) {
                    kept |= guardrail.metric().id().equals(metric);
                }
                broken.addIf(
                        !kept,
                        "consideration.guardrail.missing",
                        assessed.feature().id(),
                        part(said.kind()));
            }
        }
    }

    /** One answer to each question, as they are drawn. */
    private void ofConcerns(Feature feature) {
        for (Consideration said : feature.considerations()) {
            broken.addIf(
                    said.unmitigatedBecause().isPresent(),
                    "consideration.unmitigated",
                    feature.id(),
                    part(said.kind()));
        }
    }

    private void ofMessages(FeatureAssessment assessed, boolean over) {
        ElementId id = assessed.feature().id();
        for (Message message : assessed.feature().messages()) {
            if (message.isStandingOn(today)) {
                String part = message.audience() + "/" + message.place();
                broken.addIf(over, "message.feature-gone", id, part);
                if (!over && message.claim().isPresent()) {
                    ofMessage(assessed, message.claim().get(), part);
                }
            }
        }
    }

    private void ofMessage(FeatureAssessment assessed, Message.Claimed said, String part) {
        boolean claimed = false;
        boolean overclaimed = false;
        for (ClaimAssessment claim : assessed.claims()) {
            if (claim.claim().metric().id().equals(said.metric().id())) {
                claimed = true;
                overclaimed |= !claim.allows(said.verb());
            }
        }
        broken.addIf(!claimed, "message.claim.missing", assessed.feature().id(), part);
        broken.addIf(overclaimed, "message.overclaimed", assessed.feature().id(), part);
    }
}
