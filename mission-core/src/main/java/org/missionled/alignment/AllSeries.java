package org.missionled.alignment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.missionled.measurement.MetricObservations;
import org.missionled.measurement.Observations;
import org.missionled.measurement.Scope;
import org.missionled.measurement.Segment;
import org.missionled.model.ElementId;
import org.missionled.model.ImpactMetric;
import org.missionled.series.Computation;
import org.missionled.series.Series;

/**
 * The values of every metric of a mission as they were known on a day; computed ones come from those of their inputs.
 */
final class AllSeries {
    private final Observations observations;
    private final Scope scope;
    private final LocalDate knownOn;
    private final Map<ElementId, Series> series = new HashMap<>();
    private final Map<ElementId, Computation> computations = new HashMap<>();

    AllSeries(List<ImpactMetric> metrics, Observations observations, Scope scope, LocalDate knownOn) {
        this.observations = observations;
        this.scope = scope;
        this.knownOn = knownOn;
        metrics.forEach(this::put);
    }

    Series of(ImpactMetric metric) {
        Series found = series.get(metric.id());
        return found == null ? made(metric, computation(metric)) : found;
    }

    Optional<Computation> computation(ImpactMetric metric) {
        Computation found = computations.get(metric.id());
        return found != null ? Optional.of(found) : metric.derivation().map(from -> computed(metric));
    }

    private void put(ImpactMetric metric) {
        if (!series.containsKey(metric.id())) {
            metric.derivation().ifPresent(from -> from.inputs().forEach(this::put));
            Optional<Computation> computation = computation(metric);
            computation.ifPresent(it -> computations.put(metric.id(), it));
            series.put(metric.id(), made(metric, computation));
        }
    }

    private Computation computed(ImpactMetric metric) {
        return Computation.of(metric, scope, input -> of(input).periods());
    }

    private Series made(ImpactMetric metric, Optional<Computation> computation) {
        Observations from = computation.map(it -> Observations.of(it.values())).orElse(observations);
        return Series.of(metric, from.of(metric.id(), scope), knownOn);
    }

    /** The values of every group within the scope, in the order of first appearance; computed where the metric is. */
    Map<Segment, Series> groups(ImpactMetric metric) {
        Map<Segment, Series> groups = new LinkedHashMap<>();
        for (Segment segment : segments(metric)) {
            groups.put(segment, new AllSeries(List.of(), observations, scope.amongst(segment), knownOn).of(metric));
        }
        return groups;
    }

    private Set<Segment> segments(ImpactMetric metric) {
        Set<Segment> found = new LinkedHashSet<>();
        if (metric.derivation().isPresent()) {
            metric.derivation().get().inputs().forEach(input -> found.addAll(segments(input)));
        }
        for (MetricObservations series : observations.series(metric.id())) {
            if (series.scope().amongstAll().equals(scope)) {
                series.scope().segment().ifPresent(found::add);
            }
        }
        return found;
    }
}
