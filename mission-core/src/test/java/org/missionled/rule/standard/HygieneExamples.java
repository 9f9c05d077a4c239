package org.missionled.rule.standard;

import static org.missionled.measurement.Observed.observed;
import static org.missionled.model.Sample.WELLNESS;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.delivering;
import static org.missionled.model.Sample.evidence;
import static org.missionled.model.Sample.feature;
import static org.missionled.model.Sample.from52To60;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.id;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.rising;
import static org.missionled.model.Sample.toRise;
import static org.missionled.model.Sample.undeclared;
import static org.missionled.rule.standard.Example.seen;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.missionled.alignment.Alignment;
import org.missionled.measurement.Observed;
import org.missionled.model.Affirmation;
import org.missionled.model.Baseline;
import org.missionled.model.Bound;
import org.missionled.model.Choice;
import org.missionled.model.Claim;
import org.missionled.model.Decision;
import org.missionled.model.ElementId;
import org.missionled.model.ElementKind;
import org.missionled.model.Evidence;
import org.missionled.model.EvidenceGrade;
import org.missionled.model.Fault;
import org.missionled.model.Feature;
import org.missionled.model.Goal;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Measure;
import org.missionled.model.Mission;
import org.missionled.model.Past;
import org.missionled.model.Refused;
import org.missionled.model.Research;
import org.missionled.model.ResearchMethod;
import org.missionled.model.Review;
import org.missionled.model.Stakeholder;
import org.missionled.model.StakeholderRole;
import org.missionled.model.Stewardship;
import org.missionled.model.Target;
import org.missionled.rule.KnownViolations;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleSet;
import org.missionled.rule.ViolationKey;
import org.missionled.rule.Waiver;

/** Examples of the rules about declarations, facts, waivers and known violations themselves. */
final class HygieneExamples {
    private static final ImpactMetric WHO5 = rising("who-5");
    private static final Goal BETTER = goal("feel-better", Measure.of(WHO5, from52To60()));

    private static final RuleSet RULES = StandardRules.ruleSet();
    private static final KnownViolations OF_ANOTHER_RULE =
            KnownViolations.of(Map.of(ViolationKey.parse("some.other.rule feature:wellness/quiz"), day("2026-01-01")));

    private HygieneExamples() {}

    static List<Example> all() {
        return List.of(
                declarations(),
                misfits(),
                expiredWaivers(),
                unusedWaivers(),
                fixedKnown(),
                unjudgedKnown(),
                lingeringKnown(),
                retiredIds(),
                future());
    }

    static Example declarations() {
        ElementId quiz = id(ElementKind.FEATURE, "quiz");
        Mission faulty = delivering(mission(BETTER), feature("quiz"))
                .withFaults(List.of(
                        Fault.of(WELLNESS, Refused.value("mission id", "Wellness!", "lower-case words"), null),
                        Fault.of(quiz, Refused.value("owner", "", "a few words, such as \"habits team\""), null),
                        Fault.of(quiz, Refused.value("due date", "soon", "such as \"2026-12-31\""), null)));
        return Example.of("declaration.faulty", seen(faulty), seen(mission(BETTER)));
    }

    static Example misfits() {
        Observed inPercent = observed("who-5").in("2026-01", 53).unit("percent");
        Observed elsewhere = observed("who5")
                .in("2026-01", 51)
                .in("2026-02", 52)
                .in("2026-03", 53)
                .in("2026-04", 54)
                .in("2026-05", 55);
        Observed twice = observed("wellness/who-5").in("2026-06", 56);
        Observed fits = observed("who-5").in("2026-06", 57).in("2026-07", 58);
        return Example.of(
                "observation.unfit",
                seen(mission(BETTER), fits, inPercent, elsewhere, twice),
                seen(mission(BETTER), fits),
                seen(mission(BETTER)));
    }

    static Example expiredWaivers() {
        Alignment undeclared = seen(delivering(mission(), undeclared("old-cart")));
        return Example.of(
                "waiver.expired",
                RULES.waiving(waiver(StandardRules.FEATURE_IS_DECLARED, "2026-09-29"))
                        .inspect(undeclared),
                RULES.waiving(waiver(StandardRules.FEATURE_IS_DECLARED, "2026-09-30"))
                        .inspect(undeclared),
                RULES.knowing(OF_ANOTHER_RULE).inspect(undeclared));
    }

