package org.missionled.html;

import java.io.IOException;
import org.missionled.html.page.Page;
import org.missionled.html.template.JteleadershipGenerated;
import org.missionled.report.MissionReport;
import org.missionled.report.Renderer;

/**
 * One page for leaders: how each goal stands, ten questions with their numbers or what is missing to give one, and what
 * is not known.
 */
public final class LeadershipRenderer implements Renderer {
    /** A page of its own. */
    public LeadershipRenderer() {}

    @Override
    public String extension() {
        return "leadership.html";
    }

    @Override
    public void render(MissionReport report, Appendable out) throws IOException {
        Page page = Page.brief(report.view());
        Pages.brief(out, page, (output, shown) -> JteleadershipGenerated.render(output, null, shown));
    }
}
