package org.missionled.ci;

import java.io.IOException;
import org.missionled.report.MissionReport;
import org.missionled.report.Renderer;

/** A small picture for the first page of a repository. */
public final class BadgeRenderer implements Renderer {
    private static final int LETTER = 7;
    private static final int LABEL = 62;

    /** A renderer without settings. */
    public BadgeRenderer() {}

    @Override
    public String extension() {
        return "badge.svg";
    }

    @Override
    public void render(MissionReport report, Appendable out) throws IOException {
        Badge badge = Badge.of(report.view());
        String message = XmlText.of(badge.message());
        int width = badge.message().length() * LETTER + 12;
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + (LABEL + width)
                + "\" height=\"20\" role=\"img\" aria-label=\"mission: " + message + "\">\n");
        out.append("  <title>mission: " + message + "</title>\n");
        out.append("  <rect width=\"" + LABEL + "\" height=\"20\" fill=\"#24292f\"/>\n");
        out.append("  <rect x=\"" + LABEL + "\" width=\"" + width + "\" height=\"20\" fill=\"#" + badge.color()
                + "\"/>\n");
        out.append("  <g fill=\"#ffffff\" font-family=\"Verdana,DejaVu Sans,sans-serif\" font-size=\"11\">\n");
        out.append("    <text x=\"7\" y=\"14\" textLength=\"" + (LABEL - 14) + "\">mission</text>\n");
        out.append("    <text x=\"" + (LABEL + 6) + "\" y=\"14\" textLength=\"" + (width - 12) + "\">" + message
                + "</text>\n  </g>\n</svg>\n");
    }
}
