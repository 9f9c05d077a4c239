package org.missionled.report.markdown;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.missionled.model.Refused;
import org.missionled.report.MissionReport;
import org.missionled.report.Renderer;
import org.missionled.report.outline.Block;
import org.missionled.report.outline.Outline;

/** GitHub-flavoured Markdown. */
public final class MarkdownRenderer implements Renderer {
    private static final int LEAST = 2_000;

    private final int limit;

    /** With everything that a report says. */
    public MarkdownRenderer() {
        this(Integer.MAX_VALUE);
    }

    private MarkdownRenderer(int limit) {
        this.limit = limit;
    }

    /**
     * A renderer that leaves out whole sections where a report is too long, and says which.
     *
     * @param limit the most characters, at least 2,000
     * @return such a renderer
     * @throws Refused if it is below 2,000
     */
    public static MarkdownRenderer cutTo(int limit) {
        if (limit < LEAST) {
            throw Refused.value("limit of a report", limit, "at least 2000 characters");
        }
        return new MarkdownRenderer(limit);
    }

    @Override
    public String extension() {
        return "md";
    }

    @Override
    public void render(MissionReport report, Appendable out) throws IOException {
        String between = "";
        for (Block block : Cut.to(limit, report.view(), Outline.of(report.view()), MarkdownRenderer::text)) {
            out.append(between).append(text(block)).append('\n');
            between = "\n";
        }
    }

    private static String text(Block block) {
        if (block instanceof Block.Heading heading) {
            return "#".repeat(heading.level()) + " " + MarkdownText.of(heading.text());
        }
        if (block instanceof Block.Paragraph paragraph) {
            return MarkdownText.of(paragraph.text());
        }
        if (block instanceof Block.Points points) {
            return points.items().stream().map(MarkdownRenderer::item).collect(Collectors.joining("\n"));
        }
        if (block instanceof Block.Table table) {
            return table(table);
        }
        return block instanceof Block.Ladder ladder ? MermaidGraph.of(ladder) : "";
    }

    private static String item(Block.Item item) {
        String mark = item.mark().isEmpty() ? "" : "**" + MarkdownText.of(item.mark()) + "** ";
        Stream<String> place = item.place().isEmpty() ? Stream.empty() : Stream.of(item.place());
        return "- " + mark + MarkdownText.of(item.text())
                + Stream.concat(item.details().stream(), place)
                        .map(MarkdownText::of)
                        .filter(detail ->
                                !detail.isEmpty()) // an empty point would underline the one above as a heading
                        .map(detail -> "\n  - " + detail)
                        .collect(Collectors.joining());
    }

    private static String table(Block.Table table) {
        return row(table.header())
                + "\n" + table.header().stream().map(name -> "---").collect(Collectors.joining(" | ", "| ", " |"))
                + table.rows().stream().map(cells -> "\n" + row(cells)).collect(Collectors.joining());
    }

    private static String row(List<String> cells) {
        return cells.stream().map(MarkdownText::of).collect(Collectors.joining(" | ", "| ", " |"));
    }
}
