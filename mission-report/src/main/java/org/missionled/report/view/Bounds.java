package org.missionled.report.view;

import java.util.Optional;
import org.missionled.model.Decimal;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Interval;

/**
 * The two ends of an interval, of 95 % unless it says otherwise.
 *
 * @param low the lower end, unrounded
 * @param high the upper end, unrounded
 * @param shown both, such as {@code 1.5 to 2.7}
 */
public record Bounds(double low, double high, String shown) {

    static Optional<Bounds> of(Optional<Interval> interval, ImpactMetric metric) {
        return interval.map(it -> new Bounds(
                it.low(),
                it.high(),
                NumberWords.amount(it.low(), metric) + " to " + NumberWords.value(it.high(), metric)));
    }

    static Optional<Bounds> shares(Optional<Interval> interval) {
        return interval.map(
                it -> new Bounds(it.low(), it.high(), Decimal.percent(it.low()) + " to " + Decimal.percent(it.high())));
    }

    static Optional<Bounds> plain(Optional<Interval> interval) {
        return interval.map(
                it -> new Bounds(it.low(), it.high(), Decimal.rounded(it.low()) + " to " + Decimal.rounded(it.high())));
    }

    static Optional<Bounds> paces(Optional<Interval> interval) {
        return interval.map(it ->
                new Bounds(it.low(), it.high(), Decimal.hundredths(it.low()) + " to " + Decimal.hundredths(it.high())));
    }
}
