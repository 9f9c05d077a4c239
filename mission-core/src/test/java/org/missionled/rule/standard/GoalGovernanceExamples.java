package org.missionled.rule.standard;

import static org.missionled.measurement.Observed.observed;
import static org.missionled.model.Sample.WELLNESS;
import static org.missionled.model.Sample.claim;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.delivering;
import static org.missionled.model.Sample.feature;
import static org.missionled.model.Sample.from52To60;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.rising;
import static org.missionled.model.Sample.toRise;
import static org.missionled.rule.standard.Example.seen;

import java.util.List;
import org.missionled.measurement.Observed;
import org.missionled.model.Baseline;
import org.missionled.model.Bound;
import org.missionled.model.Choice;
import org.missionled.model.Decision;
import org.missionled.model.Goal;
import org.missionled.model.GoalKind;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Measure;
import org.missionled.model.MetricLevel;
import org.missionled.model.Mission;
import org.missionled.model.MissionLevel;
import org.missionled.model.Target;

/** Examples of the rules about who owns and approved goals and metrics, and what became of them. */
final class GoalGovernanceExamples {
    private static final ImpactMetric WHO5 = rising("who-5");
    private static final Goal BETTER = goal("feel-better", Measure.of(WHO5, from52To60()));

    private GoalGovernanceExamples() {}

    static List<Example> all() {
        return List.of(goalOwners(), metricOwners(), approvals(), missed(), outputs(), twins(), actedOn());
    }

    static Example goalOwners() {
        return Example.of(
                "goal.owner.missing",
                seen(mission(BETTER)),
                seen(mission(BETTER.withOwner("head of product"))),
                seen(mission()));
    }

    static Example metricOwners() {
        return Example.of(
                "metric.owner.missing",
                seen(mission(BETTER)),
                seen(mission(goal("feel-better", Measure.of(WHO5.withOwner("research"))))),
                seen(mission()));
    }

    static Example approvals() {
        return Example.of(
                "goal.unapproved", seen(mission(BETTER.withProposed())), seen(mission(BETTER)), seen(mission()));
    }

    static Example missed() {
        Target past = Target.from(Baseline.of(52, day("2025-01-01")), Bound.atLeast(60), day("2026-06-30"));
        Mission mission = mission(goal("feel-better", Measure.of(WHO5, past)));
        Observed below = observed("who-5").in("2026-05", 54).in("2026-06", 55).in("2026-07", 55);
        Decision decision =
                Decision.of(Choice.CHANGE, BETTER.id(), "60 was out of reach for a year", day("2026-07-15"));
        return Example.of(
                "goal.missed.undecided",
                seen(mission, below),
                seen(mission.withStewardship(mission.stewardship().withDecision(decision)), below),
                seen(mission()));
    }

    static Example outputs() {
        ImpactMetric outcome = WHO5.withLevel(MetricLevel.OUTCOME);
        return Example.of(
                "metric.outputs-only",
                seen(mission(goal("feel-better", Measure.of(WHO5.withLevel(MetricLevel.OUTPUT))))),
                seen(mission(goal("feel-better", Measure.of(outcome)))),
                seen(mission(goal(GoalKind.SUSTAINING, "revenue", Measure.of(rising("revenue"))))));
    }

    static Example twins() {
        Goal again = Goal.of(goal("feel-well").id(), GoalKind.PURPOSE, "What FEEL-BETTER is  about!")
                .withMeasure(Measure.of(WHO5));
        return Example.of(
                "goal.statement.duplicate",
                seen(mission(BETTER, again)),
                seen(mission(BETTER, goal("feel-safe", Measure.of(WHO5)))),
                seen(mission()));
    }

    static Example actedOn() {
        return Example.of(
                "metric.unserved",
                seen(mission(BETTER)),
                seen(delivering(mission(BETTER), feature("quiz", claim(BETTER, WHO5, toRise())))),
                seen(Mission.of(WELLNESS, MissionLevel.SOCIETY, "Healthy people")
                        .withGoal(BETTER)));
    }
}
