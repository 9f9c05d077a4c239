package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Item;
import org.missionled.report.outline.Block.Paragraph;
import org.missionled.report.outline.Block.Points;
import org.missionled.report.view.Counted;
import org.missionled.report.view.GateView;
import org.missionled.report.view.ReportView;

/** Which features may go on, and what holds the others. */
final class GatesSection {
    private GatesSection() {}

    static List<Block> of(ReportView view) {
        List<GateView> gates = view.governance().gates();
        if (gates.isEmpty()) {
            return List.of();
        }
        long go = gates.stream().filter(GateView::isGo).count();
        return List.of(
                new Heading(2, "Which features may go on"),
                new Paragraph(go + " of " + Counted.of(gates.size(), "feature")
                        + " may go through the next gate. Each gate asks what those before it ask, too."),
                new Points(gates.stream().map(GatesSection::item).toList()));
    }

    private static Item item(GateView gate) {
        List<String> details = new ArrayList<>();
        gate.missing().forEach(one -> details.add(Phrases.sentence(Phrases.capitalised(one.words()))));
        gate.allowed().forEach(one -> details.add("Allowed all the same: " + Phrases.sentence(one.words())));
        return new Item(
                gate.isGo() ? "GO" : "HOLD",
                gate.feature().title() + " (" + gate.stage().words() + ", at the "
                        + gate.gateWords().toLowerCase(Locale.ROOT) + " gate)",
                details);
    }
}
