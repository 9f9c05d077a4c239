package org.missionled.rule.standard;

import static org.missionled.measurement.Observed.observed;
import static org.missionled.model.Sample.WELLNESS;
import static org.missionled.model.Sample.baseline;
import static org.missionled.model.Sample.claim;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.delivering;
import static org.missionled.model.Sample.falling;
import static org.missionled.model.Sample.feature;
import static org.missionled.model.Sample.from52To60;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.rising;
import static org.missionled.model.Sample.target;
import static org.missionled.model.Sample.toRise;
import static org.missionled.model.Sample.undirected;
import static org.missionled.model.Sample.words;
import static org.missionled.rule.standard.Example.seen;

import java.util.List;
import org.missionled.measurement.Observed;
import org.missionled.model.Bound;
import org.missionled.model.Disaggregation;
import org.missionled.model.FeatureStage;
import org.missionled.model.Goal;
import org.missionled.model.Guardrail;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Lifecycle;
import org.missionled.model.Measure;
import org.missionled.model.Mission;
import org.missionled.model.MissionLevel;
import org.missionled.model.Target;

/** Examples of the rules about goals and metrics. */
final class GoalExamples {
    private static final ImpactMetric WHO5 = rising("who-5");
    private static final ImpactMetric FRESH = rising("who-5").withFreshDays(45);
    private static final ImpactMetric MINUTES = falling("screen-time").withFreshDays(45);
    private static final Goal BETTER = goal("feel-better", Measure.of(WHO5, from52To60()));
    private static final Goal SAFE = goal("feel-safe", Measure.of(WHO5, from52To60()));
    private static final Mission ORGANISATION =
            Mission.of(WELLNESS, MissionLevel.ORGANISATION, "Foster healthier communities");

    private GoalExamples() {}

    static List<Example> all() {
        return List.of(goals(), directions(), baselines(), noises(), observations(), freshness(), promisedGroups());
    }

    static Example goals() {
        return Example.of(
                "goal.unserved",
                seen(delivering(
                        mission(BETTER, SAFE),
                        feature("quiz", claim(SAFE, WHO5, toRise())),
                        feature("diary", claim(BETTER, WHO5, toRise()))
                                .withLifecycle(Lifecycle.notSaid().withStage(FeatureStage.CANDIDATE)))),
                seen(delivering(mission(SAFE), feature("quiz", claim(SAFE, WHO5, toRise())))),
                seen(ORGANISATION.withGoal(BETTER)));
    }

    static Example directions() {
        return Example.of(
                "metric.direction.undeclared",
                seen(mission(goal("feel-better", Measure.of(undirected("visits")), Measure.of(WHO5)))),
                seen(mission(goal("feel-better", Measure.of(words("stories")), Measure.of(WHO5)))),
                seen(mission()));
    }

    static Example baselines() {
        Measure noBaseline = Measure.of(WHO5, target(Bound.atLeast(60), "2026-12-31"));
        return Example.of(
                "target.baseline.missing",
                seen(mission(goal("feel-better", noBaseline), goal("feel-safe", noBaseline))),
                seen(mission(BETTER)),
                seen(mission(goal("feel-better", Measure.of(WHO5)))));
    }

    /** 1.96 x 4.1 = 8.036 is more than the way of 8 from 52 to 60; 1.96 x 4 = 7.84 is less. */
    static Example noises() {
        return Example.of(
                "target.within-noise",
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

    static Example observations() {
        Mission mission = mission(BETTER).withGuardrail(new Guardrail(MINUTES, Bound.atMost(45)));
        return Example.of(
                "metric.never-observed",
                seen(mission, observed("who-5").in("2026-12", 53)), // not over yet
                seen(
                        mission,
                        observed("who-5").in("2025-12", 52),
                        observed("screen-time").in("2026-08", 40)),
                seen(mission()));
    }

    static Example freshness() {
        Mission mission = mission(goal("feel-better", Measure.of(FRESH, from52To60())));
        return Example.of(
                "metric.stale",
                seen(mission, observed("who-5").in("2026-06", 53).in("2026-07", 54)),
                seen(mission, observed("who-5").in("2026-07", 53).in("2026-08", 54)),
                seen(mission));
    }

    static Example promisedGroups() {
        ImpactMetric promising = WHO5.withDisaggregation(Disaggregation.of("age", List.of("18-29", "50+")))
                .withDisaggregation(Disaggregation.of("region", List.of()));
        Mission mission = mission(goal("feel-better", Measure.of(promising, from52To60())));
        Observed young = observed("who-5").in("2026-06", 53).amongst("age", "18-29");
        Observed all =
                young.in("2026-06", 51).amongst("age", "50+").in("2026-06", 52).amongst("region", "north");
        return Example.of("metric.segment.unobserved", seen(mission, young), seen(mission, all), seen(mission(BETTER)));
    }
}
