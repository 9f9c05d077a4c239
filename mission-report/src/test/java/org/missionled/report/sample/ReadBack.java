package org.missionled.report.sample;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.missionled.report.MissionReport;
import org.missionled.report.markdown.MarkdownRenderer;

/** A report in Markdown as a reader of GitHub's dialect understands it. */
public final class ReadBack {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create(), AutolinkExtension.create()))
            .build();
    private static final String BREAK = "<!-- -->";

    private final List<String> shape = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();
    private final List<String> graphs = new ArrayList<>();

    private ReadBack() {}

    /**
     * Reads a report.
     *
     * @param report the report
     * @return what is understood
     */
    public static ReadBack of(MissionReport report) {
        ReadBack read = new ReadBack();
        read.walk(PARSER.parse(Rendered.by(new MarkdownRenderer(), report)), 0);
        return read;
    }

    /**
     * {@return what kinds of nodes there are and how they are nested; not the text, nor the empty comments that part
     * it}
     */
    public List<String> shape() {
        return shape;
    }

    /** {@return the text of each heading, paragraph and cell} */
    public List<String> texts() {
        return texts;
    }

    /** {@return the text without anything in between: this is where GitHub looks for mentions, emoji and issues} */
    public List<String> parts() {
        return parts;
    }

    /** {@return what stands in fences} */
    public List<String> graphs() {
        return graphs;
    }

    private void walk(Node node, int depth) {
        if (!(node instanceof Text) && !isBreak(node)) {
            shape.add(" ".repeat(depth)
                    + node.getClass().getSimpleName()
                    + (node instanceof Heading heading ? heading.getLevel() : ""));
        }
        if (node instanceof Text text) {
            parts.add(text.getLiteral());
        }
        if (node instanceof Paragraph || node instanceof Heading || node instanceof TableCell) {
            texts.add(text(node));
        }
        if (node instanceof FencedCodeBlock fence) {
            graphs.add(fence.getInfo() + "\n" + fence.getLiteral());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            walk(child, depth + 1);
        }
    }

    private static boolean isBreak(Node node) {
        return node instanceof HtmlInline html && html.getLiteral().equals(BREAK);
    }

    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            text.append(child instanceof Text literal ? literal.getLiteral() : text(child));
        }
        return text.toString();
    }
}
