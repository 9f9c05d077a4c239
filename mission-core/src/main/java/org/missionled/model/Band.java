package org.missionled.model;

import static org.missionled.model.Decimal.exact;

import java.util.Optional;

/**
 * Values that a metric is to keep between, both ends included; one side may be open.
 *
 * @param low in the metric's unit; negative infinity where there is no lower end
 * @param high in the metric's unit, above {@code low}; positive infinity where there is no upper end
 */
public record Band(double low, double high) implements Target {
    /** Refuses bands that are empty, have no width, or are open on both sides. */
    public Band {
        if (Double.isNaN(low) || low == Double.POSITIVE_INFINITY) {
            throw Refused.value("lower end of the band", low, "a finite number, such as 18");
        }
        if (Double.isNaN(high) || high == Double.NEGATIVE_INFINITY) {
            throw Refused.value("upper end of the band", high, "a finite number, such as 25");
        }
        if (Double.isInfinite(low) && Double.isInfinite(high)) {
            throw Refused.because("a band without any end holds everything", "give it at least one end");
        }
        if (!(low < high)) {
            throw Refused.because(
                    "the band from " + exact(low) + " to " + exact(high) + " is empty",
                    "the lower end first, such as 18 to 25");
        }
        low = low == 0 ? 0.0 : low;
        high = high == 0 ? 0.0 : high;
    }

    /**
     * A band with two ends.
     *
     * @param low the lower end, in the metric's unit
     * @param high the upper end, above {@code low}
     * @return the band
     */
    public static Band within(double low, double high) {
        return new Band(
                Checked.finite("lower end of the band", low, "18"),
                Checked.finite("upper end of the band", high, "25"));
    }

    /**
     * A band that is open upwards.
     *
     * @param low the lower end, in the metric's unit
     * @return the band
     */
    public static Band atLeast(double low) {
        return new Band(Checked.finite("lower end of the band", low, "18"), Double.POSITIVE_INFINITY);
    }

    /**
     * A band that is open downwards.
     *
     * @param high the upper end, in the metric's unit
     * @return the band
     */
    public static Band atMost(double high) {
        return new Band(Double.NEGATIVE_INFINITY, Checked.finite("upper end of the band", high, "25"));
    }

    /**
     * The band on the good side of a bound.
     *
     * @param bound a bound that must be kept
     * @return the band
     */
    public static Band of(Bound bound) {
        return bound.side() == Bound.Side.AT_LEAST ? atLeast(bound.value()) : atMost(bound.value());
    }

    /** {@return whether it has a lower end} */
    public boolean hasLow() {
        return low != Double.NEGATIVE_INFINITY;
    }

    /** {@return whether it has an upper end} */
    public boolean hasHigh() {
        return high != Double.POSITIVE_INFINITY;
    }

    /**
     * Whether a value lies in the band.
     *
     * @param value in the metric's unit, unrounded
     * @return true at the ends themselves; false for NaN
     */
    public boolean contains(double value) {
        return value >= low && value <= high;
    }

    @Override
    public Optional<Baseline> baseline() {
        return Optional.empty();
    }

    /** {@return in words: {@code held within 18 and 25}, {@code held at least 18}} */
    @Override
    public String toString() {
        if (hasLow() && hasHigh()) {
            return "held within " + exact(low) + " and " + exact(high);
        }
        return hasLow() ? "held at least " + exact(low) : "held at most " + exact(high);
    }
}
