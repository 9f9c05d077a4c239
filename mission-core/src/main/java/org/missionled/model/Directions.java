package org.missionled.model;

import static org.missionled.model.Decimal.exact;

import org.missionled.model.Bound.Side;

/** Whether a bound asks a metric to go where the metric says is worse. */
final class Directions {
    private Directions() {}

    static void refuseContradiction(ImpactMetric metric, Bound bound) {
        Direction direction = metric.direction();
        if (direction instanceof Direction.Rises && bound.side() == Side.AT_MOST) {
            throw Refused.because(
                    metric.id() + " is better higher and cannot have the upper bound " + exact(bound.value()),
                    "give it a lower bound, or declare it betterLower()");
        }
        if (direction instanceof Direction.Falls && bound.side() == Side.AT_LEAST) {
            throw Refused.because(
                    metric.id() + " is better lower and cannot have the lower bound " + exact(bound.value()),
                    "give it an upper bound, or declare it betterHigher()");
        }
        if (direction instanceof Direction.StaysWithin band
                && !(bound.value() >= band.low() && bound.value() <= band.high())) {
            throw Refused.because(
                    metric.id() + " is best from " + exact(band.low()) + " to " + exact(band.high())
                            + " and cannot have the bound " + exact(bound.value()),
                    "choose a bound inside that band");
        }
    }
}
