package org.missionled.report.outline;

import java.util.List;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Item;
import org.missionled.report.outline.Block.Points;
import org.missionled.report.view.ReportView;
import org.missionled.report.view.RuleView;

/** The rules that hold, each with how much was looked at. */
final class HoldingSection {
    private HoldingSection() {}

    static List<Block> of(ReportView view) {
        List<Item> rules = view.rules().stream()
                .filter(RuleView::holds)
                .map(HoldingSection::item)
                .toList();
        return rules.isEmpty() ? List.of() : List.of(new Heading(2, "Rules that hold"), new Points(rules));
    }

    private static Item item(RuleView rule) {
        String sentence = rule.sentence().replaceFirst("\\.$", "");
        return new Item("HOLDS", sentence + " (looked at " + rule.examined() + ")", List.of());
    }
}
