package org.missionled.model;

import org.jspecify.annotations.Nullable;

/**
 * How the values of single periods add up to the value that is judged. Baseline, bound and observation all use the
 * same.
 *
 * <p>A window is judged only when every one of its periods has a value: the mean of twelve months with one missing is
 * not the mean of twelve months.
 *
 * <p>By hand: over the three months 50, 53 and 56 the latest is 56, the mean 53, the sum 159. Of the ratios 2 of 10 and
 * 30 of 50 the mean over two months is {@code (2 + 30) / (10 + 50) = 0.533}, not {@code (0.2 + 0.6) / 2 = 0.4}.
 *
 * @param kind the last value alone, or a mean or sum of the last periods
 * @param periods how many periods the window holds, at least 1
 * @param each the length of one period; of no meaning for {@link Kind#LATEST}
 */
public record Accumulation(Kind kind, int periods, Rhythm each) {
    /** How the values of a window are put together. */
    public enum Kind {
        /** The last value alone. */
        LATEST,
        /** Their mean; for a ratio the sum of numerators over the sum of denominators. */
        MEAN,
        /** Their sum. */
        SUM
    }

    private static final Accumulation LATEST = new Accumulation(Kind.LATEST, 1, Rhythm.DAY);

    /** Refuses windows without a period, and several periods where the last value alone counts. */
    public Accumulation {
        if (kind == Kind.LATEST && periods != 1) {
            throw Refused.because(
                    "the latest value is one value, not " + periods,
                    "say averagedOver(" + periods + ", MONTH) or summedOver(" + periods + ", MONTH)");
        }
        if (periods < 1) {
            throw Refused.value("number of periods", periods, "at least 1, such as 12");
        }
    }

    /** {@return the last value alone} */
    public static Accumulation latest() {
        return LATEST;
    }

    /**
     * The mean over a window.
     *
     * @param periods how many periods
     * @param each of which length
     * @return the accumulation
     */
    public static Accumulation mean(int periods, @Nullable Rhythm each) {
        return new Accumulation(Kind.MEAN, periods, checked(each));
    }

    /**
     * The sum over a window.
     *
     * @param periods how many periods
     * @param each of which length
     * @return the accumulation
     */
    public static Accumulation sum(int periods, @Nullable Rhythm each) {
        return new Accumulation(Kind.SUM, periods, checked(each));
    }

    /** {@return whether this is a window of periods and not the last value alone} */
    public boolean isWindow() {
        return kind != Kind.LATEST;
    }

    /** {@return in words: {@code latest value}, {@code mean of 12 months}} */
    @Override
    public String toString() {
        return switch (kind) {
            case LATEST -> "latest value";
            case MEAN -> "mean of " + window();
            case SUM -> "sum of " + window();
        };
    }

    private String window() {
        return periods + " " + each.word() + (periods == 1 ? "" : "s");
    }

    private static Rhythm checked(@Nullable Rhythm each) {
        if (each == null) {
            throw Refused.value("length of a period", null, "such as MONTH");
        }
        return each;
    }
}
