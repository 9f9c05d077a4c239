package org.missionled.ci;

import java.io.IOException;
import org.missionled.report.MissionReport;
import org.missionled.report.Renderer;

/** The badge as JSON for services that draw it, in the form of the shields.io endpoint. */
public final class BadgeEndpointRenderer implements Renderer {
    /** A renderer without settings. */
    public BadgeEndpointRenderer() {}

    @Override
    public String extension() {
        return "badge.json";
    }

    @Override
    public void render(MissionReport report, Appendable out) throws IOException {
        Badge badge = Badge.of(report.view());
        out.append("{\"schemaVersion\": 1, \"label\": \"mission\", \"message\": " + JsonText.of(badge.message())
                + ", \"color\": \"" + badge.color() + "\"}\n");
    }
}
