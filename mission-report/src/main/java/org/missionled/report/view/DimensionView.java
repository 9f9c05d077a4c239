package org.missionled.report.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.missionled.alignment.ChangeByGroup;
import org.missionled.alignment.GroupValue;
import org.missionled.alignment.SegmentAssessment;
import org.missionled.model.ImpactMetric;

/**
 * A metric group by group. Groups that are too small have no value here, nor have those that would give them away.
 *
 * @param dimension what the groups differ by, such as {@code age}
 * @param isPromised whether it was declared that the metric is shown by it
 * @param groups the groups, those that were declared first
 * @param worst the name of the group that stands worst; empty where fewer than two can be compared
 * @param best the name of the group that stands best
 * @param gapToBest how far the worst is from the best
 * @param gapToWhole how far the worst is from everybody together
 * @param worstByBest the worst as a share of the best, where that says something
 * @param weightedMean the groups together by the declared weights
 * @param change what changed from one period to another, apart into changes within the groups and of their mix
 * @param working how it comes about
 */
public record DimensionView(
        String dimension,
        boolean isPromised,
        List<Group> groups,
        Optional<String> worst,
        Optional<String> best,
        Optional<Amount> gapToBest,
        Optional<Amount> gapToWhole,
        Optional<Amount> worstByBest,
        Optional<Amount> weightedMean,
        Optional<Change> change,
        Working working) {
    /** Copies the groups. */
    public DimensionView {
        groups = List.copyOf(groups);
    }

    /**
     * A group.
     *
     * @param name such as {@code 18-29}
     * @param isPromised whether it was declared
     * @param hidden whether and why its value is not shown
     * @param value its value; empty where it has none or is not shown
     * @param size how many are in it, where that is known and shown
     */
    public record Group(
            String name, boolean isPromised, GroupValue.Hidden hidden, Optional<PointView> value, OptionalDouble size) {

        /** {@return whether it has a value that nobody outside should read} */
        public boolean isHidden() {
            return hidden != GroupValue.Hidden.NO;
        }

        private static Group of(GroupValue group, ImpactMetric metric) {
            return new Group(
                    group.name(),
                    group.isPromised(),
                    group.hiddenBecause(),
                    group.isShown() ? group.value().map(point -> PointView.of(point, metric)) : Optional.empty(),
                    group.isShown() ? group.size() : OptionalDouble.empty());
        }
    }

    /**
     * What changed from one period to another.
     *
     * @param from the earlier period
     * @param to the later period
     * @param all by how much the groups together changed
     * @param within how much of that came from changes within the groups
     * @param mix how much of that came from how many are in each
     * @param isReversed whether each group went the other way than all together
     * @param leftOut the groups that were counted in one of the two periods alone
     */
    public record Change(
            String from, String to, Amount all, Amount within, Amount mix, boolean isReversed, List<String> leftOut) {
        /** Copies the names. */
        public Change {
            leftOut = List.copyOf(leftOut);
        }

        private static Change of(ChangeByGroup change, SegmentAssessment one) {
            return new Change(
                    change.from().toString(),
                    change.to().toString(),
                    Amount.apart(change.split().change(), one.metric()),
                    Amount.apart(change.split().within(), one.metric()),
                    Amount.apart(change.split().mix(), one.metric()),
                    change.split().isReversed() && one.hidden().isEmpty(),
                    change.leftOut());
        }
    }

    static DimensionView of(SegmentAssessment one) {
        ImpactMetric metric = one.metric();
        return new DimensionView(
                one.dimension(),
                one.isPromised(),
                one.groups().stream().map(group -> Group.of(group, metric)).toList(),
                one.worst().map(GroupValue::name),
                one.best().map(GroupValue::name),
                apart(one.gapToBest(), metric),
                apart(one.gapToWhole(), metric),
                Amount.share(one.worstByBest()),
                one.weightedMean().stream()
                        .mapToObj(mean -> Amount.of(mean, metric))
                        .findFirst(),
                one.split().map(change -> Change.of(change, one)),
                Working.of(one.explain()));
    }

    private static Optional<Amount> apart(OptionalDouble gap, ImpactMetric metric) {
        return gap.isPresent() ? Optional.of(Amount.apart(gap.getAsDouble(), metric)) : Optional.empty();
    }
}
