package org.missionled.report.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.missionled.report.outline.Block;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Paragraph;
import org.missionled.report.view.Counted;
import org.missionled.report.view.ReportView;

/**
 * A report cut to a number of characters: whole sections in reading order, as long as they fit, a later short one even
 * where an earlier long one does not. What is not known is never cut without its kinds being counted, and the names of
 * all sections that were left out stand at the end.
 */
final class Cut {
    /** Room for the last words. */
    private static final int ROOM = 700;

    private Cut() {}

    static List<Block> to(int limit, ReportView view, List<Block> blocks, Function<Block, String> text) {
        if (length(blocks, text) <= limit) {
            return blocks;
        }
        List<Block> kept = new ArrayList<>();
        List<String> left = new ArrayList<>();
        int used = ROOM;
        for (List<Block> section : sections(blocks)) {
            int length = length(section, text);
            if (used + length <= limit) {
                kept.addAll(section);
                used += length;
            } else if (section.get(0) instanceof Heading heading) {
                left.add(heading.text());
            }
        }
        int unknown = view.unknowns().size();
        String names = String.join("; ", left);
        int most = ROOM / 2;
        kept.add(new Paragraph("Left out for want of room: "
                + (names.length() <= most ? names : names.substring(0, most) + "...")
                + ". There " + (unknown == 1 ? "is " : "are ") + Counted.of(unknown, "kind")
                + " of things that we do not know; the whole report lies with the build."));
        return kept;
    }

    private static int length(List<Block> blocks, Function<Block, String> text) {
        return blocks.stream().mapToInt(block -> text.apply(block).length() + 2).sum();
    }

    private static List<List<Block>> sections(List<Block> blocks) {
        List<List<Block>> sections = new ArrayList<>();
        for (Block block : blocks) {
            if (sections.isEmpty() || (block instanceof Heading heading && heading.level() <= 2)) {
                sections.add(new ArrayList<>());
            }
            sections.get(sections.size() - 1).add(block);
        }
        return sections;
    }
}
