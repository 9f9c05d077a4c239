package org.missionled.alignment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.missionled.measurement.MetricObservations;
import org.missionled.measurement.Observations;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.measurement.Scope;
import org.missionled.measurement.Segment;
import org.missionled.model.ElementId;
import org.missionled.model.ImpactMetric;
import org.missionled.series.Computation;
import org.missionled.series.Points;
import org.missionled.series.Series;

/**
 * The values of metrics as they were known on a day, each series put together when it is asked for, and kept where that
 * took any work; computed ones come from those of their inputs.
 */
final class AllSeries {
    private final Fitting observations;
    private final Scope scope;
    private final LocalDate knownOn;
    private final Map<ElementId, Series> series = new ConcurrentHashMap<>();
    private final Map<ElementId, Last> last = new ConcurrentHashMap<>();
    private final Map<ElementId, Computation> computations = new ConcurrentHashMap<>();

    /** How many observations were known, and the period of the last value. */
    record Last(int seen, Optional<ReportingPeriod> period) {
        static Last of(Series series) {
            Points points = series.points();
            return new Last(
                    series.seen(),
                    points.isEmpty()
                            ? Optional.empty()
                            : Optional.of(points.get(points.size() - 1).closing()));
        }
    }

    AllSeries(Fitting observations, Scope scope, LocalDate knownOn) {
        this.observations = observations;
        this.scope = scope;
        this.knownOn = knownOn;
    }

    Series of(ImpactMetric metric) {
        Series known = series.isEmpty() ? null : series.get(metric.id());
        if (known == null) {
            known = made(metric);
            if (!known.isAsObserved()) {
                series.put(metric.id(), known);
            }
        }
        return known;
    }

    /** The last value, kept in any case: a rule may ask for that of one metric once for each feature. */
    Last last(ImpactMetric metric) {
        Last known = last.get(metric.id());
        if (known == null) {
            known = Last.of(of(metric));
            last.put(metric.id(), known);
        }
        return known;
    }

    private Series made(ImpactMetric metric) {
        MetricObservations from = metric.derivation().isPresent()
                ? Observations.of(computation(metric).orElseThrow().values()).of(metric.id(), scope)
                : observations.of(metric, scope);
        return Series.of(metric, from, knownOn);
    }

    Optional<Computation> computation(ImpactMetric metric) {
        if (metric.derivation().isEmpty()) {
            return Optional.empty();
        }
        Computation known = computations.get(metric.id());
        if (known == null) {
            known = Computation.of(metric, scope, input -> of(input).periods());
            computations.put(metric.id(), known);
        }
        return Optional.of(known);
    }

    /** The values of every group within the scope, in the order of first appearance; computed where the metric is. */
    Map<Segment, Series> groups(ImpactMetric metric) {
        Map<Segment, Series> groups = new LinkedHashMap<>();
        for (Segment segment : segments(metric)) {
            groups.put(segment, new AllSeries(observations, scope.amongst(segment), knownOn).of(metric));
        }
        return groups;
    }

    private Set<Segment> segments(ImpactMetric metric) {
        Set<Segment> found = new LinkedHashSet<>();
        if (metric.derivation().isPresent()) {
            metric.derivation().get().inputs().forEach(input -> found.addAll(segments(input)));
        }
        for (MetricObservations one : observations.series(metric.id())) {
            if (one.scope().amongstAll().equals(scope)) {
                one.scope().segment().ifPresent(found::add);
            }
        }
        return found;
    }
}
