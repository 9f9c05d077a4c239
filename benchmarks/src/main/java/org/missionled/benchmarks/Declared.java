package org.missionled.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.missionled.measurement.ObservationCollector;
import org.missionled.measurement.Observations;
import org.missionled.measurement.Reading;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.model.Baseline;
import org.missionled.model.Bound;
import org.missionled.model.Claim;
import org.missionled.model.Direction;
import org.missionled.model.Effect;
import org.missionled.model.ElementId;
import org.missionled.model.ElementKind;
import org.missionled.model.Evidence;
import org.missionled.model.EvidenceGrade;
import org.missionled.model.Feature;
import org.missionled.model.Finding;
import org.missionled.model.Goal;
import org.missionled.model.GoalKind;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Interval;
import org.missionled.model.Limits;
import org.missionled.model.Measure;
import org.missionled.model.Mission;
import org.missionled.model.MissionLevel;
import org.missionled.model.Rhythm;
import org.missionled.model.Target;
import org.missionled.model.ValueKind;

/** The facts as a mission and observations: ten metrics to a goal, evidence with a finding for two claims of five. */
final class Declared {
    private static final String NAME = "large-product";
    private static final EvidenceGrade[] GRADES = EvidenceGrade.values();

    private final Facts facts;
    private final List<Goal> goals = new ArrayList<>();

    Declared(Facts facts) {
        this.facts = facts;
    }

    Mission mission() {
        Mission mission = Mission.of(ElementId.ofMission(NAME), MissionLevel.PRODUCT, "Serve many people well");
        for (int m = 0; m < facts.metrics; m++) {
            int g = m / Facts.METRICS_OF_A_GOAL;
            if (g == goals.size()) {
                goals.add(Goal.of(id(ElementKind.GOAL, "goal-" + g), GoalKind.PURPOSE, "People are better off"));
            }
            goals.set(g, goals.get(g).withMeasure(measure(m)));
        }
        for (Goal goal : goals) {
            mission = mission.withGoal(goal);
        }
        List<Feature> features = new ArrayList<>();
        for (int f = 0; f < facts.features; f++) {
            features.add(feature(f));
        }
        return mission.withFeatures(features);
    }

    private Measure measure(int m) {
        boolean rises = facts.bound[m] > facts.baseline[m];
        ImpactMetric metric = ImpactMetric.of(
                        id(ElementKind.METRIC, "metric-" + m),
                        "Mean score",
                        ValueKind.quantity("points"),
                        rises ? new Direction.Rises() : new Direction.Falls())
                .withRhythm(Rhythm.DAY)
                .withFreshDays(45)
                .withLimits(new Limits(-1000, 1000));
        return Measure.of(
                metric,
                Target.from(
                        Baseline.of(facts.baseline[m], LocalDate.ofEpochDay(facts.baselineDay[m])),
                        rises ? Bound.atLeast(facts.bound[m]) : Bound.atMost(facts.bound[m]),
                        LocalDate.ofEpochDay(facts.due[m])));
    }

    private Feature feature(int f) {
        Feature feature = Feature.of(id(ElementKind.FEATURE, "feature-" + f), "Do something for people");
        for (int c = f * Facts.CLAIMS; c < (f + 1) * Facts.CLAIMS; c++) {
            feature = feature.withClaim(claim(c));
        }
        return feature;
    }

    private Claim claim(int c) {
        Goal goal = goals.get(facts.claimMetric[c] / Facts.METRICS_OF_A_GOAL);
        ImpactMetric metric = goal.measures()
                .get(facts.claimMetric[c] % Facts.METRICS_OF_A_GOAL)
                .metric();
        double effect = facts.claimEffect[c];
        Claim claim = Claim.of(
                        goal,
                        metric,
                        new Effect(
                                effect > 0 ? Effect.Movement.RISES : Effect.Movement.FALLS,
                                new Effect.InUnits(Math.abs(effect))))
                .withBecause("it takes a step away");
        if (facts.claimReach[c] < 1) {
            claim = claim.withReach(facts.claimReach[c]);
        }
        if (facts.claimLanding[c] != Facts.UNDATED) {
            claim = claim.withLanding(LocalDate.ofEpochDay(facts.claimLanding[c]));
        }
        return Draw.share(20, c) < 0.4 ? claim.withEvidence(evidence(c, effect)) : claim;
    }

    /**
     * What was found is what was claimed: a finding replaces the claim, and the hand-written loop knows claims alone.
     */
    private static Evidence evidence(int c, double found) {
        return Evidence.of(GRADES[Draw.below(22, c, GRADES.length)], "EXP-114", "2,400 members")
                .withDay(Facts.AS_OF.minusDays(Draw.below(23, c, 300)))
                .withFinding(
                        Finding.of(found, Finding.Unit.UNITS).withInterval(new Interval(found - 0.1, found + 0.1)));
    }

    private static ElementId id(ElementKind kind, String name) {
        return ElementId.of(kind, NAME, name);
    }

    Observations observations() {
        ObservationCollector collector = ObservationCollector.empty();
        for (int row = 0; row < facts.observations; row++) {
            collector.begin(
                    "metric-" + facts.rowMetric[row],
                    ReportingPeriod.of(Rhythm.DAY, LocalDate.ofEpochDay(facts.rowDay[row])),
                    new Reading.Value(facts.rowValue[row]));
            collector.end("observations", -1);
        }
        return collector.collected();
    }
}
