package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.missionled.model.ClaimVerb;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Item;
import org.missionled.report.outline.Block.Points;
import org.missionled.report.view.MessageView;
import org.missionled.report.view.ReportView;

/** What is said to whom, and whether it may still be said. */
final class MessagesSection {
    private MessagesSection() {}

    static List<Block> of(ReportView view) {
        List<Item> items =
                view.governance().messages().stream().map(MessagesSection::item).toList();
        return items.isEmpty()
                ? List.of()
                : List.of(new Heading(2, "What we say, and whether we may"), new Points(items));
    }

    private static Item item(MessageView message) {
        List<String> details = new ArrayList<>();
        details.add("About: " + message.feature().title() + ". To " + message.audience() + ", through "
                + message.place()
                + message.from().map(day -> ", from " + day).orElse("")
                + message.until().map(day -> ", until " + day).orElse("") + ".");
        message.metric()
                .ifPresent(metric -> details.add("What it says of " + metric.title() + ": "
                        + message.says().map(MessagesSection::quoted).orElse("") + "."));
        if (message.state() == MessageView.State.NOT_CLAIMED) {
            details.add("The feature claims nothing of that.");
        }
        message.allowed().ifPresent(verb -> details.add("What is known allows no more than " + quoted(verb) + "."));
        return new Item(message.state().words().toUpperCase(Locale.ROOT), '"' + message.text() + '"', details);
    }

    private static String quoted(ClaimVerb verb) {
        return '"' + verb.words() + '"';
    }
}
