package org.missionled.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.measurement.Responses;
import org.missionled.measurement.Status;
import org.missionled.model.Interval;

/** One value that can be judged: a single observation, or a complete window of them. */
public final class Point {
    private final double value;
    private final ReportingPeriod window;
    private final ReportingPeriod closing;
    private final LocalDate counts;
    private final Basis basis;

    Point(double value, ReportingPeriod window, ReportingPeriod closing, LocalDate counts, Basis basis) {
        this.value = value;
        this.window = window;
        this.closing = closing;
        this.counts = counts;
        this.basis = basis;
    }

    /**
     * A value of which nothing else is known.
     *
     * @param value in the metric's unit
     * @param window the days it is about
     * @param closing the last period of the window
     * @param counts the day on which it counts
     * @param from where its last observation was written
     * @return the point
     */
    public static Point of(
            double value, ReportingPeriod window, ReportingPeriod closing, LocalDate counts, String from) {
        return new Point(value, window, closing, counts, new Basis.Written(from));
    }

    /** {@return in the metric's unit} */
    public double value() {
        return value;
    }

    /** {@return the days it is about, from the first day of the first period} */
    public ReportingPeriod window() {
        return window;
    }

    /** {@return the last period of the window, which is the one it is due in} */
    public ReportingPeriod closing() {
        return closing;
    }

    /** {@return the day on which the value counts} */
    public LocalDate counts() {
        return counts;
    }

    /** {@return where its last observation was written} */
    public String from() {
        return basis.from();
    }

    /**
     * Its standard error in the metric's unit, where every observation of the window states one. For a sum of n values
     * {@code sqrt(se1^2 + ... + sen^2)}, for their mean a n-th of that: of two months with the errors 3 and 4 the sum
     * has 5 and the mean 2.5. For pooled counts each error counts by its share of the whole. The observations are taken
     * as independent of each other.
     *
     * @return 0 or more; empty where one of them does not say
     */
    public OptionalDouble standardError() {
        return basis.standardError();
    }

    /**
     * Its 95 % interval in the metric's unit: {@code value -+ 1.96 * standard error} where that is known, else
     * {@link Wilson#interval} for a part of a whole, on the counts of the whole window.
     *
     * @return empty where its precision is unknown
     */
    public Optional<Interval> interval() {
        return basis.interval(value);
    }

    /** {@return how many cases it rests on: as was said, or what a ratio was counted out of} */
    public OptionalDouble sampleSize() {
        return basis.sampleSize();
    }

    /** {@return final only where every observation is; estimated where one of them is} */
    public Status status() {
        return basis.status();
    }

    /** {@return whether it may still be revised, or was estimated} */
    public boolean isProvisional() {
        return status() != Status.FINAL;
    }

    /** {@return who reported its observations, in the order of their periods, each once} */
    public List<String> sources() {
        return basis.sources();
    }

    /** {@return how many were asked and how many answered, all together, where every observation says so} */
    public Optional<Responses> responses() {
        return basis.responses();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Point that
                && Double.compare(value, that.value) == 0
                && window.equals(that.window)
                && closing.equals(that.closing)
                && counts.equals(that.counts)
                && from().equals(that.from());
    }

    @Override
    public int hashCode() {
        return 31 * Double.hashCode(value) + window.hashCode();
    }

    @Override
    public String toString() {
        return value + " in " + window;
    }
}
