package org.missionled.model;

/**
 * What an index does about parts that have no value.
 *
 * @param policy no value, the mean of what exists, or the worst value
 * @param coverage the share of the weight, from 0 to 1, that must be there at each group of parts, so that there is a
 *     value; 1 where missing parts are refused or counted as worst
 */
public record MissingData(Policy policy, double coverage) {
    /** What is done. */
    public enum Policy {
        /** One missing part, and there is no value. */
        REFUSED,
        /** The parts that exist are aggregated, with their weights alone. */
        LEFT_OUT,
        /** A missing part counts as badly as it could be. */
        COUNTED_AS_WORST
    }

    private static final MissingData REFUSED = new MissingData(Policy.REFUSED, 1);
    private static final MissingData WORST = new MissingData(Policy.COUNTED_AS_WORST, 1);

    /** Refuses shares outside 0 to 1. */
    public MissingData {
        if (!(coverage >= 0 && coverage <= 1)) {
            throw Refused.value("coverage of an index", coverage, "a share from 0 to 1, such as 0.75");
        }
    }

    /** {@return no value where a part is missing; what holds where nothing is said} */
    public static MissingData refused() {
        return REFUSED;
    }

    /**
     * The mean of what exists, from a coverage on.
     *
     * @param coverage the share of the weight that must be there, from 0 to 1; with 0 a single part is enough
     * @return the policy
     */
    public static MissingData leftOut(double coverage) {
        return new MissingData(Policy.LEFT_OUT, coverage);
    }

    /** {@return what is missing counts as badly as it could be} */
    public static MissingData countedAsWorst() {
        return WORST;
    }

    /** {@return in words, such as {@code parts without a value are left out while 75 % of the weight is there}} */
    public String words() {
        return switch (policy) {
            case REFUSED -> "no value where a part is missing";
            case LEFT_OUT ->
                "parts without a value are left out, while " + Decimal.percent(coverage) + " of the weight is there";
            case COUNTED_AS_WORST -> "a part without a value counts as badly as it could be";
        };
    }
}
