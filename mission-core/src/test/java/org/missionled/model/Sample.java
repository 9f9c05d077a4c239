package org.missionled.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.missionled.model.Effect.Movement;
import org.missionled.model.ValueKind.Percentage;
import org.missionled.model.ValueKind.Qualitative;
import org.missionled.model.ValueKind.Quantity;
import org.missionled.model.ValueKind.Ratio;

/** Parts of the mission {@code wellness} in few words, for tests; what is left out does not matter to the test. */
public final class Sample {
    public static final ElementId WELLNESS = ElementId.ofMission("wellness");

    private Sample() {}

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    public static ElementId id(ElementKind kind, String name) {
        return ElementId.of(kind, "wellness", name);
    }

    // metrics

    public static ImpactMetric metric(String name, ValueKind kind, Direction direction) {
        return ImpactMetric.of(id(ElementKind.METRIC, name), "Mean of " + name, kind, direction);
    }

    public static ImpactMetric rising(String name) {
        return metric(name, new Quantity("points"), new Direction.Rises());
    }

    public static ImpactMetric falling(String name) {
        return metric(name, new Quantity("minutes"), new Direction.Falls());
    }

    public static ImpactMetric undirected(String name) {
        return metric(name, new Quantity("points"), new Direction.Undeclared());
    }

    public static ImpactMetric within(String name, double low, double high) {
        return metric(name, new Quantity("points"), new Direction.StaysWithin(low, high));
    }

    public static ImpactMetric percentage(String name) {
        return metric(name, new Percentage(), new Direction.Rises());
    }

    public static ImpactMetric ratio(String name) {
        return metric(name, new Ratio("missed session", "booked session"), new Direction.Falls());
    }

    public static ImpactMetric words(String name) {
        return metric(name, new Qualitative(), new Direction.Undeclared());
    }

    // targets

    public static Baseline baseline(double value, String on) {
        return Baseline.of(value, day(on));
    }

    public static Target target(double from, String on, Bound bound, String by) {
        return Target.from(baseline(from, on), bound, day(by));
    }

    public static Target target(Bound bound, String by) {
        return Target.of(bound, day(by));
    }

    /** From 52 on 2026-01-01 to at least 60 by 2026-12-31. */
    public static Target from52To60() {
        return target(52, "2026-01-01", Bound.atLeast(60), "2026-12-31");
    }

    public static Tolerance mayRiseBy(double amount, double from, String on) {
        return new Tolerance(Tolerance.WrongWay.RISING, amount, Tolerance.Unit.UNITS, baseline(from, on));
    }

    // goals

    public static Goal goal(String name, Measure... measures) {
        return goal(GoalKind.PURPOSE, name, measures);
    }

    public static Goal goal(GoalKind kind, String name, Measure... measures) {
        Goal goal = Goal.of(id(ElementKind.GOAL, name), kind, "What " + name + " is about");
        for (Measure measure : measures) {
            goal = goal.withMeasure(measure);
        }
        return goal;
    }

    // features

    public static Effect toRise() {
        return new Effect(Movement.RISES, new Effect.Unsaid());
    }

    public static Effect toRiseBy(double amount) {
        return new Effect(Movement.RISES, new Effect.InUnits(amount));
    }

    public static Effect toFall() {
        return new Effect(Movement.FALLS, new Effect.Unsaid());
    }

    public static Effect toFallBy(double amount) {
        return new Effect(Movement.FALLS, new Effect.InUnits(amount));
    }

    public static Effect toHold() {
        return new Effect(Movement.HOLDS, new Effect.Unsaid());
    }

    public static Claim claim(Goal goal, ImpactMetric metric, Effect effect) {
        return Claim.of(goal, metric, effect);
    }

    public static Evidence evidence(EvidenceGrade grade) {
        return Evidence.of(grade, "EXP-114", "2,400 members");
    }

    public static Evidence finding(EvidenceGrade grade, double effect) {
        return evidence(grade).withFinding(Finding.of(effect, Finding.Unit.UNITS));
    }

    public static Evidence finding(EvidenceGrade grade, double effect, double low, double high) {
        return evidence(grade)
                .withFinding(Finding.of(effect, Finding.Unit.UNITS).withInterval(new Interval(low, high)));
    }

    public static Feature feature(String name, Claim... claims) {
        Feature feature = Feature.of(id(ElementKind.FEATURE, name), "Lets people use " + name);
        for (Claim claim : claims) {
            feature = feature.withClaim(claim);
        }
        return feature;
    }

    public static Feature undeclared(String name) {
        return Feature.undeclared(id(ElementKind.FEATURE, name));
    }

    // missions

    public static Mission mission(Goal... goals) {
        Mission mission = Mission.of(WELLNESS, MissionLevel.PRODUCT, "Foster healthier communities");
        for (Goal goal : goals) {
            mission = mission.withGoal(goal);
        }
        return mission;
    }

    public static Mission delivering(Mission mission, Feature... features) {
        return mission.withFeatures(Stream.concat(mission.features().stream(), List.of(features).stream())
                .toList());
    }

    public static Mission city() {
        return Mission.of(ElementId.ofMission("healthy-city"), MissionLevel.SOCIETY, "A healthy city");
    }
}
