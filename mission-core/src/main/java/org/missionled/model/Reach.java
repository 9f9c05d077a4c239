package org.missionled.model;

import static org.missionled.model.Decimal.exact;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A bound that a metric is to reach by a day, from a baseline where one was declared. */
public final class Reach implements Target {
    private final Optional<Baseline> baseline; // made once, since every look at the measure asks for it
    private final Bound bound;
    private final LocalDate by;

    private Reach(Optional<Baseline> baseline, Bound bound, LocalDate by) {
        this.baseline = baseline;
        this.bound = bound;
        this.by = Checked.day("due day", by);
    }

    /**
     * A target without a baseline: legal, but its pace cannot be judged.
     *
     * @param bound what is to be reached
     * @param by the due day
     * @return the target
     */
    public static Reach of(Bound bound, LocalDate by) {
        return new Reach(Optional.empty(), bound, by);
    }

    /**
     * A target from a baseline.
     *
     * @param baseline where the metric stood
     * @param bound what is to be reached
     * @param by the due day, after the baseline's
     * @return the target
     * @throws Refused if the due day is not after the baseline, or the baseline already meets the bound
     */
    public static Reach from(Baseline baseline, Bound bound, LocalDate by) {
        if (bound.isMetBy(baseline.value())) {
            throw Refused.because(
                    "the baseline " + exact(baseline.value()) + " already meets the bound " + exact(bound.value()),
                    "hold it with " + (bound.side() == Bound.Side.AT_LEAST ? "heldAtLeast(" : "heldAtMost(")
                            + exact(bound.value()) + "), or choose a bound that is still to be reached");
        }
        return published(baseline, bound, by);
    }

    /**
     * A target as somebody else published it, whose baseline may meet the bound already. A team's own target is made
     * with {@link #from}, which refuses that.
     *
     * @param baseline where the metric stood
     * @param bound what is to be reached, away from the baseline
     * @param by the due day, after the baseline's
     * @return the target
     * @throws Refused if the due day is not after the baseline, or the bound is the baseline itself
     */
    public static Reach published(Baseline baseline, Bound bound, LocalDate by) {
        if (!by.isAfter(baseline.on())) {
            throw Refused.because(
                    "the target is due on " + by + ", not after its baseline of " + baseline.on(),
                    "choose a due day after the baseline");
        }
        if (bound.value() == baseline.value()) {
            throw Refused.because(
                    "from " + exact(baseline.value()) + " to " + exact(bound.value()) + " there is no way to go",
                    "choose a bound away from the baseline");
        }
        return new Reach(Optional.of(baseline), bound, by);
    }

    @Override
    public Optional<Baseline> baseline() {
        return baseline;
    }

    /** {@return what is to be reached} */
    public Bound bound() {
        return bound;
    }

    /** {@return the due day} */
    public LocalDate by() {
        return by;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reach that
                && baseline.equals(that.baseline)
                && bound.equals(that.bound)
                && by.equals(that.by);
    }

    @Override
    public int hashCode() {
        return Objects.hash(baseline, bound, by);
    }

    @Override
    public String toString() {
        return baseline.map(it -> "from " + exact(it.value()) + " ").orElse("") + "to " + exact(bound.value()) + " by "
                + by;
    }
}
