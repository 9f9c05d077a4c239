package org.missionled.rule.standard;

import static org.missionled.measurement.Observed.observed;
import static org.missionled.model.Sample.WELLNESS;
import static org.missionled.model.Sample.baseline;
import static org.missionled.model.Sample.city;
import static org.missionled.model.Sample.claim;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.delivering;
import static org.missionled.model.Sample.falling;
import static org.missionled.model.Sample.feature;
import static org.missionled.model.Sample.finding;
import static org.missionled.model.Sample.from52To60;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.id;
import static org.missionled.model.Sample.mayRiseBy;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.rising;
import static org.missionled.model.Sample.target;
import static org.missionled.model.Sample.toFall;
import static org.missionled.model.Sample.toRise;
import static org.missionled.model.Sample.undeclared;
import static org.missionled.model.Sample.undirected;
import static org.missionled.model.Sample.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.missionled.alignment.Alignment;
import org.missionled.measurement.Observed;
import org.missionled.model.Bound;
import org.missionled.model.Claim;
import org.missionled.model.DeclarationSite;
import org.missionled.model.Disaggregation;
import org.missionled.model.DrivesLink;
import org.missionled.model.ElementId;
import org.missionled.model.ElementKind;
import org.missionled.model.Evidence;
import org.missionled.model.EvidenceGrade;
import org.missionled.model.Fault;
import org.missionled.model.Goal;
import org.missionled.model.GoalKind;
import org.missionled.model.Guardrail;
import org.missionled.model.ImpactMetric;
import org.missionled.model.LadderLink;
import org.missionled.model.Measure;
import org.missionled.model.Mission;
import org.missionled.model.MissionLevel;
import org.missionled.model.Target;

/** For each rule a mission that breaks it in every way there is, one that holds it, and one with nothing to check. */
final class RuleExamples {
    /** What a rule finds; {@code nothing} is absent where there is always something to check. */
    record Example(
            Alignment broken, Alignment held, @Nullable Alignment nothing) {}

    static final Map<String, Example> BY_RULE = new LinkedHashMap<>();

    private static final ImpactMetric WHO5 = rising("who-5");
    private static final ImpactMetric FRESH = rising("who-5").withFreshDays(45);
    private static final ImpactMetric MINUTES = falling("screen-time").withFreshDays(45);
    private static final Goal BETTER = goal("feel-better", Measure.of(WHO5, from52To60()));
    private static final Goal SAFE = goal("feel-safe", Measure.of(WHO5, from52To60()));
    private static final Mission ORGANISATION =
            Mission.of(WELLNESS, MissionLevel.ORGANISATION, "Foster healthier communities");

    static {
        BY_RULE.put("declaration.faulty", declarations());
        BY_RULE.put("observation.unfit", misfits());
        BY_RULE.put("claim.goal.not-pursued", servedGoals());
        BY_RULE.put("feature.undeclared", flags());
        BY_RULE.put("goal.unserved", goals());
        BY_RULE.put("metric.direction.undeclared", directions());
        BY_RULE.put("target.baseline.missing", baselines());
        BY_RULE.put("target.within-noise", noises());
        BY_RULE.put("metric.never-observed", observations());
        BY_RULE.put("metric.stale", freshness());
        BY_RULE.put("metric.segment.unobserved", promisedGroups());
        BY_RULE.put("guardrail.breached", guardrails());
        BY_RULE.put("guardrail.absent", guarding());
        BY_RULE.put("claim.because.missing", reasons());
        BY_RULE.put("claim.contradicted", contradictions());
        BY_RULE.put("evidence.expired", expiries());
        BY_RULE.put("metric.drives.contradicted", drives());
        BY_RULE.put("mission.ladder.missing", ladders());
        BY_RULE.put("mission.above.faulty", missionsAbove());
    }

    private RuleExamples() {}

    /** 1.96 x 4.1 = 8.036 is more than the way of 8 from 52 to 60; 1.96 x 4 = 7.84 is less. */
    private static Example noises() {
        return new Example(
                seen(mission(wayKnownWithin(4.1))),
                seen(mission(wayKnownWithin(4))),
                seen(mission(goal("feel-better"))));
    }

    private static Goal wayKnownWithin(double standardError) {
        return goal(
                "feel-better",
                Measure.of(
                        WHO5,
                        Target.from(
                                baseline(52, "2026-01-01").withStandardError(standardError),
                                Bound.atLeast(60),
                                day("2026-12-31"))));
    }

    private static Alignment seen(Mission mission, Observed... observed) {
        Alignment.Facts facts = Alignment.of(mission);
        for (Observed some : observed) {
            facts = facts.given(some.all());
        }
        return facts.asOf(day("2026-09-30"));
    }

