package org.missionled.alignment;

import java.util.Optional;
import java.util.OptionalDouble;
import org.missionled.series.Point;

/** How far apart a value and a baseline must be before it is more than chance. */
final class Noise {
    private Noise() {}

    /**
     * {@code 1.96 * sqrt(se_x^2 + se_b^2)} in the metric's unit; a lopsided interval counts with half its width. With
     * 0.8 on the baseline and 0.6 on the value it is 1.96: a gap of 1.5 lies within the noise, one of 8 does not.
     */
    static OptionalDouble of(Optional<Point> value, Optional<Double> baselineError) {
        Optional<Double> half = value.flatMap(Point::interval).map(it -> (it.high() - it.low()) / 2);
        if (half.isEmpty() && baselineError.isEmpty()) {
            return OptionalDouble.empty();
        }
        double own = half.orElse(0.0);
        double other = Precision.Z * baselineError.orElse(0.0);
        return OptionalDouble.of(StrictMath.sqrt(own * own + other * other));
    }
}
