package org.missionled.series;

import java.time.LocalDate;
import org.missionled.measurement.ReportingPeriod;

/** One value that can be judged: a single observation, or a complete window of them. */
public final class Point {
    private final double value;
    private final ReportingPeriod window;
    private final ReportingPeriod closing;
    private final LocalDate counts;
    private final String from;

    private Point(double value, ReportingPeriod window, ReportingPeriod closing, LocalDate counts, String from) {
        this.value = value;
        this.window = window;
        this.closing = closing;
        this.counts = counts;
        this.from = from;
    }

    /**
     * A value.
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
        return new Point(value, window, closing, counts, from);
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
        return from;
    }

    @Override
    public String toString() {
        return value + " in " + window;
    }
}