    private static Example declarations() {
        ElementId quiz = id(ElementKind.FEATURE, "quiz");
        Mission faulty = delivering(mission(BETTER), feature("quiz"))
                .withFaults(List.of(
                        Fault.of(WELLNESS, "not a valid mission id: \"Wellness!\" (lower-case words)", null),
                        Fault.of(quiz, "not a valid owner: \"\" (a few words, such as \"habits team\")", null),
                        Fault.of(quiz, "not a valid due date: \"soon\" (such as \"2026-12-31\")", null)));
        return new Example(seen(faulty), seen(mission(BETTER)), null);
    }

    private static Example misfits() {
        Observed inPercent = observed("who-5").in("2026-01", 53).unit("percent");
        Observed elsewhere = observed("who5")
                .in("2026-01", 51)
                .in("2026-02", 52)
                .in("2026-03", 53)
                .in("2026-04", 54)
                .in("2026-05", 55);
        Observed twice = observed("wellness/who-5").in("2026-06", 56);
        Observed fits = observed("who-5").in("2026-06", 57).in("2026-07", 58);
        return new Example(
                seen(mission(BETTER), fits, inPercent, elsewhere, twice),
                seen(mission(BETTER), fits),
                seen(mission(BETTER)));
    }

    private static Example servedGoals() {
        Goal sustaining = goal(GoalKind.SUSTAINING, "revenue", Measure.of(WHO5));
        return new Example(
                seen(delivering(
                        mission(BETTER, sustaining),
                        feature("quiz", claim(BETTER, WHO5, toRise()), claim(SAFE, WHO5, toRise())),
                        feature("ads", claim(SAFE, WHO5, toFall())))),
                seen(delivering(
                        mission(BETTER, sustaining),
                        feature("quiz", claim(BETTER, WHO5, toRise()), claim(sustaining, WHO5, toRise())))),
                seen(delivering(mission(BETTER), feature("quiz"), undeclared("old-cart"))));
    }

    private static Example flags() {
        return new Example(
                seen(delivering(mission(), feature("quiz"), undeclared("old-cart"), undeclared("old-menu"))),
                seen(delivering(mission(), feature("quiz"), feature("erase").withNoImpact("legal obligation"))),
                seen(mission(BETTER)));
    }

    private static Example goals() {
        return new Example(
                seen(delivering(mission(BETTER, SAFE), feature("quiz", claim(SAFE, WHO5, toRise())))),
                seen(delivering(mission(SAFE), feature("quiz", claim(SAFE, WHO5, toRise())))),
                seen(ORGANISATION.withGoal(BETTER)));
    }

    private static Example directions() {
        return new Example(
                seen(mission(goal("feel-better", Measure.of(undirected("visits")), Measure.of(WHO5)))),
                seen(mission(goal("feel-better", Measure.of(words("stories")), Measure.of(WHO5)))),
                seen(mission()));
    }

    private static Example baselines() {
        Measure noBaseline = Measure.of(WHO5, target(Bound.atLeast(60), "2026-12-31"));
        return new Example(
                seen(mission(goal("feel-better", noBaseline), goal("feel-safe", noBaseline))),
                seen(mission(BETTER)),
                seen(mission(goal("feel-better", Measure.of(WHO5)))));
    }

    private static Example observations() {
        Mission mission = mission(BETTER).withGuardrail(new Guardrail(MINUTES, Bound.atMost(45)));
        return new Example(
                seen(mission, observed("who-5").in("2026-12", 53)), // not over yet
                seen(
                        mission,
                        observed("who-5").in("2025-12", 52),
                        observed("screen-time").in("2026-08", 40)),
                seen(mission()));
    }

    private static Example freshness() {
        Mission mission = mission(goal("feel-better", Measure.of(FRESH, from52To60())));
        return new Example(
                seen(mission, observed("who-5").in("2026-06", 53).in("2026-07", 54)),
                seen(mission, observed("who-5").in("2026-07", 53).in("2026-08", 54)),
                seen(mission));
    }

    private static Example promisedGroups() {
        ImpactMetric promising = WHO5.withDisaggregation(Disaggregation.of("age", List.of("18-29", "50+")))
                .withDisaggregation(Disaggregation.of("region", List.of()));
        Mission mission = mission(goal("feel-better", Measure.of(promising, from52To60())));
        Observed young = observed("who-5").in("2026-06", 53).amongst("age", "18-29");
        Observed all =
                young.in("2026-06", 51).amongst("age", "50+").in("2026-06", 52).amongst("region", "north");
        return new Example(seen(mission, young), seen(mission, all), seen(mission(BETTER)));
    }

