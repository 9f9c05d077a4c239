package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.List;
import org.missionled.report.view.Amount;
import org.missionled.report.view.DimensionView;
import org.missionled.report.view.DimensionView.Change;
import org.missionled.report.view.DimensionView.Group;

/** What is said of the groups of one dimension: who is worst off, who is not measured, who is not shown, and why. */
final class GroupLines {
    private GroupLines() {}

    static List<String> of(DimensionView one) {
        List<String> lines = new ArrayList<>();
        lines.add(worst(one));
        one.weightedMean()
                .ifPresent(mean ->
                        lines.add("By the declared weights the groups together stand at " + mean.shown() + "."));
        one.change().ifPresent(change -> lines.add(change(change)));
        List<Group> withoutData = one.groups().stream()
                .filter(group ->
                        group.isPromised() && !group.isHidden() && group.value().isEmpty())
                .toList();
        if (!withoutData.isEmpty()) {
            lines.add("Promised and never measured: " + names(withoutData) + ".");
        }
        if (one.isPromised() && one.groups().isEmpty()) {
            lines.add("Promised and never measured: any group at all.");
        }
        List<Group> hidden = one.groups().stream().filter(Group::isHidden).toList();
        if (!hidden.isEmpty()) {
            lines.add("Not shown, since a group of fewer than 10 is among them that the others would give away: "
                    + names(hidden) + ".");
        }
        List<Group> unpromised =
                one.groups().stream().filter(group -> !group.isPromised()).toList();
        if (one.isPromised() && !unpromised.isEmpty()) {
            lines.add("Measured without having been promised: " + names(unpromised) + ".");
        }
        return lines;
    }

    private static String names(List<Group> groups) {
        return String.join(", ", groups.stream().map(Group::name).toList());
    }

    private static String worst(DimensionView one) {
        if (one.worst().isEmpty() || one.best().isEmpty() || one.gapToBest().isEmpty()) {
            return "No group is called worst: " + one.working().reason() + ".";
        }
        String worst = "Worst: " + standing(one.worst().get(), one);
        Amount gap = one.gapToBest().get();
        if (gap.value() == 0) {
            return worst + ", and the best stands no better.";
        }
        return worst + "; " + apart(gap) + " the best, " + standing(one.best().get(), one)
                + one.worstByBest()
                        .map(share -> " (" + share.shown() + " of it)")
                        .orElse("")
                + one.gapToWhole()
                        .map(whole -> "; " + apart(whole) + " everybody together")
                        .orElse("")
                + ".";
    }

    private static String standing(String name, DimensionView one) {
        return name
                + one.groups().stream()
                        .filter(group -> group.name().equals(name))
                        .flatMap(group -> group.value().stream())
                        .findFirst()
                        .map(point -> " at " + point.value().shown() + Phrases.range(point.interval()))
                        .orElse("");
    }

    private static String apart(Amount gap) {
        return Phrases.size(gap) + (gap.value() < 0 ? " below" : " above");
    }

    private static String change(Change change) {
        boolean fell = change.all().value() < 0;
        return "From " + change.from() + " to " + change.to() + " the groups together "
                + (fell ? "fell by " : "rose by ") + Phrases.size(change.all())
                + (change.isReversed()
                        ? " although each of them " + (fell ? "rose" : "fell") + ": the mix changed"
                        : "")
                + ". " + Phrases.signed(change.within()) + " came from changes within the groups, "
                + Phrases.signed(change.mix()) + " from how many are in each."
                + (change.leftOut().isEmpty()
                        ? ""
                        : " Left out, since they were counted in one of the two periods alone: "
                                + String.join(", ", change.leftOut()) + ".");
    }
}
