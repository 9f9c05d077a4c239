package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Item;
import org.missionled.report.outline.Block.Points;
import org.missionled.report.view.ConsiderationView;
import org.missionled.report.view.ReportView;

/** What features may do to people, and what is done about it. */
final class ConsiderationsSection {
    private ConsiderationsSection() {}

    static List<Block> of(ReportView view) {
        List<Item> items = view.governance().considerations().stream()
                .map(ConsiderationsSection::item)
                .toList();
        return items.isEmpty()
                ? List.of()
                : List.of(new Heading(2, "What may go wrong for people, and what is done about it"), new Points(items));
    }

    private static Item item(ConsiderationView said) {
        List<String> details = new ArrayList<>();
        said.mitigation().ifPresent(what -> details.add("Done about it: " + Phrases.sentence(what)));
        said.unmitigatedBecause()
                .ifPresent(why -> details.add("Nothing is done about it, because " + Phrases.sentence(why)));
        said.guarded()
                .ifPresent(metric -> details.add("It would show in: " + metric.title() + " (" + guard(said) + ")."));
        String answer = said.concern()
                .or(() -> said.nothingBecause().map(why -> "no concern, because " + why))
                .orElse("");
        return new Item(
                said.kind().words().toUpperCase(Locale.ROOT), said.feature().title() + ": " + answer, details);
    }

    private static String guard(ConsiderationView said) {
        return said.guard().isEmpty() ? "nothing guards it" : String.join(", ", said.guardWords());
    }
}
