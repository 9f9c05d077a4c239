package org.missionled.measurement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.missionled.model.ElementId;

/** Everything that was observed. How it is stored is nobody's business. */
public final class Observations {
    private static final Observations NONE = new Observations(Map.of());
    private static final Comparator<Observation> BY_PERIOD = Comparator.comparing(
                    (Observation o) -> o.period().last())
            .thenComparing(Observation::known)
            .thenComparing(o -> o.period().first());

    private final Map<String, List<Observation>> byMetric;

    private Observations(Map<String, List<Observation>> byMetric) {
        this.byMetric = byMetric;
    }

    /** {@return no observation at all} */
    public static Observations none() {
        return NONE;
    }

    /**
     * Observations in any order.
     *
     * @param all at most one value in one unit for a metric, a period and a day of publication, and one source for a
     *     metric and a period; the same may be repeated, then the first is kept
     * @return the observations
     * @throws FaultyObservations if some of them contradict each other; these are left out of the usable rest
     */
    public static Observations of(List<Observation> all) {
        Map<Key, Observation> kept = new LinkedHashMap<>();
        Set<Key> contradicted = new HashSet<>();
        List<String> faults = new ArrayList<>();
        Map<Key, Observation> sources = new HashMap<>();
        for (Observation next : all) {
            Key key = new Key(next.metric(), next.period(), next.known());
            Observation other = next.source().isEmpty()
                    ? next
                    : sources.computeIfAbsent(new Key(next.metric(), next.period(), LocalDate.MIN), first -> next);
            if (!other.source().equals(next.source())) {
                contradicted.add(key);
                contradicted.add(new Key(other.metric(), other.period(), other.known()));
                faults.add(twoSources(other, next));
            }
            Observation before = kept.putIfAbsent(key, next);
            if (before != null && !saysTheSame(before, next)) {
                contradicted.add(key);
                faults.add(contradiction(before, next));
            }
        }
        contradicted.forEach(kept::remove);
        Observations usable = grouped(kept.values().stream());
        if (!faults.isEmpty()) {
            throw new FaultyObservations(faults, usable);
        }
        return usable;
    }

    private record Key(String metric, ReportingPeriod period, LocalDate known) {}

    private static boolean saysTheSame(Observation before, Observation next) {
        return before.reading().equals(next.reading()) && before.unit().equals(next.unit());
    }

    private static String contradiction(Observation before, Observation next) {
        return next.origin() + ": " + next.metric() + " has a second value for " + next.period() + ", " + shown(next)
                + "; the first is " + shown(before) + " at " + before.origin()
                + " (keep one of them, or say on which day each was published)";
    }

    private static String twoSources(Observation before, Observation next) {
        return next.origin() + ": " + next.metric() + " has a second source for " + next.period() + ", "
                + next.source().orElse("") + "; the first is " + before.source().orElse("") + " at " + before.origin()
                + " (keep one source for a period)";
    }

    private static String shown(Observation observation) {
        return observation.reading()
                + observation.unit().map(unit -> " " + unit).orElse("");
    }

    private static Observations grouped(Stream<Observation> all) {
        Map<String, List<Observation>> byMetric = new LinkedHashMap<>();
        all.forEach(next -> byMetric.computeIfAbsent(next.metric(), name -> new ArrayList<>())
                .add(next));
        byMetric.replaceAll((name, some) -> some.stream().sorted(BY_PERIOD).toList());
        return new Observations(byMetric);
    }

    /**
     * These observations and others.
     *
     * @param others more observations
     * @return both together
     * @throws FaultyObservations if they contradict each other
     */
    public Observations plus(Observations others) {
        return of(Stream.concat(stream(), others.stream()).toList());
    }

    /** {@return how many there are} */
    public int size() {
        return byMetric.values().stream().mapToInt(List::size).sum();
    }

    /** {@return all of them, metric by metric in the order in which they were first named, each by period} */
    public Stream<Observation> stream() {
        return byMetric.values().stream().flatMap(List::stream);
    }

    /**
     * The observations of one metric.
     *
     * @param metric an id of kind {@code METRIC}; observations may name it with or without its mission
     * @return by the last day of their period, then by the day they became known, then by the first day
     */
    public List<Observation> of(ElementId metric) {
        List<Observation> bare = byMetric.getOrDefault(metric.name(), List.of());
        List<Observation> qualified = byMetric.getOrDefault(metric.mission() + "/" + metric.name(), List.of());
        if (bare.isEmpty() || qualified.isEmpty()) {
            return bare.isEmpty() ? qualified : bare;
        }
        return Stream.concat(bare.stream(), qualified.stream())
                .sorted(BY_PERIOD)
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Observations that && byMetric.equals(that.byMetric);
    }

    @Override
    public int hashCode() {
        return byMetric.hashCode();
    }

    @Override
    public String toString() {
        return size() + " observations";
    }
}
