package org.missionled.alignment;

import java.util.OptionalDouble;
import org.missionled.model.Baseline;
import org.missionled.model.PaceMethod;
import org.missionled.model.Reach;
import org.missionled.model.Yardstick;
import org.missionled.series.Point;
import org.missionled.series.Years;

/** How fast a metric must move from its last value on, to meet its bound on the due day. */
final class Needed {
    private Needed() {}

    /** The pace needed, as a multiple of the one that was needed at the baseline; 0 where the bound is met. */
    static OptionalDouble pace(Situation situation, Point point) {
        Pace pace = situation.paceOf(point);
        return situation.yardstick().method() == PaceMethod.LINEAR
                ? linear(pace.progress(), pace.timeUsed())
                : compound(situation, point);
    }

    /**
     * Linear {@code (1 - progress) / (1 - time used)}. With 30 % of the way done in half of the time it is 0.7 / 0.5 =
     * 1.4.
     */
    private static OptionalDouble linear(double progress, double timeUsed) {
        return timeUsed < 1 && Double.isFinite(progress)
                ? OptionalDouble.of(Math.max(0, (1 - progress) / (1 - timeUsed)))
                : OptionalDouble.empty();
    }

    /**
     * Compound {@code d * CAGR_left / |CAGR_required|}. From 14.5 in 2015 to at most 7.25 in 2030 a fall of 4.52 % a
     * year was needed; at 10.4 in 2023 one of 5.02 % a year for the seven years left, 1.11 times as much.
     */
    private static OptionalDouble compound(Situation situation, Point point) {
        OptionalDouble left = growth(situation, point);
        if (left.isEmpty()) {
            return left;
        }
        Baseline baseline = situation.theBaseline();
        Reach reach = situation.reach();
        Yardstick yardstick = situation.yardstick();
        double from = Pace.start(baseline, yardstick);
        double bound = Pace.notZero(reach.bound().value(), yardstick);
        double required = Pace.growth(from, bound, Years.between(baseline.on(), reach.by()));
        double pace = YearlyChange.towards(reach.bound().side(), from) * left.getAsDouble() / StrictMath.abs(required);
        return Double.isFinite(pace) ? OptionalDouble.of(Math.max(0, pace)) : OptionalDouble.empty();
    }

    /**
     * The yearly growth needed, {@code (bound / observed)^(1 / years left) - 1}; none where the value is 0 or lies on
     * the other side of 0 than the bound. From 10.4 in 2023 to 7.25 in 2030 it is (7.25 / 10.4)^(1/7) - 1 = -5.02 % a
     * year.
     */
    static OptionalDouble growth(Situation situation, Point point) {
        Reach reach = situation.reach();
        if (!point.counts().isBefore(reach.by())) {
            return OptionalDouble.empty();
        }
        double times = Pace.notZero(reach.bound().value(), situation.yardstick()) / point.value();
        return times > 0 && Double.isFinite(times)
                ? OptionalDouble.of(Pace.growth(1, times, Years.between(point.counts(), reach.by())))
                : OptionalDouble.empty();
    }
}
