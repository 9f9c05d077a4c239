package org.missionled.report.outline;

import java.util.List;
import org.missionled.report.MissionReport;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Item;
import org.missionled.report.outline.Block.Paragraph;
import org.missionled.report.outline.Block.Points;

/** What we do not know; cannot be switched off. */
final class UnknownSection {
    private UnknownSection() {}

    static List<Block> of(MissionReport report) {
        Heading heading = new Heading(2, "What we do not know");
        if (report.unknowns().isEmpty()) {
            return List.of(heading, new Paragraph("Nothing that this report could notice."));
        }
        return List.of(
                heading,
                new Points(report.unknowns().stream()
                        .map(unknown -> new Item(
                                "",
                                unknown.what(),
                                unknown.instances().stream()
                                        .map(Phrases::sentence)
                                        .toList()))
                        .toList()));
    }
}
