package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.List;
import org.missionled.model.Decimal;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Item;
import org.missionled.report.outline.Block.Points;
import org.missionled.report.outline.Block.Table;
import org.missionled.report.view.Bounds;
import org.missionled.report.view.DimensionView;
import org.missionled.report.view.DimensionView.Group;
import org.missionled.report.view.MetricView;
import org.missionled.report.view.PointView;
import org.missionled.report.view.ReportView;

/** How metrics stand group by group: nobody is averaged away, and nobody is exposed who is one of few. */
final class GroupsSection {
    private static final List<String> HEADER = List.of("Group", "Value", "95 % interval", "Size", "Period");

    private GroupsSection() {}

    static List<Block> of(ReportView view) {
        List<Block> blocks = new ArrayList<>();
        for (MetricView metric : view.metrics()) {
            for (DimensionView one : metric.dimensions()) {
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

    private static List<String> row(Group group, MetricView metric) {
        return group.value()
                .map(point -> List.of(
                        group.name(),
                        point.value().shown(),
                        point.interval().map(Bounds::shown).orElse("not known"),
                        group.size().isPresent() ? Decimal.rounded(group.size().getAsDouble()) : "not known",
                        period(point, metric)))
                .orElseGet(() -> List.of(group.name(), group.isHidden() ? "hidden" : "not measured", "", "", ""));
    }

    /** Of a window all of it. */
    private static String period(PointView point, MetricView metric) {
        return metric.accumulation().isEmpty() ? point.period() : point.first() + "/" + point.last();
    }
}
