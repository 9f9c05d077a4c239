package org.missionled.model;

import static org.missionled.model.Decimal.exact;

/**
 * How far a metric may move the wrong way from a baseline that is frozen once declared.
 *
 * @param wrongWay the way it should not move
 * @param amount how far it may move that way, at least 0, in {@code unit}
 * @param unit what the amount is counted in
 * @param baseline where it stood
 */
public record Tolerance(WrongWay wrongWay, double amount, Unit unit, Baseline baseline) implements Limit {
    /** The way a guarded metric should not move. */
    public enum WrongWay {
        /** It may rise by the tolerance. */
        RISING,
        /** It may fall by the tolerance. */
        FALLING
    }

    /** What a tolerance is counted in. */
    public enum Unit {
        /** The metric's own unit. */
        UNITS,
        /** Percent of a positive baseline. */
        PERCENT_OF_BASELINE
    }

    /** Refuses negative amounts, and percent of a baseline that is not positive. */
    public Tolerance {
        amount = Checked.finite("tolerance", amount, "2");
        if (amount < 0) {
            throw Refused.value("tolerance", amount, "0 or above, such as 2");
        }
        if (unit == Unit.PERCENT_OF_BASELINE && !(baseline.value() > 0)) {
            throw Refused.because(
                    exact(amount) + " percent of the baseline " + exact(baseline.value()) + " means nothing",
                    "say the tolerance in the metric's own unit");
        }
    }

    /** {@return the bound: {@code baseline +- amount}, or {@code baseline * (1 +- amount / 100)}} */
    @Override
    public Bound bound() {
        double points = unit == Unit.UNITS ? amount : baseline.value() * amount / 100;
        return wrongWay == WrongWay.RISING
                ? Bound.atMost(baseline.value() + points)
                : Bound.atLeast(baseline.value() - points);
    }
}
