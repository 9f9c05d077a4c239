package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Item;
import org.missionled.report.outline.Block.Paragraph;
import org.missionled.report.outline.Block.Points;
import org.missionled.report.view.ReportView;
import org.missionled.report.view.Unknown;

/** What we do not know; cannot be switched off. */
final class UnknownSection {
    private static final int LARGEST = 3;

    private UnknownSection() {}

    static List<Block> of(ReportView view) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "What we do not know"));
        List<Unknown> unknowns = view.unknowns();
        if (unknowns.isEmpty()) {
            blocks.add(new Paragraph("Nothing that this report could notice."));
            return blocks;
        }
        blocks.add(new Paragraph(UnknownCounts.of(view) + largest(unknowns)));
        blocks.add(new Points(unknowns.stream().map(UnknownSection::item).toList()));
        return blocks;
    }

    /** The longest lists, where there are more than these. */
    private static String largest(List<Unknown> unknowns) {
        if (unknowns.size() <= LARGEST) {
            return "";
        }
        return unknowns.stream()
                .sorted(Comparator.comparingInt((Unknown one) -> one.instances().size())
                        .reversed())
                .limit(LARGEST)
                .map(one -> "\"" + one.what() + "\" (" + one.instances().size() + ")")
                .collect(Collectors.joining(", ", " The longest lists: ", "."));
    }

    private static Item item(Unknown unknown) {
        return new Item("", unknown.what(), List.of(Phrases.sentence(String.join("; ", unknown.instances()))));
    }
}
