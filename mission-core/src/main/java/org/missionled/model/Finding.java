package org.missionled.model;

import static org.missionled.model.Decimal.exact;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a study found: an effect, and its 95 % interval where that is known. */
public final class Finding {
    private final double effect;
    private final Unit unit;
    private final @Nullable Interval interval;

    /** What a finding is counted in. */
    public enum Unit {
        /** The metric's own unit. */
        UNITS,
        /** Percent, relative to the control group. */
        PERCENT_OF_CONTROL
    }

    private Finding(double effect, Unit unit, @Nullable Interval interval) {
        this.effect = effect;
        this.unit = unit;
        this.interval = interval;
    }

    /**
     * A finding whose precision is unknown.
     *
     * @param effect the measured effect, positive where the metric rose
     * @param unit what the effect is counted in
     * @return the finding
     */
    public static Finding of(double effect, Unit unit) {
        return new Finding(Checked.finite("finding", effect, "2.1"), unit, null);
    }

    /**
     * A copy with a 95 % interval.
     *
     * @param interval around the effect, in the same unit
     * @return the copy
     * @throws Refused if the effect lies outside
     */
    public Finding withInterval(Interval interval) {
        if (!interval.contains(effect)) {
            throw Refused.because(
                    "the finding " + exact(effect) + " lies outside its interval from " + exact(interval.low()) + " to "
                            + exact(interval.high()),
                    "finding(2.1).between(1.5, 2.7)");
        }
        return new Finding(effect, unit, interval);
    }

    /** {@return the measured effect, positive where the metric rose} */
    public double effect() {
        return effect;
    }

    /** {@return what the effect is counted in} */
    public Unit unit() {
        return unit;
    }

    /** {@return the 95 % interval, where it is known} */
    public Optional<Interval> interval() {
        return Optional.ofNullable(interval);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Finding that
                && effect == that.effect
                && unit == that.unit
                && Objects.equals(interval, that.interval);
    }

    @Override
    public int hashCode() {
        return Objects.hash(effect, unit, interval);
    }

    @Override
    public String toString() {
        return exact(effect) + " " + unit + (interval == null ? "" : " " + interval);
    }
}
