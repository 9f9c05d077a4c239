package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.missionled.model.Choice;
import org.missionled.model.Decision;
import org.missionled.model.ElementId;
import org.missionled.model.Feature;
import org.missionled.report.MissionReport;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Item;
import org.missionled.report.outline.Block.Points;

/** What was declined, by a feature's own sentence or by a decision, and why. */
final class NotBuiltSection {
    private NotBuiltSection() {}

    static List<Block> of(MissionReport report) {
        List<Item> items = new ArrayList<>();
        Set<ElementId> said = new HashSet<>();
        for (Decision decision : report.mission().stewardship().decisions()) {
            if (decision.choice() == Choice.DECLINE
                    && !decision.day().isAfter(report.alignment().asOf())
                    && said.add(decision.element())) {
                items.add(item(report.titles().of(decision.element()), decision.because()));
            }
        }
        for (Feature feature : report.mission().features()) {
            feature.lifecycle()
                    .declinedBecause()
                    .filter(reason -> said.add(feature.id()))
                    .ifPresent(reason -> items.add(item(report.titles().of(feature), reason)));
        }
        return items.isEmpty() ? List.of() : List.of(new Heading(2, "What we chose not to build"), new Points(items));
    }

    private static Item item(String title, String reason) {
        return new Item("", title, List.of("Because " + Phrases.sentence(reason)));
    }
}
