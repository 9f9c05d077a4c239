package org.missionled.model;

/**
 * A value that a metric must reach or must not go beyond; the bound itself is met.
 *
 * @param side on which side of the value good lies
 * @param value in the metric's unit
 */
public record Bound(Side side, double value) implements Limit {
    /** On which side of a bound good lies. */
    public enum Side {
        /** At the value or above it. */
        AT_LEAST,
        /** At the value or below it. */
        AT_MOST
    }

    /** Refuses values that are not finite. */
    public Bound {
        value = Checked.finite("bound", value, "60");
    }

    /**
     * A lower bound.
     *
     * @param value in the metric's unit
     * @return the bound
     */
    public static Bound atLeast(double value) {
        return new Bound(Side.AT_LEAST, value);
    }

    /**
     * An upper bound.
     *
     * @param value in the metric's unit
     * @return the bound
     */
    public static Bound atMost(double value) {
        return new Bound(Side.AT_MOST, value);
    }

    /**
     * Whether a value meets the bound.
     *
     * @param observed in the metric's unit, unrounded
     * @return true at the bound itself; false for NaN
     */
    public boolean isMetBy(double observed) {
        return side == Side.AT_LEAST ? observed >= value : observed <= value;
    }

    @Override
    public Bound bound() {
        return this;
    }
}
