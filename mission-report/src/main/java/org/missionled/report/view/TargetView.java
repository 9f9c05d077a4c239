package org.missionled.report.view;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.missionled.model.Band;
import org.missionled.model.Baseline;
import org.missionled.model.Bound;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Reach;
import org.missionled.model.Target;

/**
 * What a goal asks of a metric.
 *
 * @param kind what is asked for
 * @param words the same in words, such as {@code to at least 60 by 2026-12-31}
 * @param low what the value must not fall below, where there is such a bound
 * @param high what the value must not rise above, where there is such a bound
 * @param due by when, where there is a day
 * @param baseline where it starts from, where that is known
 */
public record TargetView(
        Kind kind,
        String words,
        Optional<Amount> low,
        Optional<Amount> high,
        Optional<LocalDate> due,
        Optional<Start> baseline) {

    /** What a target asks for. */
    public enum Kind {
        /** To get beyond a bound by a day. */
        REACH,
        /** To stay within a band. */
        HOLD,
        /** To get better, without a bound. */
        IMPROVE
    }

    /**
     * Where a metric started from.
     *
     * @param value the value
     * @param on the day on which it counts
     * @param standardError in the unit of the metric, where it is known
     */
    public record Start(Amount value, LocalDate on, OptionalDouble standardError) {

        static Start of(Baseline baseline, ImpactMetric metric) {
            return new Start(Amount.of(baseline.value(), metric), baseline.on(), baseline.standardError());
        }
    }

    static TargetView of(Target target, ImpactMetric metric) {
        Optional<Start> start = target.baseline().map(baseline -> Start.of(baseline, metric));
        if (target instanceof Reach reach) {
            boolean least = reach.bound().side() == Bound.Side.AT_LEAST;
            Optional<Amount> bound = Optional.of(Amount.of(reach.bound().value(), metric));
            Optional<Amount> none = Optional.empty();
            String words =
                    (least ? "to at least " : "to at most ") + bound.get().shown() + " by " + reach.by();
            return new TargetView(
                    Kind.REACH, words, least ? bound : none, least ? none : bound, Optional.of(reach.by()), start);
        }
        if (target instanceof Band band) {
            Optional<Amount> low = band.hasLow() ? Optional.of(Amount.of(band.low(), metric)) : Optional.empty();
            Optional<Amount> high = band.hasHigh() ? Optional.of(Amount.of(band.high(), metric)) : Optional.empty();
            return new TargetView(Kind.HOLD, held(low, high), low, high, Optional.empty(), start);
        }
        return new TargetView(
                Kind.IMPROVE,
                "to get better, without a bound",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                start);
    }

    private static String held(Optional<Amount> low, Optional<Amount> high) {
        if (low.isPresent() && high.isPresent()) {
            return "to be held between " + low.get().shown() + " and "
                    + high.get().shown();
        }
        return low.map(it -> "to be held at " + it.shown() + " or above")
                .orElseGet(() -> "to be held at " + high.map(Amount::shown).orElse("any value") + " or below");
    }
}
