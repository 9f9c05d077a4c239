package org.missionled.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.missionled.explanation.Explanation;
import org.missionled.explanation.Explanation.Amount;
import org.missionled.explanation.Explanation.Input;
import org.missionled.explanation.Explanation.Text;
import org.missionled.model.Direction;
import org.missionled.model.Disaggregation;
import org.missionled.model.ImpactMetric;
import org.missionled.series.Point;

/**
 * How one metric stands group by group in one dimension: who is worst off, how far from the best and from the whole,
 * and which promised groups nobody measured.
 *
 * <p>A group counts with its last known value, so that a group that is no longer measured stays in the picture. Groups
 * that are {@link Suppression hidden} are compared with nobody: neither are they anybody's to read, nor would a value
 * of fewer than ten people say much.
 */
public final class SegmentAssessment {
    private final ImpactMetric metric;
    private final String dimension;
    private final Optional<Disaggregation> promise;
    private final List<GroupValue> groups;
    private final Optional<Point> whole;
    private final Optional<ChangeByGroup> split;

    SegmentAssessment(
            ImpactMetric metric,
            String dimension,
            List<GroupValue> groups,
            Optional<Point> whole,
            Optional<ChangeByGroup> split) {
        this.metric = metric;
        this.dimension = dimension;
        this.promise = metric.disaggregations().stream()
                .filter(one -> one.dimension().equals(dimension))
                .findFirst();
        this.groups = Suppression.hiding(groups);
        this.whole = whole;
        this.split = split;
    }

    /** {@return the metric} */
    public ImpactMetric metric() {
        return metric;
    }

    /** {@return by what people are told apart} */
    public String dimension() {
        return dimension;
    }

    /** {@return whether this dimension was promised, or turned up in the observations alone} */
    public boolean isPromised() {
        return promise.isPresent();
    }

    /** {@return every group, the promised ones in declaration order before those that turned up unpromised} */
    public List<GroupValue> groups() {
        return groups;
    }

    /** {@return the value of everybody together, as it was observed} */
    public Optional<Point> whole() {
        return whole;
    }

    /** {@return the promised groups without a value} */
    public List<String> withoutData() {
        return groups.stream()
                .filter(group -> group.isPromised() && group.value().isEmpty())
                .map(GroupValue::name)
                .toList();
    }

    /** {@return the groups that are not shown} */
    public List<GroupValue> hidden() {
        return groups.stream().filter(GroupValue::isHidden).toList();
    }

    /** {@return the groups whose value may be shown} */
    public List<GroupValue> shown() {
        return groups.stream().filter(GroupValue::isShown).toList();
    }

    /** {@return whether the metric says which way is better; else no group is better or worse than another} */
    public boolean hasDirection() {
        return !(metric.direction() instanceof Direction.Undeclared);
    }

    /** {@return the group that stands worst of those that are shown, the first of several; empty below two groups} */
    public Optional<GroupValue> worst() {
        return extreme(1);
    }

    /** {@return the group that stands best of those that are shown, the first of several; empty below two groups} */
    public Optional<GroupValue> best() {
        return extreme(-1);
    }

    private Optional<GroupValue> extreme(int sign) {
        List<GroupValue> shown = shown();
        if (!hasDirection() || shown.size() < 2) {
            return Optional.empty();
        }
        GroupValue found = shown.get(0);
        for (GroupValue next : shown) {
            if (sign * (badness(next.number()) - badness(found.number())) > 0) {
                found = next;
            }
        }
        return Optional.of(found);
    }

    /** How bad a value is, in the metric's unit; of a band the distance to it. */
    private double badness(double value) {
        if (metric.direction() instanceof Direction.Rises) {
            return -value;
        }
        if (metric.direction() instanceof Direction.StaysWithin band) {
            return StrictMath.max(0, StrictMath.max(band.low() - value, value - band.high()));
        }
        return value;
    }

    /**
     * How far the worst group is from the best: {@code worst - best} in the metric's unit. 0.42 against 0.60 is -0.18.
     *
     * @return empty without a worst group
     */
    public OptionalDouble gapToBest() {
        return gap(best().map(GroupValue::number));
    }

    /**
     * How far the worst group is from everybody together: {@code worst - whole} in the metric's unit.
     *
     * @return empty without a worst group or a value of the whole
     */
    public OptionalDouble gapToWhole() {
        return gap(whole.map(Point::value));
    }

    private OptionalDouble gap(Optional<Double> from) {
        Optional<GroupValue> worst = worst();
        return worst.isEmpty() || from.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(worst.get().number() - from.get());
    }

    /**
     * The worst group by the best: {@code worst / best}, 1 where they are equal. 0.42 against 0.60 is 0.7.
     *
     * @return empty without a worst group, or where the best is not above 0
     */
    public OptionalDouble worstByBest() {
        Optional<GroupValue> best = best();
        return best.isEmpty() || !(best.get().number() > 0)
                ? OptionalDouble.empty()
                : OptionalDouble.of(worst().orElseThrow().number() / best.get().number());
    }

    /**
     * The mean of the promised groups by the declared weights: {@code sum(weight * value) / sum(weight)}. With 0.3 on
     * 0.42 and 0.7 on 0.60 it is 0.546.
     *
     * @return empty unless every promised group has a weight and a value
     */
    public OptionalDouble weightedMean() {
        if (promise.isEmpty() || !promise.get().isWeighted()) {
            return OptionalDouble.empty();
        }
        double sum = 0;
        double weights = 0;
        for (GroupValue group : groups) {
            if (group.isPromised()) {
                OptionalDouble weight = promise.get().weight(group.name());
                if (weight.isEmpty() || group.value().isEmpty()) {
                    return OptionalDouble.empty();
                }
                sum += weight.getAsDouble() * group.number();
                weights += weight.getAsDouble();
            }
        }
        return weights > 0 ? OptionalDouble.of(sum / weights) : OptionalDouble.empty();
    }

    /**
     * What the change of a ratio since its baseline was made of.
     *
     * @return empty for other metrics, without a baseline, or where no group was counted at both ends
     */
    public Optional<ChangeByGroup> split() {
        return split;
    }

    /** {@return how the worst group was found, with every value that may be shown} */
    public Explanation explain() {
        List<Input> inputs = new ArrayList<>();
        String unit = metric.kind().unit();
        for (GroupValue group : groups) {
            if (group.isShown()) {
                inputs.add(new Amount(group.name(), group.number(), unit));
            } else {
                inputs.add(new Text(group.name(), group.isHidden() ? "hidden" : "no value"));
            }
        }
        whole.ifPresent(point -> inputs.add(new Amount("whole", point.value(), unit)));
        gapToBest().ifPresent(gap -> inputs.add(new Amount("gap to the best", gap, unit)));
        gapToWhole().ifPresent(gap -> inputs.add(new Amount("gap to the whole", gap, unit)));
        worstByBest().ifPresent(share -> inputs.add(new Amount("worst by best", share, "")));
        return Explanation.of(
                worst().map(GroupValue::name).orElse("no worst group"),
                !hasDirection()
                        ? "nobody said which direction is better"
                        : worst().isEmpty() ? "fewer than two groups can be compared" : "it is farthest from the best",
                "gap to the best = worst - best; gap to the whole = worst - whole; worst by best = worst / best",
                inputs);
    }

    @Override
    public String toString() {
        return metric + " by " + dimension + ": " + groups;
    }
}
