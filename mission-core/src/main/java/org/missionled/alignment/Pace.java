package org.missionled.alignment;

import java.time.LocalDate;
import org.missionled.model.Baseline;
import org.missionled.model.Target;
import org.missionled.series.Point;
import org.missionled.series.Years;

/**
 * How far a value has come in which time.
 *
 * @param progress {@code (observed - baseline) / (bound - baseline)}: 0 at the baseline, 1 at the bound, below 0 when
 *     moving away; unbounded, never NaN
 * @param timeUsed {@code (t - t0) / (t1 - t0)} for the day t on which the value counts, above 0
 */
record Pace(double progress, double timeUsed) {

    static Pace of(Point observed, Baseline baseline, Target target) {
        LocalDate from = baseline.on();
        return new Pace(
                share(observed.value(), baseline.value(), target.bound().value()),
                Years.between(from, observed.counts()) / Years.between(from, target.by()));
    }

    /** Differences beyond the largest double are halved first: infinity / infinity says nothing. */
    private static double share(double value, double from, double to) {
        return Double.isFinite(value - from) && Double.isFinite(to - from)
                ? (value - from) / (to - from)
                : (value / 2 - from / 2) / (to / 2 - from / 2);
    }

    /** {@code progress / time used}: 1 when the bound will just be met on the due day. */
    double linear() {
        return progress / timeUsed;
    }
}
