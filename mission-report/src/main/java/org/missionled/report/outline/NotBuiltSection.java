package org.missionled.report.outline;

import java.util.List;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Item;
import org.missionled.report.outline.Block.Points;
import org.missionled.report.view.DeclinedView;
import org.missionled.report.view.ReportView;

/** What was declined, by a feature's own sentence or by a decision, and why. */
final class NotBuiltSection {
    private NotBuiltSection() {}

    static List<Block> of(ReportView view) {
        List<Item> items =
                view.governance().notBuilt().stream().map(NotBuiltSection::item).toList();
        return items.isEmpty() ? List.of() : List.of(new Heading(2, "What we chose not to build"), new Points(items));
    }

    private static Item item(DeclinedView declined) {
        return new Item("", declined.element().title(), List.of("Because " + Phrases.sentence(declined.because())));
    }
}
