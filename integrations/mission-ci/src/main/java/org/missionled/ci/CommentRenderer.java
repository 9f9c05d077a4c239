package org.missionled.ci;

import java.io.IOException;
import org.missionled.report.MissionReport;
import org.missionled.report.Renderer;
import org.missionled.report.markdown.MarkdownRenderer;

/** A report as Markdown for a comment on a pull request, cut to a size that servers take; it says what was left out. */
public final class CommentRenderer implements Renderer {
    /** Below the 65,536 characters that GitHub takes, with room for a few words around it. */
    public static final int LIMIT = 60_000;

    private final MarkdownRenderer markdown;

    /** With room for {@link #LIMIT} characters. */
    public CommentRenderer() {
        this(LIMIT);
    }

    /**
     * With room for more or fewer characters.
     *
     * @param limit the most characters, at least 2,000
     * @throws org.missionled.model.Refused if it is below 2,000
     */
    public CommentRenderer(int limit) {
        markdown = MarkdownRenderer.cutTo(limit);
    }

    @Override
    public String extension() {
        return "comment.md";
    }

    @Override
    public void render(MissionReport report, Appendable out) throws IOException {
        markdown.render(report, out);
    }
}
