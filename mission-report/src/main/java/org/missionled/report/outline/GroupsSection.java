package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.List;
import org.missionled.alignment.GroupValue;
import org.missionled.alignment.SegmentAssessment;
import org.missionled.model.Decimal;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Interval;
import org.missionled.report.MissionReport;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Item;
import org.missionled.report.outline.Block.Points;
import org.missionled.report.outline.Block.Table;

/** How metrics stand group by group: nobody is averaged away, and nobody is exposed who is one of few. */
final class GroupsSection {
    private static final List<String> HEADER = List.of("Group", "Value", "95 % interval", "Size", "Period");

    private GroupsSection() {}

    static List<Block> of(MissionReport report) {
        List<Block> blocks = new ArrayList<>();
        for (ImpactMetric metric : report.mission().metrics()) {
            for (SegmentAssessment one : report.alignment().segments(metric)) {
                blocks.add(new Heading(3, metric.meaning() + ", by " + one.dimension()));
                if (!one.groups().isEmpty()) {
                    blocks.add(new Table(
                            HEADER,
                            one.groups().stream()
                                    .map(group -> row(group, metric))
                                    .toList()));
                }
                blocks.add(new Points(GroupLines.of(one).stream()
                        .map(line -> new Item("", line, List.of()))
                        .toList()));
            }
        }
        if (!blocks.isEmpty()) {
            blocks.add(0, new Heading(2, "Group by group"));
        }
        return blocks;
    }

    private static List<String> row(GroupValue group, ImpactMetric metric) {
        if (!group.isShown()) {
            return List.of(group.name(), group.isHidden() ? "hidden" : "not measured", "", "", "");
        }
        return List.of(
                group.name(),
                Phrases.value(group.value().orElseThrow().value(), metric),
                group.value()
                        .flatMap(point -> point.interval())
                        .map(interval -> range(interval, metric))
                        .orElse("not known"),
                group.size().isPresent() ? Decimal.rounded(group.size().getAsDouble()) : "not known",
                group.value().orElseThrow().window().toString());
    }

    static String range(Interval interval, ImpactMetric metric) {
        return Phrases.amount(interval.low(), metric) + " to " + Phrases.value(interval.high(), metric);
    }
}
