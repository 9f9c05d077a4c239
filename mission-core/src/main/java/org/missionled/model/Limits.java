package org.missionled.model;

import static org.missionled.model.Decimal.exact;

/**
 * The natural limits of a metric: values that it cannot go beyond.
 *
 * @param lowest in the metric's unit; negative infinity where there is none
 * @param highest in the metric's unit, above {@code lowest}; positive infinity where there is none
 */
public record Limits(double lowest, double highest) {
    /** No limit on either side. */
    public static final Limits NONE = new Limits(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** Those of a part of a whole: 0 to 1. */
    static final Limits SHARE = new Limits(0, 1);

    /** Refuses limits that leave no room. */
    public Limits {
        if (!(lowest < highest)) {
            throw Refused.because(
                    "natural limits from " + exact(lowest) + " to " + exact(highest) + " leave no room",
                    "the lower limit first, such as 0 to 100");
        }
        lowest = lowest == 0 ? 0.0 : lowest;
        highest = highest == 0 ? 0.0 : highest;
    }

    /** Refuses a value that the metric can never have, such as 5 where 5 % of a ratio, 0.05, is meant. */
    void refuseBeyond(String what, double value, ImpactMetric metric, String advice) {
        if (!contains(value)) {
            throw Refused.because(
                    "the " + what + " " + exact(value) + " lies beyond the natural limits of " + metric.id() + ", "
                            + exact(lowest) + " to " + exact(highest),
                    advice + (metric.kind() instanceof ValueKind.Ratio ? ratio(value) : ""));
        }
    }

    private static String ratio(double value) {
        return "; a ratio lies between 0 and 1"
                + (value > 1 && value <= 100 ? ", and " + exact(value) + " % is " + Decimal.rounded(value / 100) : "");
    }

    /**
     * Whether a value lies between the limits, both included.
     *
     * @param value in the metric's unit
     * @return false for values beyond a limit and for NaN
     */
    public boolean contains(double value) {
        return value >= lowest && value <= highest;
    }
}