    static Example unusedWaivers() {
        Waiver waiver = waiver(StandardRules.FEATURE_IS_DECLARED, "2026-12-31");
        return Example.of(
                "waiver.unused",
                RULES.waiving(waiver).inspect(seen(delivering(mission(), feature("old-cart")))),
                RULES.waiving(waiver).inspect(seen(delivering(mission(), undeclared("old-cart")))),
                RULES.knowing(OF_ANOTHER_RULE).inspect(seen(mission())));
    }

    static Example retiredIds() {
        ElementId quiz = id(ElementKind.FEATURE, "quiz");
        ElementId survey = id(ElementKind.FEATURE, "survey");
        Mission mission = delivering(mission(), feature("quiz"), feature("survey"), feature("poll"));
        return Example.of(
                "id.retired.reused",
                seen(mission.withStewardship(Stewardship.NONE.withPast(Past.NONE
                        .withRetired(quiz)
                        .withRename(new Past.Rename(survey, id(ElementKind.FEATURE, "poll")))))),
                seen(mission.withStewardship(
                        Stewardship.NONE.withPast(Past.NONE.withRetired(id(ElementKind.FEATURE, "old-cart"))))),
                seen(mission));
    }

    static Example future() {
        return Example.of("day.in-the-future", seen(on("2026-10-01")), seen(on("2026-09-30")), seen(mission()));
    }

    /** A mission in which everything happened on one day. */
    private static Mission on(String text) {
        LocalDate day = day(text);
        Evidence experiment = evidence(EvidenceGrade.EXPERIMENT).withDay(day);
        Goal better = goal(
                "feel-better",
                Measure.of(WHO5, Target.from(Baseline.of(52, day), Bound.atLeast(60), day("2027-12-31"))));
        Feature quiz = feature("quiz", Claim.of(better, WHO5, toRise()).withEvidence(experiment))
                .withResearch(Research.of(
                        ResearchMethod.INTERVIEWS, "12 members", "what keeps them awake", day, "their telephones"));
        return delivering(mission(better), quiz)
                .withStakeholder(Stakeholder.of("clinics", List.of(StakeholderRole.BENEFITS))
                        .withAffirmation(Affirmation.of(WELLNESS, day)))
                .withStewardship(Stewardship.NONE
                        .withReview(Review.on(day))
                        .withDecision(Decision.of(Choice.KEEP, better.id(), "it moves", day)));
    }

    static Example fixedKnown() {
        KnownViolations known = KnownViolations.of(
                Map.of(ViolationKey.parse("feature.undeclared feature:wellness/old-cart"), day("2026-06-01")));
        return Example.of(
                "known.fixed",
                RULES.knowing(known).inspect(seen(delivering(mission(), feature("old-cart")))),
                RULES.knowing(known).inspect(seen(delivering(mission(), undeclared("old-cart")))),
                RULES.knowing(OF_ANOTHER_RULE).inspect(seen(mission())));
    }

    static Example unjudgedKnown() {
        KnownViolations known = KnownViolations.of(
                Map.of(ViolationKey.parse("feature.undeclared feature:wellness/old-cart"), day("2026-06-01")));
        return Example.of(
                "known.unjudged",
                RULES.knowing(OF_ANOTHER_RULE).inspect(seen(mission())),
                RULES.knowing(known).inspect(seen(delivering(mission(), undeclared("old-cart")))),
                RULES.waiving(waiver(StandardRules.FEATURE_IS_DECLARED, "2026-12-31"))
                        .inspect(seen(mission())));
    }

    static Example lingeringKnown() {
        ViolationKey cart = ViolationKey.parse("feature.undeclared feature:wellness/old-cart");
        ViolationKey menu = ViolationKey.parse("feature.undeclared feature:wellness/old-menu");
        Alignment undeclared = seen(delivering(mission(), undeclared("old-cart"), undeclared("old-menu")));
        return Example.of(
                "known.lingering",
                RULES.knowing(KnownViolations.of(Map.of(cart, day("2025-09-30"), menu, day("2024-01-15"))))
                        .inspect(undeclared),
                RULES.knowing(KnownViolations.of(Map.of(cart, day("2025-10-01"))))
                        .inspect(undeclared),
                RULES.waiving(waiver(StandardRules.FEATURE_IS_DECLARED, "2026-12-31"))
                        .inspect(undeclared));
    }

    private static Waiver waiver(Rule<?> rule, String until) {
        return Waiver.of(rule, id(ElementKind.FEATURE, "old-cart"))
                .because("it is switched off in autumn")
                .allowedBy("head of product")
                .until(until);
    }
}