    private static Example guardrails() {
        Guardrail atMost = new Guardrail(MINUTES, Bound.atMost(45));
        Guardrail atLeast = new Guardrail(WHO5, Bound.atLeast(50));
        Guardrail tolerance = new Guardrail(MINUTES, mayRiseBy(2, 31, "2026-01-01"));
        Mission mission = delivering(
                mission().withGuardrail(atMost).withGuardrail(atLeast),
                feature("feed").withGuardrail(tolerance),
                feature("quiz").withGuardrail(atLeast));
        return new Example(
                seen(
                        mission,
                        observed("screen-time").in("2026-04", 45.25), // stale by now, and still broken
                        observed("who-5").in("2026-08", 49.5)),
                seen(
                        mission,
                        observed("screen-time").in("2026-08", 33),
                        observed("who-5").in("2026-08", 50)),
                seen(mission(BETTER)));
    }

    private static Example guarding() {
        Guardrail atMost = new Guardrail(MINUTES, Bound.atMost(45));
        return new Example(
                seen(mission(BETTER)),
                seen(delivering(mission(), feature("feed").withGuardrail(atMost))),
                seen(ORGANISATION));
    }

    private static Example reasons() {
        return new Example(
                seen(delivering(
                        mission(BETTER, SAFE),
                        feature("quiz", claim(BETTER, WHO5, toRise()), claim(SAFE, WHO5, toRise())),
                        feature("ads", claim(SAFE, WHO5, toFall()).withBecause("they distract")))),
                seen(delivering(
                        mission(SAFE),
                        feature("quiz", claim(SAFE, WHO5, toRise()).withBecause("it calms")))),
                seen(delivering(mission(SAFE), feature("quiz"))));
    }

    private static Example contradictions() {
        Claim rise = claim(BETTER, WHO5, toRise());
        return new Example(
                seen(delivering(
                        mission(BETTER),
                        feature("quiz", rise.withEvidence(finding(EvidenceGrade.EXPERIMENT, -2, -3, -1))),
                        feature(
                                "feed",
                                claim(BETTER, WHO5, toFall()).withEvidence(finding(EvidenceGrade.COMPARISON, 2, 1, 3))),
                        feature("ads", rise.withEvidence(finding(EvidenceGrade.EXPERIMENT, -2, -5, 1))))),
                seen(delivering(
                        mission(BETTER),
                        feature("quiz", rise.withEvidence(finding(EvidenceGrade.EXPERIMENT, 2, 1, 3))),
                        feature("feed", rise))),
                seen(delivering(mission(BETTER), feature("quiz"))));
    }

    private static Example expiries() {
        Claim rise = claim(BETTER, WHO5, toRise());
        Evidence found = finding(EvidenceGrade.EXPERIMENT, 2, 1, 3);
        return new Example(
                seen(delivering(
                        mission(BETTER), feature("quiz", rise.withEvidence(found.withValidUntil(day("2026-09-29")))))),
                seen(delivering(
                        mission(BETTER), feature("quiz", rise.withEvidence(found.withValidUntil(day("2026-09-30")))))),
                seen(delivering(mission(BETTER), feature("quiz"))));
    }

    private static Example drives() {
        DrivesLink link = DrivesLink.of(MINUTES, "who feels better looks at screens less");
        Evidence longer = finding(EvidenceGrade.COMPARISON, 4, 1, 7);
        return new Example(
                seen(mission(
                        goal("feel-better", Measure.of(WHO5.withDriving(link.withEvidence(longer)), from52To60())))),
                seen(mission(goal("feel-better", Measure.of(WHO5.withDriving(link), from52To60())))),
                seen(mission(BETTER)));
    }

    private static Example ladders() {
        return new Example(
                seen(mission()),
                seen(mission().withLadderLink(LadderLink.of(city(), "well-being is the city's headline"))),
                seen(ORGANISATION));
    }

    private static Example missionsAbove() {
        DeclarationSite site = new DeclarationSite("example.City", "<clinit>", "City.java", 5);
        Mission faulty = city().withFaults(List.of(
                Fault.of(city().id(), "not a valid owner: \"\" (a few words)", site),
                Fault.of(city().id(), "another fault", null)));
        return new Example(
                seen(mission().withLadderLink(LadderLink.of(faulty, "well-being is the city's headline"))),
                seen(mission().withLadderLink(LadderLink.of(city(), "well-being is the city's headline"))),
                seen(mission()));
    }
}
