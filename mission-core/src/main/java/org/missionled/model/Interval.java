package org.missionled.model;

import static org.missionled.model.Decimal.exact;

/**
 * A 95 % interval.
 *
 * @param low the lower end
 * @param high the upper end, not below {@code low}
 */
public record Interval(double low, double high) {
    /** Refuses ends that are not finite or stand in the wrong order. */
    public Interval {
        low = Checked.finite("lower end of an interval", low, "1.5");
        high = Checked.finite("upper end of an interval", high, "2.7");
        if (low > high) {
            throw Refused.because(
                    "the interval from " + exact(low) + " to " + exact(high) + " is upside down",
                    "the lower end first: between(" + exact(high) + ", " + exact(low) + ")");
        }
    }

    /**
     * Whether a value lies in the interval, both ends included.
     *
     * @param value any value
     * @return false for NaN
     */
    public boolean contains(double value) {
        return value >= low && value <= high;
    }
}
