package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Item;
import org.missionled.report.outline.Block.Paragraph;
import org.missionled.report.outline.Block.Points;
import org.missionled.report.outline.Block.Table;
import org.missionled.report.view.Counted;
import org.missionled.report.view.LiveFlagsView;
import org.missionled.report.view.LiveFlagsView.DeclaredView;
import org.missionled.report.view.LiveFlagsView.FoundView;
import org.missionled.report.view.LiveFlagsView.UndeclaredView;
import org.missionled.report.view.ReportView;

/** The flags that live systems have, beside those that features say they stand behind. */
final class FlagsSection {
    private static final List<String> HEADER = List.of("Feature", "Flag", "Found in", "State", "Last change");

    private FlagsSection() {}

    static List<Block> of(ReportView view) {
        LiveFlagsView flags = view.governance().liveFlags();
        if (!flags.isLookedAt()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "Flags that exist"));
        blocks.add(new Paragraph(counts(flags)));
        if (!flags.declared().isEmpty()) {
            blocks.add(new Table(
                    HEADER,
                    flags.declared().stream()
                            .flatMap(flag -> rows(flag).stream())
                            .toList()));
        }
        if (!flags.undeclared().isEmpty()) {
            blocks.add(new Paragraph("No feature stands behind these flags, so nobody has said what they are for:"));
            blocks.add(new Points(
                    flags.undeclared().stream().map(FlagsSection::undeclared).toList()));
        }
        return blocks;
    }

    private static String counts(LiveFlagsView flags) {
        StringBuilder text = new StringBuilder();
        flags.looks()
                .forEach(look -> text.append(look.source())
                        .append(" had ")
                        .append(Counted.of(look.flags(), "flag"))
                        .append(" on ")
                        .append(look.readOn())
                        .append(". "));
        if (!flags.looks().isEmpty()) {
            text.append(flags.found() + " of "
                    + Counted.of(flags.declared().size(), "declared flag") + " found; "
                    + flags.undeclared().size() + " found that no feature stands behind.");
        }
        if (flags.later() > 0) {
            text.append(flags.looks().isEmpty() ? "" : " ")
                    .append(Counted.of(flags.later(), "later look"))
                    .append(" not counted.");
        }
        return text.toString();
    }

    private static List<List<String>> rows(DeclaredView flag) {
        String title = flag.feature().title();
        if (flag.found().isEmpty()) {
            return List.of(List.of(title, flag.key(), "not found", "", ""));
        }
        return flag.found().stream()
                .map(found -> List.of(
                        title,
                        flag.key(),
                        found.source(),
                        found.words(),
                        found.changed().map(Object::toString).orElse("not known")))
                .toList();
    }

    private static Item undeclared(UndeclaredView flag) {
        String where = flag.found().stream().map(FlagsSection::where).collect(Collectors.joining("; "));
        return new Item("", flag.key() + " (" + where + ")", List.of());
    }

    private static String where(FoundView found) {
        return found.source() + ", " + found.words()
                + found.owner().map(owner -> ", looked after by " + owner).orElse("");
    }
}
