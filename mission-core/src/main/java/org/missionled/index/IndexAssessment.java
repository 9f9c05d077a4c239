package org.missionled.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.missionled.explanation.Explanation;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.model.Aggregation;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Index;
import org.missionled.model.MetricPart;
import org.missionled.series.Point;
import org.missionled.series.Points;
import org.missionled.series.Series;

/**
 * What an index comes to for one mission on a day, and what it hides: its parts, what is missing, how much a good part
 * makes up for a bad one, and whether its movement depends on how it is put together.
 *
 * <p>Each metric counts with its last known value, unless that is older than the metric declares; values of different
 * periods may meet, and each says its own. An index that compares subjects has a value for one of them, in the latest
 * period in which that one and others have values; for the mission as a whole it has none, and says so.
 */
public final class IndexAssessment {
    private final Index index;
    private final Function<ImpactMetric, Series> series;
    private final Optional<Snapshot> now;
    private final Optional<Snapshot> before;
    private final Optional<Comparison> others;
    private final IndexTable table;

    private IndexAssessment(
            Index index,
            Function<ImpactMetric, Series> series,
            Optional<Snapshot> now,
            Optional<Snapshot> before,
            Optional<Comparison> others) {
        this.index = index;
        this.series = series;
        this.now = now;
        this.before = before;
        this.others = others;
        this.table = Single.table(index, this::value);
    }

    /**
     * Assesses an index.
     *
     * @param index what was declared
     * @param known the values of a metric that were known on the day
     * @param asOf the day
     * @param subject whom it is about; empty for the mission as a whole
     * @param everybody evaluates an index for all subjects; asked only where the index compares them
     * @return the assessment
     */
    public static IndexAssessment of(
            Index index,
            Function<ImpactMetric, Series> known,
            LocalDate asOf,
            Optional<String> subject,
            Function<Index, IndexTable> everybody) {
        Function<ImpactMetric, Points> points = metric -> known.apply(metric).points();
        Optional<Snapshot> now = Snapshot.latest(index.metrics(), points, asOf);
        return new IndexAssessment(
                index,
                known,
                now,
                now.flatMap(it -> it.previous(index.metrics(), points)),
                index.sampleRelative().map(part -> new Comparison(index, everybody, subject, asOf)));
    }

    /** {@return what was declared} */
    public Index index() {
        return index;
    }

    /** {@return its value; empty where there is none, and then {@link #reason} says why} */
    public OptionalDouble value() {
        return others.isPresent() ? others.get().value() : table.valueAt();
    }

    /** {@return the colour of its value, where it takes the mean of the weakest two of parts that have colours} */
    public Optional<Colour> colour() {
        return value().isPresent() ? parts().colour() : Optional.empty();
    }

    /** {@return the last day of the latest period that one of its values is about} */
    public Optional<LocalDate> on() {
        return others.isPresent() ? others.get().period().map(ReportingPeriod::last) : now.map(Snapshot::on);
    }

    /**
     * The value that a metric counts with.
     *
     * @param metric one of the index
     * @return its value, where it has one
     */
    public Optional<Point> observed(ImpactMetric metric) {
        if (others.isPresent()) {
            Optional<LocalDate> on = on();
            return series.apply(metric).points().stream()
                    .filter(point -> on.equals(Optional.of(point.closing().last())))
                    .findFirst();
        }
        return now.flatMap(it -> Optional.ofNullable(it.values().get(metric)));
    }

    /** {@return all parts, as a tree; on the scale of the parts, before the index is multiplied} */
    public PartValue parts() {
        return others.flatMap(Comparison::parts).orElseGet(() -> Single.part(table));
    }

    /** {@return why there is no value, in words; empty where there is one} */
    public String reason() {
        if (value().isPresent()) {
            return "";
        }
        if (others.isPresent() && others.get().parts().isEmpty()) {
            return others.get().reason();
        }
        return parts().reason().isEmpty() ? table.tooFewMetrics() : parts().reason();
    }

    /** {@return how many metrics it is made of, at any depth} */
    public int metrics() {
        return (int) parts().leaves()
                .map(leaf -> ((MetricPart) leaf.part()).metric())
                .distinct()
                .count();
    }

    /** {@return the metrics without a value, in declaration order} */
    public List<ImpactMetric> missing() {
        return parts().missing().map(MetricPart::metric).distinct().toList();
    }

