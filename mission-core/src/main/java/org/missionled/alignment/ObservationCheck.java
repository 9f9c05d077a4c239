package org.missionled.alignment;

import static org.missionled.model.Decimal.exact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

/**
 * Observations held against a mission: those about its metrics, in their kind and unit, and what is wrong with the
 * rest.
 *
 * @param fitting those that can be used, by the bare names of the metrics
 * @param misfits what is wrong with each of the others, by the bare name of the metric
 * @param elsewhere how many name another mission, by that mission's name
 */
record ObservationCheck(Observations fitting, Map<String, List<String>> misfits, Map<String, Integer> elsewhere) {
    static ObservationCheck of(Mission mission, List<Observation> observations) {
        List<Observation> good = new ArrayList<>();
        Map<String, List<String>> misfits = new LinkedHashMap<>();
        Map<String, Integer> elsewhere = new LinkedHashMap<>();
        Map<String, List<String>> unknown = new LinkedHashMap<>();
        Map<String, Optional<ImpactMetric>> metrics = new HashMap<>();
        for (Observation next : observations) {
            if (isOfAnotherMission(mission, next)) {
                elsewhere.merge(next.metric().substring(0, next.metric().indexOf('/')), 1, Integer::sum);
                continue;
            }
            String name = bareName(next);
            Optional<ImpactMetric> metric = metrics.computeIfAbsent(name, n -> metric(mission, n));
            if (metric.isEmpty()) {
                unknown.computeIfAbsent(name, n -> new ArrayList<>()).add(next.origin());
                continue;
            }
            faultIn(metric.get(), next)
                    .ifPresentOrElse(
                            problem -> misfits.computeIfAbsent(name, n -> new ArrayList<>())
                                    .add(next.origin() + ": " + problem),
                            () -> good.add(name.equals(next.metric()) ? next : next.withMetric(name)));
        }
        unknown.forEach((name, origins) -> misfits.put(name, List.of(unknown(mission, name, origins))));
        Observations fitting = consistent(good, misfits);
        misfits.replaceAll((name, problems) -> List.copyOf(problems));
        return new ObservationCheck(
                fitting, Collections.unmodifiableMap(misfits), Collections.unmodifiableMap(elsewhere));
    }

    private static Optional<ImpactMetric> metric(Mission mission, String name) {
        return mission.metric(new ElementId(ElementKind.METRIC, mission.id().name(), name));
    }

    /** What two names of one metric, or two files, say differently is a misfit too. */
    private static Observations consistent(List<Observation> good, Map<String, List<String>> misfits) {
        try {
            return Observations.of(good);
        } catch (FaultyObservations contradictions) {
            contradictions
                    .faults()
                    .forEach(fault ->
                            misfits.computeIfAbsent("", n -> new ArrayList<>()).add(fault));
            return contradictions.usable();
        }
    }

    private static boolean isOfAnotherMission(Mission mission, Observation observation) {
        int slash = observation.metric().indexOf('/');
        return slash >= 0
                && !observation.metric().substring(0, slash).equals(mission.id().name());
    }

    private static String bareName(Observation observation) {
        return observation.metric().substring(observation.metric().indexOf('/') + 1);
    }

    /** One sentence for a name, and every place where it stands; a file has many rows for a metric. */
    private static String unknown(Mission mission, String name, List<String> origins) {
        List<String> others = origins.subList(1, origins.size());
        return origins.get(0) + ": " + mission.id() + " has no metric " + name + " (it has "
                + mission.metrics().stream().map(m -> m.id().name()).toList() + ")"
                + (others.isEmpty() ? "" : ", also named at " + String.join(", ", others));
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
