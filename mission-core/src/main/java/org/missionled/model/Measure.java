package org.missionled.model;

import static org.missionled.model.Decimal.exact;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One metric by which a goal is measured, and the target it has there, if any. */
public final class Measure {
    private final ImpactMetric metric;
    private final @Nullable Target target;
    private final @Nullable Benchmark benchmark;

    private Measure(ImpactMetric metric, @Nullable Target target, @Nullable Benchmark benchmark) {
        this.metric = metric;
        this.target = target;
        this.benchmark = benchmark;
    }

    /**
     * A metric without a target.
     *
     * @param metric what is measured
     * @return the measure
     */
    public static Measure of(ImpactMetric metric) {
        return new Measure(metric, null, null);
    }

    /**
     * A metric with a target.
     *
     * @param metric what is measured, in numbers
     * @param target what it is to reach
     * @return the measure
     * @throws Refused if the metric is in words, or its direction or its limits contradict the target
     */
    public static Measure of(ImpactMetric metric, Target target) {
        if (metric.isQualitative()) {
            throw Refused.because(
                    metric.id() + " is in words and cannot have the target " + aim(target),
                    "leave the target out, or measure something that is counted");
        }
        if (target instanceof Reach reach) {
            Directions.refuseContradiction(metric, reach.bound());
            metric.limits().refuseBeyond("bound", reach.bound().value(), metric, "choose a bound that can be reached");
        } else if (target instanceof Band band) {
            refuseContradiction(metric, band);
        } else if (metric.direction() instanceof Direction.StaysWithin best) {
            throw Refused.because(
                    metric.id() + " is best from " + exact(best.low()) + " to " + exact(best.high())
                            + " and cannot improve one way",
                    "hold it with heldWithin(" + exact(best.low()) + ", " + exact(best.high()) + ")");
        }
        target.baseline()
                .ifPresent(from ->
                        metric.limits().refuseBeyond("baseline", from.value(), metric, "say where the metric stood"));
        return new Measure(metric, target, null);
    }

    /**
     * The same measure with what its target can be compared with.
     *
     * @param other what others reach
     * @return the copy
     * @throws Refused if there is no bound to compare, or the value lies beyond the metric's natural limits
     */
    public Measure withBenchmark(Benchmark other) {
        if (!(target instanceof Reach)) {
            throw Refused.because(
                    metric.id() + " has no bound that could be compared with " + other.name(),
                    "say toAtLeast(...) or toAtMost(...) first");
        }
        metric.limits().refuseBeyond("benchmark", other.value(), metric, "choose a value that can be reached");
        return new Measure(metric, target, other);
    }

    private static void refuseContradiction(ImpactMetric metric, Band band) {
        if (band.hasLow()) {
            Directions.refuseContradiction(metric, Bound.atLeast(band.low()));
            metric.limits().refuseBeyond("lower end", band.low(), metric, "choose a band that can be left");
        }
        if (band.hasHigh()) {
            Directions.refuseContradiction(metric, Bound.atMost(band.high()));
            metric.limits().refuseBeyond("upper end", band.high(), metric, "choose a band that can be left");
        }
    }

    private static String aim(Target target) {
        return target instanceof Reach reach ? exact(reach.bound().value()) : target.toString();
    }

    /** {@return what is measured} */
    public ImpactMetric metric() {
        return metric;
    }

    /** {@return what it is to reach, where it was declared} */
    public Optional<Target> target() {
        return Optional.ofNullable(target);
    }

    /** {@return the bound it is to reach by a day, where its target is one} */
    public Optional<Reach> reach() {
        return target instanceof Reach reach ? Optional.of(reach) : Optional.empty();
    }

    /** {@return what its target can be compared with, where that was said} */
    public Optional<Benchmark> benchmark() {
        return Optional.ofNullable(benchmark);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Measure that
                && metric.equals(that.metric)
                && Objects.equals(target, that.target)
                && Objects.equals(benchmark, that.benchmark);
    }

    @Override
    public int hashCode() {
        return Objects.hash(metric, target, benchmark);
    }

    @Override
    public String toString() {
        return metric + (target == null ? "" : " " + target);
    }
}
