package org.missionled.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The goals and metrics of a mission by their ids.
 *
 * @param goals those it has
 * @param judged the metrics that its goals, guardrails and indices name, each once, in declaration order and before
 *     those they are computed from
 * @param metrics these and those that only claims, evidence and links between metrics name
 * @param own those of the mission itself by their bare names
 */
record Named(
        Map<ElementId, Goal> goals,
        List<ImpactMetric> judged,
        Map<ElementId, ImpactMetric> metrics,
        Map<String, ImpactMetric> own) {

    static Named in(
            ElementId mission,
            List<Goal> goals,
            List<Guardrail> guardrails,
            List<Index> indices,
            List<Feature> features) {
        Map<ElementId, Goal> byId = new LinkedHashMap<>();
        goals.forEach(goal -> byId.putIfAbsent(goal.id(), goal));
        Map<ElementId, ImpactMetric> metrics = new LinkedHashMap<>();
        Stream<Guardrail> guarded =
                Stream.concat(guardrails.stream(), features.stream().flatMap(f -> f.guardrails().stream()));
        Stream<ImpactMetric> indexed = indices.stream().flatMap(index -> index.metrics().stream());
        Stream.of(goals.stream().flatMap(Named::metrics), guarded.map(Guardrail::metric), indexed)
                .flatMap(some -> some)
                .forEach(metric -> add(metric, metrics));
        List<ImpactMetric> judged = List.copyOf(metrics.values());
        features.stream()
                .flatMap(feature -> feature.claims().stream())
                .flatMap(claim -> Stream.concat(metrics(claim.goal()), studied(claim)))
                .forEach(metric -> add(metric, metrics));
        List.copyOf(metrics.values()).forEach(metric -> addDriven(metric, metrics));
        Map<String, ImpactMetric> own = new HashMap<>();
        metrics.forEach((id, metric) -> {
            if (id.mission().equals(mission.name())) {
                own.put(id.name(), metric);
            }
        });
        return new Named(byId, judged, metrics, own);
    }

    /** Refuses two features with one id. */
    static void refuseTwins(ElementId mission, List<Feature> features) {
        Set<ElementId> ids = new HashSet<>();
        for (Feature feature : features) {
            if (!ids.add(feature.id())) {
                throw Refused.because(
                        mission + " has " + feature.id() + " twice",
                        "keep one of them, or give the other an id of its own");
            }
        }
    }

    private static void addDriven(ImpactMetric metric, Map<ElementId, ImpactMetric> metrics) {
        for (DrivesLink link : metric.drives()) {
            add(link.driven(), metrics);
            addDriven(link.driven(), metrics);
        }
    }

    private static void add(ImpactMetric metric, Map<ElementId, ImpactMetric> metrics) {
        if (metrics.putIfAbsent(metric.id(), metric) == null) {
            metric.derivation().ifPresent(from -> from.inputs().forEach(input -> add(input, metrics)));
        }
    }

    private static Stream<ImpactMetric> metrics(Goal goal) {
        return goal.measures().stream().map(Measure::metric);
    }

    private static Stream<ImpactMetric> studied(Claim claim) {
        return claim.evidence().stream().flatMap(evidence -> evidence.otherMetric().stream());
    }
}
