package org.missionled.measurement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.missionled.model.ElementId;

/**
 * Everything that was observed. How it is stored is nobody's business; it may be many millions, and can be shared
 * between threads.
 */
public final class Observations {
    private static final Observations NONE = new Observations(Map.of());

    private final Map<String, Map<Scope, MetricObservations>> byMetric;
    private final List<MetricObservations> series;
    private final boolean namesMissions;

    Observations(Map<String, Map<Scope, MetricObservations>> byMetric) {
        this.byMetric = small(byMetric);
        this.namesMissions = byMetric.keySet().stream().anyMatch(name -> name.indexOf('/') >= 0);
        this.series = byMetric.values().stream()
                .flatMap(byScope -> byScope.values().stream())
                .toList();
    }

    /** Most metrics are observed about one scope, which a map of one finds without a table. */
    private static Map<String, Map<Scope, MetricObservations>> small(Map<String, Map<Scope, MetricObservations>> all) {
        Map<String, Map<Scope, MetricObservations>> small = new LinkedHashMap<>();
        all.forEach((name, byScope) -> small.put(name, byScope.size() == 1 ? Map.copyOf(byScope) : byScope));
        return small;
    }

    /** {@return no observation at all} */
    public static Observations none() {
        return NONE;
    }

    /**
     * Observations in any order.
     *
     * @param all at most one value for a metric, scope, period, source, method and day of publication; the same may be
     *     repeated, then the first is kept
     * @return the observations
     * @throws FaultyObservations if some of them contradict each other, told metric by metric; these are left out of
     *     the usable rest
     */
    public static Observations of(List<Observation> all) {
        ObservationCollector collector = ObservationCollector.empty();
        all.forEach(collector::add);
        return collector.collected();
    }

    /**
     * Observations from several places.
     *
     * @param parts in any order, those of one metric and scope in one part or in several
     * @return all of them; what was in one place before is not copied
     * @throws FaultyObservations if they contradict each other, told metric by metric; these are left out of the usable
     *     rest
     */
    public static Observations together(List<MetricObservations> parts) {
        Map<String, List<MetricObservations>> named = new LinkedHashMap<>();
        for (MetricObservations part : parts) {
            if (!part.isEmpty()) {
                named.computeIfAbsent(part.metric(), name -> new ArrayList<>()).add(part);
            }
        }
        List<String> faults = new ArrayList<>();
        Map<String, Map<Scope, MetricObservations>> all = new LinkedHashMap<>();
        named.forEach((name, some) -> {
            Map<Scope, MetricObservations> byScope = MetricObservations.areWhole(some)
                    ? asTheyAre(some)
                    : ObservationCollector.byScope(Draft.of(some), faults);
            if (!byScope.isEmpty()) {
                all.put(name, byScope);
            }
        });
        Observations usable = new Observations(all);
        if (!faults.isEmpty()) {
            throw new FaultyObservations(faults, usable);
        }
        return usable;
    }

    private static Map<Scope, MetricObservations> asTheyAre(List<MetricObservations> parts) {
        Map<Scope, MetricObservations> byScope = new LinkedHashMap<>();
        parts.forEach(part -> byScope.put(part.scope(), part));
        return byScope;
    }

    /**
     * These observations and others.
     *
     * @param others more observations
     * @return both together
     * @throws FaultyObservations if they contradict each other
     */
    public Observations plus(Observations others) {
        return together(
                Stream.concat(series().stream(), others.series().stream()).toList());
    }

    /** {@return whether any of them names the mission of its metric, as in {@code wellness/no-shows}} */
    public boolean namesMissions() {
        return namesMissions;
    }

    /** {@return how many there are} */
    public int size() {
        return series().stream().mapToInt(List::size).sum();
    }

    /**
     * {@return all of them, made one by one: metric by metric in the order in which they were first named, each scope
     * by scope and by period}
     */
    public Stream<Observation> stream() {
        return series().stream().flatMap(List::stream);
    }

    /** {@return the names of all metrics that were observed, as they were written, in the order of first appearance} */
    public List<String> metrics() {
        return List.copyOf(byMetric.keySet());
    }

    /** {@return everything, metric by metric and scope by scope in the order of first appearance} */
    public List<MetricObservations> series() {
        return series;
    }

    /**
     * The observations of one metric about everything it was observed for.
     *
     * @param metric an id of kind {@code METRIC}; observations may name it with or without its mission
     * @return scope by scope, in the order of first appearance
     */
    public List<MetricObservations> series(ElementId metric) {
        return List.copyOf(found(metric).values());
    }

    /**
     * The observations of one metric about the mission as a whole.
     *
     * @param metric an id of kind {@code METRIC}; observations may name it with or without its mission
     * @return by the last day of their period, then by the day they became known, then by the first day
     */
    public MetricObservations of(ElementId metric) {
        return of(metric, Scope.whole());
    }

    /**
     * The observations of one metric about one scope.
     *
     * @param metric an id of kind {@code METRIC}; observations may name it with or without its mission
     * @param scope what they are about
     * @return by the last day of their period, then by the day they became known, then by the first day
     */
    public MetricObservations of(ElementId metric, Scope scope) {
        MetricObservations found = found(metric).get(scope);
        return found == null ? MetricObservations.none(metric.name(), scope) : found;
    }

    private Map<Scope, MetricObservations> found(ElementId metric) {
        Map<Scope, MetricObservations> bare = byMetric.getOrDefault(metric.name(), Map.of());
        if (!namesMissions) {
            return bare;
        }
        Map<Scope, MetricObservations> qualified =
                byMetric.getOrDefault(metric.mission() + "/" + metric.name(), Map.of());
        if (bare.isEmpty() || qualified.isEmpty()) {
            return bare.isEmpty() ? qualified : bare;
        }
        List<MetricObservations> both = Stream.concat(bare.values().stream(), qualified.values().stream())
                .map(part -> part.named(metric.name()))
                .toList();
        return ObservationCollector.byScope(Draft.of(both), new ArrayList<>());
    }

    /** {@return every country, region or tenant that something was observed for, in the order of first appearance} */
    public List<String> subjects() {
        Set<String> subjects = new LinkedHashSet<>();
        series().forEach(one -> one.scope().subject().ifPresent(subjects::add));
        return List.copyOf(subjects);
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
