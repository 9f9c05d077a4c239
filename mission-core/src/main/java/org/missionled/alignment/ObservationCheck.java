package org.missionled.alignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.missionled.measurement.FaultyObservations;
import org.missionled.measurement.MetricObservations;
import org.missionled.measurement.Observations;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Mission;

/**
 * Observations held against a mission: those about its metrics, in their kind and unit, and what is wrong with the
 * rest. A series in which nothing is wrong is taken as a whole, without looking at each of its observations.
 */
final class ObservationCheck {
    private static final int SHOWN = 100;

    private final Mission mission;
    private final List<MetricObservations> good = new ArrayList<>();
    private final Map<String, List<String>> misfits = new LinkedHashMap<>();
    private final List<String> contradictions = new ArrayList<>();
    private final Map<String, Integer> elsewhere = new LinkedHashMap<>();
    private final Map<String, List<MetricObservations>> unknown = new LinkedHashMap<>();
    private final Observations fitting;

    private ObservationCheck(Mission mission, List<Observations> given) {
        this.mission = mission;
        this.fitting = given.size() == 1 && fitsAsItIs(given.get(0)) ? given.get(0) : sorted(given);
    }

    /** Whether there is nothing to leave out, to rename or to put together. */
    private boolean fitsAsItIs(Observations all) {
        List<MetricObservations> each = all.series();
        for (int at = 0; at < each.size(); at++) {
            MetricObservations series = each.get(at);
            Optional<ImpactMetric> metric = mission.metricNamed(series.metric());
            if (metric.isEmpty() || !new Fit(metric.get(), series).ofAll() || !Provenance.isClear(series)) {
                return false;
            }
        }
        return true;
    }

    private Observations sorted(List<Observations> given) {
        given.forEach(some -> some.series().forEach(this::check));
        unknown.forEach((name, series) -> misfits.put(name, List.of(unknown(name, series))));
        Observations sorted = Provenance.singled(mission, merged(), misfits);
        return sorted;
    }

    static ObservationCheck of(Mission mission, List<Observations> given) {
        return new ObservationCheck(mission, given);
    }

    /** Those that can be used, by the bare names of the metrics. */
    Observations fitting() {
        return fitting;
    }

    /** What is wrong with the others: by the bare name of the metric, then what contradicts itself. */
    List<Misfit> misfits() {
        List<Misfit> all = new ArrayList<>();
        misfits.forEach((name, problems) -> all.add(new Misfit.Named(name, problems)));
        if (!contradictions.isEmpty()) {
            all.add(new Misfit.Contradicting(contradictions));
        }
        return List.copyOf(all);
    }

    /** How many name another mission, by that mission's name. */
    Map<String, Integer> elsewhere() {
        return Collections.unmodifiableMap(elsewhere);
    }

    private void check(MetricObservations series) {
        int slash = series.metric().indexOf('/');
        String name = series.metric().substring(slash + 1);
        if (slash >= 0
                && !series.metric().substring(0, slash).equals(mission.id().name())) {
            elsewhere.merge(series.metric().substring(0, slash), series.size(), Integer::sum);
            return;
        }
        Optional<ImpactMetric> metric = mission.metricNamed(name);
        if (metric.isEmpty()) {
            unknown.computeIfAbsent(name, n -> new ArrayList<>()).add(series);
            return;
        }
        Fit fit = new Fit(metric.get(), series);
        good.add(fit.ofAll() ? series.named(name) : fitting(fit, name, series));
    }

    private MetricObservations fitting(Fit fit, String name, MetricObservations series) {
        List<String> problems = new ArrayList<>();
        MetricObservations rest = series.named(name).only(row -> {
            Optional<String> problem = fit.problem(row);
            problem.ifPresent(what -> problems.add(series.origin(row) + ": " + what));
            return problem.isEmpty();
        });
        if (!problems.isEmpty()) {
            misfits.computeIfAbsent(name, n -> new ArrayList<>()).addAll(problems);
        }
        return rest;
    }

    /** What two names of one metric, or two files, say differently is a misfit too. */
    private Observations merged() {
        try {
            return Observations.together(good);
        } catch (FaultyObservations twice) {
            contradictions.addAll(twice.faults());
            return twice.usable();
        }
    }

    /** One sentence for a name, and the places where it stands; a file has many rows for a metric. */
    private String unknown(String name, List<MetricObservations> series) {
        List<String> places = series.stream()
                .flatMap(some -> IntStream.range(0, some.size()).mapToObj(some::origin))
                .limit(SHOWN)
                .toList();
        int all = series.stream().mapToInt(List::size).sum();
        List<String> others = places.subList(1, places.size());
        return places.get(0) + ": " + mission.id() + " has no metric " + name + " (it has "
                + mission.metrics().stream().map(m -> m.id().name()).toList() + ")"
                + (others.isEmpty() ? "" : ", also named at " + String.join(", ", others))
                + (all > SHOWN ? ", and at " + (all - SHOWN) + " more places" : "");
    }
}
