package org.missionled.model;

import static org.missionled.model.Decimal.exact;

import java.time.LocalDate;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Where a metric stood when the target was set. */
public final class Baseline {
    private final double value;
    private final LocalDate on;
    private final double standardError;

    private Baseline(double value, LocalDate on, double standardError) {
        this.value = value;
        this.on = on;
        this.standardError = standardError;
    }

    /**
     * A baseline.
     *
     * @param value in the metric's unit, accumulated as the metric declares
     * @param on the day the value counts; for a window of periods its last day
     * @return the baseline
     * @throws Refused if the value is not finite, or the day outside the years 0000 to 9999
     */
    public static Baseline of(double value, LocalDate on) {
        return new Baseline(Checked.finite("baseline", value, "52"), Checked.day("day of a baseline", on), Double.NaN);
    }

    /**
     * The same baseline, known with a precision of its own.
     *
     * @param error the standard error of its value, in the metric's unit, at least 0
     * @return the copy
     * @throws Refused if the error is negative or not finite
     */
    public Baseline withStandardError(double error) {
        if (!(error >= 0) || Double.isInfinite(error)) {
            throw Refused.value("standard error of a baseline", error, "0 or above in the metric's unit, such as 0.8");
        }
        return new Baseline(value, on, error == 0 ? 0.0 : error);
    }

    /** {@return the value, in the metric's unit} */
    public double value() {
        return value;
    }

    /** {@return the day the value counts} */
    public LocalDate on() {
        return on;
    }

    /** {@return the standard error of its value, in the metric's unit, where it was said} */
    public OptionalDouble standardError() {
        return Double.isNaN(standardError) ? OptionalDouble.empty() : OptionalDouble.of(standardError);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Baseline that
                && value == that.value
                && on.equals(that.on)
                && standardError().equals(that.standardError());
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, on, standardError());
    }

    @Override
    public String toString() {
        return exact(value) + " on " + on;
    }
}
