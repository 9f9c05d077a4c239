package org.missionled.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.missionled.measurement.Attribute;
import org.missionled.measurement.MetricObservations;
import org.missionled.measurement.Observation;
import org.missionled.measurement.Scope;
import org.missionled.model.Accumulation;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Rhythm;

/**
 * The values of one metric about one scope that were known on a day and can be judged, oldest first.
 *
 * <p>Of several publications for one period the last known one counts; of several sources the one that the metric
 * prefers. A metric with a rhythm is judged by periods of that rhythm alone. A window of n periods needs all n.
 *
 * <p>Nothing is kept for a value: {@link #points()} makes each when it is asked for.
 */
public final class Series {
    private final Rows rows;
    private final Points points;

    private Series(ImpactMetric metric, Rows rows) {
        this.rows = rows;
        this.points = Points.of(metric, rows);
    }

    /**
     * The values of a metric as they were known on a day.
     *
     * @param metric whose observations these are
     * @param all every observation of it about one scope
     * @param knownOn what was observed or published later is not seen
     * @return the series
     */
    public static Series of(ImpactMetric metric, MetricObservations all, LocalDate knownOn) {
        return new Series(metric, Rows.of(metric, all, knownOn));
    }

    /**
     * The length of the periods a metric is judged by.
     *
     * @param metric the metric
     * @return its length, where it declares one
     */
    public static Optional<Rhythm> rhythm(ImpactMetric metric) {
        Accumulation accumulation = metric.accumulation();
        return accumulation.isWindow() ? Optional.of(accumulation.each()) : metric.rhythm();
    }

    /** {@return what the values are about} */
    public Scope scope() {
        return rows.all().scope();
    }

    /** {@return every value that can be judged, oldest first, each made when it is asked for} */
    public Points points() {
        return points;
    }

    /**
     * {@return whether nothing had to be sorted or left out, so that putting it together again costs next to nothing}
     */
    public boolean isAsObserved() {
        return rows.isPrefix() && points.areAll();
    }

    /** {@return the one observation of each period that counts, oldest first, before they accumulate} */
    public List<Observation> periods() {
        return new Judged(rows);
    }

    /** {@return the last known observation of the declared rhythm, be it a value or words} */
    public Optional<Observation> last() {
        return rows.count() == 0 ? Optional.empty() : Optional.of(rows.all().get(rows.row(rows.count() - 1)));
    }

    /** {@return how many observations were known, judged or not} */
    public int seen() {
        return rows.seen();
    }

    /** {@return how many observations were not known yet} */
    public int later() {
        return rows.all().size() - rows.seen();
    }

    /** {@return how many known observations were of another rhythm than the declared one} */
    public int otherRhythm() {
        return rows.otherRhythm();
    }

    /**
     * The last series break that is known.
     *
     * @return the first day after it; empty where all values can be compared
     */
    public Optional<LocalDate> lastBreak() {
        return breakBetween(LocalDate.MIN, LocalDate.MAX);
    }

    /**
     * The last series break between two days: values before it cannot be compared with values after it. A break lies
     * before the first day of the period that is marked as coming after it.
     *
     * @param from a day, such as that of a baseline
     * @param to a later day, such as that of a value
     * @return the first day after the break; empty where the values from {@code from} to {@code to} can be compared
     */
    public Optional<LocalDate> breakBetween(LocalDate from, LocalDate to) {
        MetricObservations all = rows.all();
        if (all.says(Attribute.AFTER_BREAK)) {
            for (int i = rows.count() - 1; i >= 0 && all.lastDay(rows.row(i)) > from.toEpochDay(); i--) {
                LocalDate first = LocalDate.ofEpochDay(all.firstDay(rows.row(i)));
                if (first.isAfter(from)
                        && !first.isAfter(to)
                        && all.find(Attribute.AFTER_BREAK, rows.row(i)).orElse(false)) {
                    return Optional.of(first);
                }
            }
        }
        return Optional.empty();
    }
}
