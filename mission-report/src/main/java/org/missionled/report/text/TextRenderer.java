package org.missionled.report.text;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.missionled.model.Visible;
import org.missionled.report.MissionReport;
import org.missionled.report.Renderer;
import org.missionled.report.outline.Block;
import org.missionled.report.outline.Outline;

/** Plain text for a terminal of 100 columns. */
public final class TextRenderer implements Renderer {
    /** The number of columns. */
    public static final int WIDTH = 100;

    private static final int DEEPEST = WIDTH / 2;

    /** A renderer without settings. */
    public TextRenderer() {}

    @Override
    public String extension() {
        return "txt";
    }

    @Override
    public void render(MissionReport report, Appendable out) throws IOException {
        for (Block block : Outline.of(report.view())) {
            for (String line : lines(block)) {
                out.append(line).append('\n');
            }
        }
    }

    private static List<String> lines(Block block) {
        Page page = new Page(WIDTH);
        if (block instanceof Block.Heading heading) {
            heading(page, heading);
        } else if (block instanceof Block.Paragraph paragraph) {
            page.wrapped("", "", Visible.text(paragraph.text()));
            page.gap();
        } else if (block instanceof Block.Points points) {
            points.items().forEach(item -> item(page, item));
            page.gap();
        } else if (block instanceof Block.Table table) {
            new TextTable(table, WIDTH).lines().forEach(page::line);
            page.gap();
        } else if (block instanceof Block.Ladder ladder) {
            ladder(page, ladder);
            page.gap();
        }
        return page.lines();
    }

    private static void heading(Page page, Block.Heading heading) {
        String text = Visible.text(heading.text());
        switch (heading.level()) {
            case 1 -> {
                page.line("=".repeat(WIDTH));
                page.wrapped("", "", text);
                page.line("=".repeat(WIDTH));
            }
            case 2 -> {
                page.line(text.toUpperCase(Locale.ROOT));
                page.line("-".repeat(WIDTH));
            }
            default -> page.wrapped("# ", "  ", text);
        }
    }

    private static void item(Page page, Block.Item item) {
        String mark = item.mark().isEmpty() ? "" : "[" + item.mark() + "] ";
        page.wrapped("  - ", "    ", mark + Visible.text(item.text()));
        item.details().forEach(detail -> page.wrapped("      ", "        ", Visible.text(detail)));
        if (!item.place().isEmpty()) {
            page.line("        " + Visible.text(item.place())); // never wrapped: a wrapped place is no link
        }
    }

    private static void ladder(Page page, Block.Ladder ladder) {
        int top = ladder.rungs().stream().mapToInt(Block.Rung::depth).max().orElse(0);
        for (int depth = top; depth >= 0; depth--) {
            for (Block.Rung rung : atDepth(ladder, depth)) {
                step(page, top - depth, rung.level(), rung.text());
            }
        }
        ladder.goals().forEach(goal -> step(page, top + 1, "goal, " + goal.mark(), goal.text()));
    }

    private static void step(Page page, int down, String mark, String text) {
        String indent = " ".repeat(Math.min(2 + 2 * down, DEEPEST));
        page.wrapped(indent, indent + "  ", "[" + mark + "] " + Visible.text(text));
    }

    private static List<Block.Rung> atDepth(Block.Ladder ladder, int depth) {
        return ladder.rungs().stream()
                .filter(rung -> rung.depth() == depth)
                .filter(rung -> ladder.rungs().stream()
                        .noneMatch(other -> other.depth() > depth && other.id().equals(rung.id())))
                .toList();
    }
}
