package org.missionled.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.missionled.measurement.MetricObservations;
import org.missionled.measurement.Observations;
import org.missionled.measurement.Scope;
import org.missionled.model.ImpactMetric;
import org.missionled.series.Computation;
import org.missionled.series.Series;

/** What is observed of a metric, scope by scope; of a computed metric what follows from its inputs. */
final class Sources {
    private final Observations observations;
    private final LocalDate knownOn;

    Sources(Observations observations, LocalDate knownOn) {
        this.observations = observations;
        this.knownOn = knownOn;
    }

    /** The observations about each whole subject, and those about no subject, without groups of people. */
    List<MetricObservations> of(ImpactMetric metric) {
        List<MetricObservations> found = new ArrayList<>();
        if (metric.derivation().isPresent()) {
            scopes(metric).forEach(scope -> found.add(of(metric, scope)));
            return found;
        }
        for (MetricObservations one : observations.series(metric.id())) {
            if (one.scope().segment().isEmpty()) {
                found.add(one);
            }
        }
        return found;
    }

    private Set<Scope> scopes(ImpactMetric metric) {
        Set<Scope> scopes = new LinkedHashSet<>();
        metric.derivation().ifPresent(from -> from.inputs().forEach(input -> scopes.addAll(scopes(input))));
        for (MetricObservations one : observations.series(metric.id())) {
            if (one.scope().segment().isEmpty()) {
                scopes.add(one.scope());
            }
        }
        return scopes;
    }

    private MetricObservations of(ImpactMetric metric, Scope scope) {
        if (metric.derivation().isEmpty()) {
            return observations.of(metric.id(), scope);
        }
        Computation computed = Computation.of(
                metric,
                scope,
                input -> Series.of(input, of(input, scope), knownOn).periods());
        return Observations.of(computed.values()).of(metric.id(), scope);
    }
}
