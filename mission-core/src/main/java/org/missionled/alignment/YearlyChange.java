package org.missionled.alignment;

import java.time.LocalDate;
import org.missionled.model.Baseline;
import org.missionled.model.Bound;
import org.missionled.model.Direction;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Yardstick;
import org.missionled.series.Years;

/**
 * By which share a metric without a bound gets better in a year.
 *
 * <p>{@code g = d * ((y / y0)^(1 / years) - 1)}, where d is 1 for a metric that should rise and -1 for one that should
 * fall, turned round where all values are negative (Statistics Canada, progress measure of the Canadian Indicator
 * Framework). From 66.6 in 2016 to 71.4 in 2023 it is (71.4 / 66.6)^(1/7) - 1 = 0.999 %.
 *
 * @param share the yearly change for the better as a share: 0.01 is 1 %; negative for the worse
 * @param years since the baseline, above 0
 * @param room how much of the published cut-offs applies, from 0 to 1: little room is left near a natural limit
 */
record YearlyChange(double share, double years, double room) {
    /** The exponent with which the cut-offs shrink near a natural limit, as published. */
    private static final double SHRINKING = 4.44;

    static YearlyChange of(
            double value, LocalDate counts, Baseline baseline, ImpactMetric metric, Yardstick yardstick) {
        double from = Pace.start(baseline, yardstick);
        double years = Years.between(baseline.on(), counts);
        boolean rises = metric.direction() instanceof Direction.Rises;
        Bound.Side side = rises ? Bound.Side.AT_LEAST : Bound.Side.AT_MOST;
        double limit = rises ? metric.limits().highest() : metric.limits().lowest();
        return new YearlyChange(towards(side, from) * Pace.growth(from, value, years), years, room(from, limit));
    }

    /** 1 where growth of the size of a value is for the better, else -1; below 0 a larger size is a smaller value. */
    static double towards(Bound.Side side, double from) {
        return (side == Bound.Side.AT_LEAST) == (from > 0) ? 1 : -1;
    }

    /**
     * The factor C for a natural limit L in the desired direction and a baseline y0: 1 where there is no limit or y0 >=
     * 2 L, {@code 1 - (y0 / L)^4.44} up to the limit, {@code 1 - ((2 L - y0) / L)^4.44} beyond it. From 66.6 towards a
     * limit of 100 it is 1 - 0.666^4.44 = 0.835.
     */
    private static double room(double from, double limit) {
        double share = from / limit;
        if (Double.isInfinite(limit) || !(share > 0 && share < 2)) {
            return 1;
        }
        return 1 - StrictMath.pow(share <= 1 ? share : 2 - share, SHRINKING);
    }

    /** {@return whether it reaches a cut-off, less where little room is left} */
    boolean reaches(double cutOff) {
        return share >= cutOff * room;
    }
}
