package org.missionled.html;

import java.io.IOException;
import org.missionled.html.page.Page;
import org.missionled.html.template.JtepublicGenerated;
import org.missionled.report.MissionReport;
import org.missionled.report.Renderer;

/**
 * An impact statement for everybody: what the mission is after and how it stands, what findings allow to be said of
 * what it does, and what is not known. Owners, flags, costs and sources stay inside; small groups have no value in it.
 */
public final class PublicRenderer implements Renderer {
    /** A page of its own. */
    public PublicRenderer() {}

    @Override
    public String extension() {
        return "public.html";
    }

    @Override
    public void render(MissionReport report, Appendable out) throws IOException {
        Page page = Page.brief(report.view());
        Pages.brief(out, page, (output, shown) -> JtepublicGenerated.render(output, null, shown));
    }
}
