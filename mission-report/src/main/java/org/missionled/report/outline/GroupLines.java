package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.List;
import org.missionled.alignment.ChangeByGroup;
import org.missionled.alignment.GroupValue;
import org.missionled.alignment.SegmentAssessment;
import org.missionled.model.Decimal;
import org.missionled.model.ImpactMetric;

/** What is said of the groups of one dimension: who is worst off, who is not measured, who is not shown, and why. */
final class GroupLines {
    private GroupLines() {}

    static List<String> of(SegmentAssessment one) {
        List<String> lines = new ArrayList<>();
        lines.add(worst(one));
        one.weightedMean()
                .ifPresent(mean -> lines.add("By the declared weights the groups together stand at "
                        + Phrases.value(mean, one.metric()) + "."));
        one.split().ifPresent(change -> lines.add(change(change, one)));
        if (!one.withoutData().isEmpty()) {
            lines.add("Promised and never measured: " + String.join(", ", one.withoutData()) + ".");
        }
        if (one.isPromised() && one.groups().isEmpty()) {
            lines.add("Promised and never measured: any group at all.");
        }
        if (!one.hidden().isEmpty()) {
            lines.add("Not shown, since a group of fewer than 10 is among them that the others would give away: "
                    + names(one.hidden()) + ".");
        }
        List<GroupValue> unpromised =
                one.groups().stream().filter(group -> !group.isPromised()).toList();
        if (one.isPromised() && !unpromised.isEmpty()) {
            lines.add("Measured without having been promised: " + names(unpromised) + ".");
        }
        return lines;
    }

    private static String names(List<GroupValue> groups) {
        return String.join(", ", groups.stream().map(GroupValue::name).toList());
    }

    private static String worst(SegmentAssessment one) {
        if (one.worst().isEmpty()) {
            return one.hasDirection()
                    ? "No group is called worst: fewer than two can be compared."
                    : "No group is called worst: nobody said which direction is better.";
        }
        ImpactMetric metric = one.metric();
        GroupValue worst = one.worst().get();
        GroupValue best = one.best().orElseThrow();
        StringBuilder text = new StringBuilder("Worst: ").append(standing(worst, metric));
        if (one.gapToBest().getAsDouble() == 0) {
            return text.append(", and the best stands no better.").toString();
        }
        text.append("; ")
                .append(apart(one.gapToBest().getAsDouble(), metric))
                .append(" the best, ")
                .append(standing(best, metric));
        one.worstByBest()
                .ifPresent(share ->
                        text.append(" (").append(Decimal.percent(share)).append(" of it)"));
        one.gapToWhole()
                .ifPresent(gap -> text.append("; ")
                        .append(apart(gap, metric))
                        .append(" everybody together, ")
                        .append(Phrases.value(one.whole().orElseThrow().value(), metric)));
        return text.append('.').toString();
    }

    private static String standing(GroupValue group, ImpactMetric metric) {
        return group.name() + " at "
                + Phrases.value(group.value().orElseThrow().value(), metric)
                + group.value()
                        .flatMap(point -> point.interval())
                        .map(interval -> " (" + GroupsSection.range(interval, metric) + ")")
                        .orElse("");
    }

    private static String apart(double gap, ImpactMetric metric) {
        return Phrases.difference(StrictMath.abs(gap), metric) + (gap < 0 ? " below" : " above");
    }

    private static String change(ChangeByGroup change, SegmentAssessment one) {
        ImpactMetric metric = one.metric();
        double all = change.split().change();
        boolean reversed = change.split().isReversed() && one.hidden().isEmpty();
        String moved = (all < 0 ? "fell by " : "rose by ") + Phrases.difference(StrictMath.abs(all), metric);
        return "From " + change.from() + " to " + change.to() + " the groups together " + moved
                + (reversed ? " although each of them " + (all < 0 ? "rose" : "fell") + ": the mix changed" : "") + ". "
                + Phrases.signed(change.split().within(), metric) + " came from changes within the groups, "
                + Phrases.signed(change.split().mix(), metric) + " from how many are in each."
                + (change.leftOut().isEmpty()
                        ? ""
                        : " Left out, since they were counted in one of the two periods alone: "
                                + String.join(", ", change.leftOut()) + ".");
    }
}
