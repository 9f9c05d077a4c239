package org.missionled.alignment;

import static org.missionled.model.Decimal.exact;

import java.util.ArrayList;
import java.util.List;
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

    /** The observations that are about the mission; those that name another mission are left out without a word. */
    static Observations fitting(Mission mission, Observations observations) {
        List<Observation> good = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (Observation next : (Iterable<Observation>) observations.stream()::iterator) {
            if (isOfAnotherMission(mission, next)) {
                continue;
            }
            Optional<String> fault = faultIn(mission, next);
            fault.ifPresentOrElse(
                    problem -> faults.add(next.origin() + ": " + problem),
                    () -> good.add(next.withMetric(bareName(next))));
        }
        if (!faults.isEmpty()) {
            throw new FaultyObservations(faults, Observations.of(good));
        }
        return Observations.of(good);
    }

    private static boolean isOfAnotherMission(Mission mission, Observation observation) {
        int slash = observation.metric().indexOf('/');
        return slash >= 0
                && !observation.metric().substring(0, slash).equals(mission.id().name());
    }

    private static String bareName(Observation observation) {
        return observation.metric().substring(observation.metric().indexOf('/') + 1);
    }

    private static Optional<String> faultIn(Mission mission, Observation next) {
        String name = bareName(next);
        Optional<ImpactMetric> metric =
                mission.metric(new ElementId(ElementKind.METRIC, mission.id().name(), name));
        if (metric.isEmpty()) {
            return Optional.of(mission.id() + " has no metric " + name + " (it has "
                    + mission.metrics().stream().map(m -> m.id().name()).toList() + ")");
        }
        ValueKind kind = metric.get().kind();
        if (next.unit().isPresent() && !next.unit().get().equals(kind.unit())) {
            return Optional.of(
                    name + " is in \"" + next.unit().get() + "\" here (the metric is in \"" + kind.unit() + "\")");
        }
        return kindFault(metric.get(), next.reading());
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
            return counts.denominator() == 0
                    ? Optional.empty()
                    : limitFault(metric, counts.numerator() / counts.denominator());
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
