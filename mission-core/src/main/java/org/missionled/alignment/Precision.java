package org.missionled.alignment;

import java.util.Optional;
import java.util.OptionalDouble;
import org.missionled.model.Baseline;
import org.missionled.model.Interval;
import org.missionled.series.Point;

/**
 * How precisely a value is known once the precision of what it is compared with is added.
 *
 * <p>Distances from the estimate to the ends of an interval are squared and added (Newcombe 1998; Zou and Donner 2008),
 * each end on its own, so that lopsided intervals such as Wilson's stay lopsided. For standard errors this is the delta
 * method: {@code se(x - w * b) = sqrt(se_x^2 + w^2 * se_b^2)}. With 0.8 on a baseline, 0.6 on a value and w = 1 it is
 * 1.0, and the interval reaches 1.96 to both sides.
 */
final class Precision {
    /** How many standard errors reach from the estimate to the end of a 95 % interval. */
    static final double Z = 1.96;

    private Precision() {}

    /**
     * The interval of a value compared with a baseline.
     *
     * @param weight by how much a baseline that is 1 higher would change the comparison
     * @return in the metric's unit; empty where neither precision is known
     */
    static Optional<Interval> of(Point point, Optional<Baseline> baseline, double weight) {
        Optional<Interval> own = own(point);
        OptionalDouble error = baseline.map(Baseline::standardError).orElse(OptionalDouble.empty());
        if (own.isEmpty() && error.isEmpty()) {
            return Optional.empty();
        }
        double value = point.value();
        double below = own.map(it -> value - it.low()).orElse(0.0);
        double above = own.map(it -> it.high() - value).orElse(0.0);
        double other = weight * Z * error.orElse(0);
        return finite(value - added(below, other), value + added(above, other));
    }

    private static Optional<Interval> own(Point point) {
        return point.interval();
    }

    private static double added(double one, double other) {
        return other == 0 ? one : StrictMath.sqrt(one * one + other * other);
    }

    private static Optional<Interval> finite(double low, double high) {
        return Double.isFinite(low) && Double.isFinite(high) ? Optional.of(new Interval(low, high)) : Optional.empty();
    }

    /** The share of the way, the pace or the like at both ends, in order. */
    static Optional<Interval> ordered(double one, double other) {
        return finite(Math.min(one, other), Math.max(one, other));
    }
}
