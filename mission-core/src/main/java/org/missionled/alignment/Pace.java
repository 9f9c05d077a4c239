package org.missionled.alignment;

import java.time.LocalDate;
import org.missionled.model.Baseline;
import org.missionled.model.PaceMethod;
import org.missionled.model.Reach;
import org.missionled.model.Yardstick;
import org.missionled.series.Years;

/**
 * How far a value has come in which time, and how that compares with what is needed.
 *
 * <p>By hand: from 0 to at least 100 in a year, a value of 30 after half of it is 0.30 of the way in 0.5 of the time, a
 * pace of {@code 0.30 / 0.5 = 0.60}.
 *
 * @param progress {@code (observed - baseline) / (bound - baseline)}: 0 at the baseline, 1 at the bound, below 0 when
 *     moving away; unbounded, never NaN
 * @param timeUsed {@code (t - t0) / (t1 - t0)} for the day t on which the value counts, above 0
 * @param rate 1 when the bound will just be met on the due day: linear {@code progress / time used}, or compound
 *     {@link #compound}; NaN where no rate can be worked out
 */
record Pace(double progress, double timeUsed, double rate) {
    /** What Statistics Canada takes for 0 where it must divide by it or grow from it. */
    private static final double INSTEAD_OF_ZERO = 0.001;

    static Pace of(double value, LocalDate counts, Baseline baseline, Reach reach, Yardstick yardstick) {
        double years = Years.between(baseline.on(), counts);
        double progress = share(value, baseline.value(), reach.bound().value());
        double used = years / Years.between(baseline.on(), reach.by());
        double rate = yardstick.method() == PaceMethod.LINEAR
                ? progress / used
                : compound(value, years, baseline, reach, yardstick);
        return new Pace(progress, used, rate);
    }

    /** Differences beyond the largest double are halved first: infinity / infinity says nothing. */
    private static double share(double value, double from, double to) {
        return Double.isFinite(value - from) && Double.isFinite(to - from)
                ? (value - from) / (to - from)
                : (value / 2 - from / 2) / (to / 2 - from / 2);
    }

    /**
     * Compound pace {@code R = d * CAGR_observed / |CAGR_required|} with {@code CAGR = (y / y0)^(1 / years) - 1}, where
     * d is 1 if the bound is a lower one and -1 if it is an upper one, and is turned round where all values are
     * negative. From 14.5 in 2015 to at most 7.25 in 2030, 10.4 in 2023: the observed rate is (10.4 / 14.5)^(1/8) - 1 =
     * -4.07 % a year, the needed one (7.25 / 14.5)^(1/15) - 1 = -4.52 %, the pace 0.901 (Statistics Canada, Canadian
     * Indicator Framework, indicator 1.1.1).
     */
    private static double compound(double value, double years, Baseline baseline, Reach reach, Yardstick yardstick) {
        double from = start(baseline, yardstick);
        double to = notZero(reach.bound().value(), yardstick);
        double required = growth(from, to, Years.between(baseline.on(), reach.by()));
        return YearlyChange.towards(reach.bound().side(), from) * growth(from, value, years) / StrictMath.abs(required);
    }

    /** The baseline from which something grows. */
    static double start(Baseline baseline, Yardstick yardstick) {
        return notZero(baseline.value(), yardstick);
    }

    static double notZero(double value, Yardstick yardstick) {
        return value == 0 && yardstick.isProgressMeasure() ? INSTEAD_OF_ZERO : value;
    }

    /** The compound yearly rate of growth {@code (to / from)^(1 / years) - 1}. */
    static double growth(double from, double to, double years) {
        return StrictMath.pow(to / from, 1 / years) - 1;
    }
}
