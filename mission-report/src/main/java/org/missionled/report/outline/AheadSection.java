package org.missionled.report.outline;

import java.util.List;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Item;
import org.missionled.report.outline.Block.Paragraph;
import org.missionled.report.outline.Block.Points;
import org.missionled.report.view.AheadView;
import org.missionled.report.view.ReportView;

/** What will be broken before long if nobody does anything, day by day, and who looks after it. */
final class AheadSection {
    private AheadSection() {}

    static List<Block> of(ReportView view) {
        Heading heading = new Heading(2, "What turns red in the next " + AheadView.DAYS + " days");
        List<AheadView> ahead = view.ahead();
        if (ahead.isEmpty()) {
            return List.of(heading, new Paragraph("Nothing that dates alone would break."));
        }
        return List.of(
                heading,
                new Paragraph("If nothing is changed, mended or observed until then:"),
                new Points(ahead.stream().map(AheadSection::item).toList()));
    }

    private static Item item(AheadView ahead) {
        return new Item(
                ahead.day().toString(),
                ahead.violation().problem(),
                List.of(
                        ahead.owner()
                                .map(owner -> "Looked after by " + owner + ".")
                                .orElse("Nobody is named who looks after it."),
                        ahead.violation().fix(),
                        "Rule " + ahead.violation().rule() + ", "
                                + ahead.violation().mark() + "."));
    }
}
