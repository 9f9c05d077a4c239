package org.missionled.model;

import static org.missionled.model.Decimal.exact;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a metric stood when the target was set. */
public final class Baseline {
    private final double value;
    private final LocalDate on;

    private Baseline(double value, LocalDate on) {
        this.value = value;
        this.on = on;
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
        return new Baseline(Checked.finite("baseline", value, "52"), Checked.day("day of a baseline", on));
    }

    /** {@return the value, in the metric's unit} */
    public double value() {
        return value;
    }

    /** {@return the day the value counts} */
    public LocalDate on() {
        return on;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Baseline that && value == that.value && on.equals(that.on);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, on);
    }

    @Override
    public String toString() {
        return exact(value) + " on " + on;
    }
}
