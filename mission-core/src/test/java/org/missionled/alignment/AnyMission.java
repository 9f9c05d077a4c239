package org.missionled.alignment;

import static org.missionled.model.Sample.WELLNESS;
import static org.missionled.model.Sample.city;
import static org.missionled.model.Sample.evidence;
import static org.missionled.model.Sample.id;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.missionled.measurement.LiveFlags;
import org.missionled.measurement.Observations;
import org.missionled.model.Claim;
import org.missionled.model.Effect;
import org.missionled.model.Effect.Movement;
import org.missionled.model.ElementKind;
import org.missionled.model.Evidence;
import org.missionled.model.EvidenceGrade;
import org.missionled.model.Fault;
import org.missionled.model.Feature;
import org.missionled.model.Finding;
import org.missionled.model.Goal;
import org.missionled.model.GoalKind;
import org.missionled.model.Guardrail;
import org.missionled.model.ImpactMetric;
import org.missionled.model.LadderLink;
import org.missionled.model.Measure;
import org.missionled.model.Mission;
import org.missionled.model.MissionLevel;
import org.missionled.model.Refused;

/** A mission grown at random, with facts that fit it and a day to look at it; the same seed grows the same. */
public final class AnyMission {
    private final long seed;
    private final Growth growth;
    private final Mission mission;
    private final Observations observations;
    private final List<LiveFlags> live;
    private final LocalDate asOf;

    private AnyMission(long seed) {
        this.seed = seed;
        this.growth = new Growth(new Random(seed));
        List<ImpactMetric> metrics = new ArrayList<>();
        for (int i = growth.number(1, 4); i > 0; i--) {
            metrics.add(growth.metric("metric-" + i));
        }
        List<Goal> goals = new ArrayList<>();
        for (int i = growth.number(1, 3); i > 0; i--) {
            goals.add(goal("goal-" + i, metrics));
        }
        Mission grown = Mission.of(
                WELLNESS,
                growth.perhaps(0.9) ? MissionLevel.PRODUCT : MissionLevel.ORGANISATION,
                "Foster healthier communities");
        for (Goal goal : goals) {
            grown = grown.withGoal(goal);
        }
        List<Goal> servable = new ArrayList<>(goals);
        servable.add(goal("nobodys-goal", metrics));
        List<Feature> features = new ArrayList<>();
        for (int i = growth.number(0, 5); i > 0; i--) {
            features.add(feature("feature-" + i, servable, metrics));
        }
        Governed governed = new Governed(seed);
        this.mission = governed.of(furnished(grown.withFeatures(features), metrics));
        this.live = governed.live(mission);
        this.observations = growth.observations(mission.metrics());
        this.asOf = growth.perhaps(0.02) ? growth.oneOf(LocalDate.MIN, LocalDate.MAX) : growth.day();
    }

    public static Arbitrary<AnyMission> any() {
        return Arbitraries.randomValue(random -> of(random.nextLong()));
    }

    public static AnyMission of(long seed) {
        return new AnyMission(seed);
    }

    public long seed() {
        return seed;
    }

    public Mission mission() {
        return mission;
    }

    public Observations observations() {
        return observations;
    }

    public LocalDate asOf() {
        return asOf;
    }

    /** What was found in live systems, on days before and after any other. */
    public List<LiveFlags> live() {
        return live;
    }

    /** Another mission held against the same facts on the same day. */
    public Alignment holding(Mission other) {
        return Alignment.of(other)
                .given(observations)
                .given(live.toArray(LiveFlags[]::new))
                .asOf(asOf);
    }

    public Alignment alignment() {
        return holding(mission);
    }

    /** One more feature that fits the mission. */
    public Feature anotherFeature(String name) {
        return feature(name, mission.goals(), mission.metrics());
    }

    private Mission furnished(Mission bare, List<ImpactMetric> metrics) {
        Mission grown = bare;
        if (growth.perhaps(0.4)) {
            grown = grown.withLadderLink(LadderLink.of(city(), "well-being is the city's headline"));
        }
        if (growth.perhaps(0.5)) {
            grown = guarded(metrics).map(grown::withGuardrail).orElse(grown);
        }
        if (growth.perhaps(0.6)) {
            grown = grown.withReviewedOn(growth.day());
        }
        if (growth.perhaps(0.2)) {
            List<Fault> faults = new ArrayList<>();
            for (int i = growth.number(1, 3); i > 0; i--) {
                faults.add(Fault.of(growth.oneOf(grown.elements()), "problem " + i, null));
            }
            grown = grown.withFaults(faults);
        }
        return grown;
    }

    private Goal goal(String name, List<ImpactMetric> metrics) {
        Goal goal = Goal.of(id(ElementKind.GOAL, name), growth.oneOf(GoalKind.values()), "What " + name + " is about")
                .withYardstick(growth.yardstick());
        for (ImpactMetric metric : metrics) {
            if (growth.perhaps(0.7)) {
                Measure measure = growth.perhaps(0.1)
                        ? Measure.of(metric)
                        : attempt(() -> Measure.of(metric, growth.target(metric)))
                                .orElse(Measure.of(metric));
                goal = goal.withMeasure(measure);
            }
        }
        return goal;
    }

    private Feature feature(String name, List<Goal> goals, List<ImpactMetric> metrics) {
        if (growth.perhaps(0.1)) {
            return Feature.undeclared(id(ElementKind.FEATURE, name));
        }
        Feature feature = Feature.of(id(ElementKind.FEATURE, name), "Lets people use " + name);
        for (Goal goal : goals) {
            for (Measure measure : goal.measures()) {
                if (growth.perhaps(0.3)) {
                    feature = attempt(() -> claim(goal, measure.metric()))
                            .map(feature::withClaim)
                            .orElse(feature);
                }
            }
        }
        return growth.perhaps(0.3)
                ? guarded(metrics).map(feature::withGuardrail).orElse(feature)
                : feature;
    }

    private Claim claim(Goal goal, ImpactMetric metric) {
        Movement movement = growth.oneOf(Movement.values());
        Effect.Size size = growth.oneOf(
                new Effect.Unsaid(),
                new Effect.InUnits(growth.number(1, 40) / 4.0),
                new Effect.InPercentOfBaseline(growth.number(1, 50)));
        Claim claim = Claim.of(goal, metric, new Effect(movement, size));
        if (growth.perhaps(0.7)) {
            claim = claim.withBecause("it helps");
        }
        if (growth.perhaps(0.7)) {
            claim = claim.withLanding(growth.day());
        }
        if (growth.perhaps(0.3)) {
            claim = claim.withReach(0.5);
        }
        if (growth.perhaps(0.5)) {
            Evidence evidence = evidence(growth.oneOf(EvidenceGrade.values()));
            if (growth.perhaps(0.3)) {
                evidence = evidence.withValidUntil(growth.day());
            }
            claim = claim.withEvidence(
                    growth.perhaps(0.5)
                            ? evidence
                            : evidence.withFinding(Finding.of(growth.number(-8, 8) / 4.0, Finding.Unit.UNITS)));
        }
        return claim;
    }

    private Optional<Guardrail> guarded(List<ImpactMetric> metrics) {
        return metrics.isEmpty() ? Optional.empty() : attempt(() -> growth.guardrail(growth.oneOf(metrics)));
    }

    /** What is refused is left out. */
    private static <T> Optional<T> attempt(Supplier<T> made) {
        try {
            return Optional.of(made.get());
        } catch (Refused refused) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "AnyMission.of(" + seed + "L) as of " + asOf;
    }
}