    /**
     * {@return the index if every missing metric stood at its worst; empty where a metric has no worst, and in a
     * quotient}
     */
    public OptionalDouble withMissingAtWorst() {
        return withMissing(false);
    }

    /**
     * {@return the index if every missing metric stood at its best; empty where a metric has no best, and in a
     * quotient}
     */
    public OptionalDouble withMissingAtBest() {
        return withMissing(true);
    }

    private OptionalDouble withMissing(boolean best) {
        List<ImpactMetric> missing = missing();
        boolean divides = index.root().groups().anyMatch(group -> group.aggregation() instanceof Aggregation.Quotient);
        if (comparesSubjects() || (divides && !missing.isEmpty())) {
            return OptionalDouble.empty();
        }
        return Single.value(index, leaf -> missing.contains(leaf.metric()) ? Single.extreme(leaf, best) : value(leaf));
    }

    /** {@return the index if the arithmetic mean were taken of every group of parts} */
    public OptionalDouble arithmetic() {
        return aggregated(new Aggregation.Arithmetic());
    }

    /**
     * {@return the index if the geometric mean were taken of every group of parts; the further below the arithmetic
     * one, the more its good parts make up for bad ones}
     */
    public OptionalDouble geometric() {
        return aggregated(new Aggregation.Geometric());
    }

    private OptionalDouble aggregated(Aggregation aggregation) {
        Index otherwise = Single.aggregated(index, aggregation);
        return others.isPresent() ? others.get().value(otherwise) : Single.value(otherwise, this::value);
    }

    /** {@return how far it moved since the last time; empty where there is none, or it compares with other subjects} */
    public Optional<IndexChange> change() {
        return comparesSubjects()
                ? Optional.empty()
                : before.map(earlier -> {
                    Index both = Single.lenient(index);
                    double moved = Single.value(both, common(this::value)).orElse(Double.NaN)
                            - Single.value(both, common(this::earlier)).orElse(Double.NaN);
                    int compared = (int) index.root()
                            .leaves()
                            .filter(this::isCommon)
                            .map(MetricPart::metric)
                            .distinct()
                            .count();
                    return new IndexChange(
                            earlier.on(),
                            PanelData.optional(moved),
                            compared,
                            index.metrics().size(),
                            broken());
                });
    }

    /** {@return in how many alternatives it moved in the same direction; empty where it is not known to have moved} */
    public Optional<Sensitivity> sensitivity() {
        return change().filter(it -> it.amount().isPresent())
                .map(it -> Sensitivity.of(Single.lenient(index), common(this::earlier), common(this::value)));
    }

    /** {@return whether it cannot be told from one subject alone, so that it is not compared over time} */
    public boolean comparesSubjects() {
        return others.isPresent();
    }

    private double value(MetricPart leaf) {
        return now.map(it -> it.value(leaf.metric())).orElse(Double.NaN);
    }

    private double earlier(MetricPart leaf) {
        return before.map(it -> it.value(leaf.metric())).orElse(Double.NaN);
    }

    private boolean isCommon(MetricPart leaf) {
        return !Double.isNaN(value(leaf)) && !Double.isNaN(earlier(leaf)) && !isBroken(leaf.metric());
    }

    private List<ImpactMetric> broken() {
        return index.metrics().stream().filter(this::isBroken).toList();
    }

    /** Whether its two values were not counted in the same way. */
    private boolean isBroken(ImpactMetric metric) {
        Point later = now.map(it -> it.values().get(metric)).orElse(null);
        Point earlier = before.map(it -> it.values().get(metric)).orElse(null);
        return later != null
                && earlier != null
                && series.apply(metric)
                        .breakBetween(earlier.window().first(), later.closing().last())
                        .isPresent();
    }

    private ToDoubleFunction<MetricPart> common(ToDoubleFunction<MetricPart> values) {
        return leaf -> isCommon(leaf) ? values.applyAsDouble(leaf) : Double.NaN;
    }

    /** {@return how the value came about} */
    public Explanation explain() {
        return IndexExplanation.of(this);
    }

    @Override
    public String toString() {
        return index + ": " + (value().isPresent() ? String.valueOf(value().getAsDouble()) : reason());
    }
}
