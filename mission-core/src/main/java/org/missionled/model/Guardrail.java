package org.missionled.model;

import java.util.List;
import java.util.Optional;

/**
 * A metric that must not get worse while something else gets better, on a mission or on one feature.
 *
 * @param metric what is guarded
 * @param limit what is allowed
 */
public record Guardrail(ImpactMetric metric, Limit limit) {
    /** Refuses words, and limits that contradict the metric's direction or its natural limits. */
    public Guardrail {
        if (metric.isQualitative()) {
            throw Refused.because(metric.id() + " is in words and has no bound", "guard a metric with numbers instead");
        }
        if (limit instanceof Objective && !(metric.kind() instanceof ValueKind.Ratio)) {
            throw Refused.because(
                    metric.id() + " is no ratio and has no error budget",
                    "count good cases out of all cases, or guard it with atLeast(...)");
        }
        if (limit instanceof Objective && metric.accumulation().isWindow()) {
            throw Refused.because(
                    metric.id() + " is a " + metric.accumulation() + " and cannot have an objective over days",
                    "leave its window out; an objective brings its own");
        }
        Directions.refuseContradiction(metric, limit.bound());
        if (limit instanceof Tolerance tolerance) {
            if (tolerance.unit() == Tolerance.Unit.PERCENT_OF_BASELINE) {
                Bearing.refusePercentOfBaseline(metric, tolerance.amount(), "tolerance");
            }
            metric.limits()
                    .refuseBeyond("baseline", tolerance.baseline().value(), metric, "say where the metric stood");
        } else {
            metric.limits().refuseBeyond("bound", limit.bound().value(), metric, "choose a bound that can be broken");
        }
    }

    /** Refuses a second limit on the same side of the same metric: which of the two would count? */
    static Guardrail refuseSecond(ElementId guarded, List<Guardrail> before, Guardrail next) {
        Bound.Side side = next.limit().bound().side();
        if (before.stream()
                .anyMatch(g -> g.metric().id().equals(next.metric().id())
                        && g.limit().bound().side() == side)) {
            throw Refused.because(
                    guarded + " guards " + next.metric().id() + " twice on the same side", "keep the stricter limit");
        }
        return next;
    }

    /** {@return the objective, where the limit is one} */
    public Optional<Objective> objective() {
        return limit instanceof Objective objective ? Optional.of(objective) : Optional.empty();
    }

    /** {@return the tolerance, where the limit is not a fixed bound} */
    public Optional<Tolerance> tolerance() {
        return limit instanceof Tolerance tolerance ? Optional.of(tolerance) : Optional.empty();
    }
}
