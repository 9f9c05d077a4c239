package org.missionled.report.sample;

import java.io.IOException;
import org.missionled.report.MissionReport;
import org.missionled.report.Renderer;

/** A report in some format, as one text. */
public final class Rendered {
    private Rendered() {}

    /**
     * Renders a report.
     *
     * @param renderer the format
     * @param report the report
     * @return all of it
     */
    public static String by(Renderer renderer, MissionReport report) {
        StringBuilder text = new StringBuilder();
        try {
            renderer.render(report, text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return text.toString();
    }
}
