package org.missionled.report.view;

import java.util.Optional;
import java.util.function.DoubleFunction;
import org.missionled.model.Decimal;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Interval;

/**
 * The two ends of an interval, of 95 % unless it says otherwise.
 *
 * @param low the lower end, unrounded
 * @param high the upper end, unrounded
 * @param shown both, such as {@code 1.5 to 2.7}; one where they read alike
 */
public record Bounds(double low, double high, String shown) {
    private static final String TO = " to ";

    /** {@return whether its ends read apart; where they do not it tells a reader nothing, and is not to be shown} */
    public boolean isApart() {
        return shown.contains(TO);
    }

    static Optional<Bounds> of(Optional<Interval> interval, ImpactMetric metric) {
        return of(interval, end -> NumberWords.amount(end, metric), end -> NumberWords.value(end, metric));
    }

    /** Of how far two values are apart, with a sign, and without the unit that their difference carries. */
    static Optional<Bounds> apart(Optional<Interval> interval, ImpactMetric metric) {
        return of(interval, end -> signed(end, NumberWords.amount(end, metric)));
    }

    /** Of a difference in percent, with a sign. */
    static Optional<Bounds> signed(Optional<Interval> interval) {
        return of(interval, end -> signed(end, Decimal.rounded(end)));
    }

    static Optional<Bounds> shares(Optional<Interval> interval) {
        return of(interval, Decimal::percent);
    }

    static Optional<Bounds> hundredths(Optional<Interval> interval) {
        return of(interval, Decimal::hundredths);
    }

    private static String signed(double number, String shown) {
        return (number > 0 ? "+" : "") + shown;
    }

    private static Optional<Bounds> of(Optional<Interval> interval, DoubleFunction<String> words) {
        return of(interval, words, words);
    }

    /** The unit stands once, after the upper end. */
    private static Optional<Bounds> of(
            Optional<Interval> interval, DoubleFunction<String> lower, DoubleFunction<String> upper) {
        return interval.map(it -> {
            String both = lower.apply(it.low()) + TO + upper.apply(it.high());
            boolean alike = upper.apply(it.low()).equals(upper.apply(it.high()));
            return new Bounds(it.low(), it.high(), alike ? upper.apply(it.high()) : both);
        });
    }
}
