package org.missionled.alignment;

import static org.missionled.model.Decimal.exact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.missionled.measurement.FaultyObservations;
import org.missionled.measurement.Observation;
import org.missionled.measurement.Observations;
import org.missionled.measurement.Reading;
import org.missionled.model.ElementId;
import org.missionled.model.ElementKind;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Mission;
import org.missionled.model.ValueKind;

/** Whether observations are about the metrics of a mission, in their kind and unit. */
final class ObservationCheck {
    private ObservationCheck() {}

    /**
     * The observations that are about the mission, by the bare names of its metrics, so that two values under the two
     * names are seen to contradict each other; those that name another mission are left out without a word.
     */
    static Observations fitting(Mission mission, Observations observations) {
        Map<String, Optional<ImpactMetric>> metrics = new HashMap<>();
        List<Observation> good = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (Observation next : (Iterable<Observation>) observations.stream()::iterator) {
            if (isOfAnotherMission(mission, next)) {
                continue;
            }
            String name = bareName(next);
            Optional<ImpactMetric> metric = metrics.computeIfAbsent(
                    name,
                    n -> mission.metric(
                            new ElementId(ElementKind.METRIC, mission.id().name(), n)));
            if (metric.isEmpty() && !mission.faults().isEmpty()) {
                continue; // its own sentence may be the faulty one, which the rules tell
            }
            Optional<String> fault =
                    metric.isEmpty() ? Optional.of(unknown(mission, name)) : faultIn(metric.get(), next);
            fault.ifPresentOrElse(
                    problem -> faults.add(next.origin() + ": " + problem),
                    () -> good.add(name.equals(next.metric()) ? next : next.withMetric(name)));
        }
        Observations usable;
        try {
            usable = Observations.of(good);
        } catch (FaultyObservations contradictions) {
            faults.addAll(contradictions.faults());
            usable = contradictions.usable();
        }
        if (!faults.isEmpty()) {
            throw new FaultyObservations(faults, usable);
        }
        return usable;
    }

    private static boolean isOfAnotherMission(Mission mission, Observation observation) {
        int slash = observation.metric().indexOf('/');
        return slash >= 0
                && !observation.metric().substring(0, slash).equals(mission.id().name());
    }

    private static String bareName(Observation observation) {
        return observation.metric().substring(observation.metric().indexOf('/') + 1);
    }

    private static String unknown(Mission mission, String name) {
        return mission.id() + " has no metric " + name + " (it has "
                + mission.metrics().stream().map(m -> m.id().name()).toList() + ")";
    }

    private static Optional<String> faultIn(ImpactMetric metric, Observation next) {
        ValueKind kind = metric.kind();
        if (next.unit().isPresent() && !next.unit().get().equals(kind.unit())) {
            return Optional.of(metric.id().name() + " is in \"" + next.unit().get() + "\" here (the metric is in \""
                    + kind.unit() + "\")");
        }
        return kindFault(metric, next.reading());
    }

    private static Optional<String> kindFault(ImpactMetric metric, Reading reading) {
        String name = metric.id().name();
        ValueKind kind = metric.kind();
        if (kind instanceof ValueKind.Qualitative) {
            return reading instanceof Reading.Words
                    ? Optional.empty()
                    : Optional.of(name + " is in words, not " + reading + " (write what people said)");
        }
        if (kind instanceof ValueKind.Ratio) {
            if (!(reading instanceof Reading.Counts counts)) {
                return Optional.of(name + " is a ratio and keeps both counts, not " + reading
                        + " (give numerator and denominator)");
            }
            if (counts.denominator() == 0) {
                return counts.numerator() == 0
                        ? Optional.empty()
                        : Optional.of(name + " counts " + reading + " (check both counts)");
            }
            return limitFault(metric, counts.numerator() / counts.denominator());
        }
        if (!(reading instanceof Reading.Value value)) {
            return Optional.of(
                    name + " is a single value in " + kind.unit() + ", not " + reading + " (give one value)");
        }
        return limitFault(metric, value.value());
    }

    private static Optional<String> limitFault(ImpactMetric metric, double value) {
        return metric.limits().contains(value)
                ? Optional.empty()
                : Optional.of(metric.id().name() + " is " + exact(value) + ", beyond its natural limits "
                        + exact(metric.limits().lowest()) + " to "
                        + exact(metric.limits().highest()) + " (check value and limits)");
    }
}
