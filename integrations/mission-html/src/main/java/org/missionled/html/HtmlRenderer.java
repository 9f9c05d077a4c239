package org.missionled.html;

import java.io.IOException;
import org.missionled.html.page.Page;
import org.missionled.html.page.Sources;
import org.missionled.html.template.JteteamGenerated;
import org.missionled.report.MissionReport;
import org.missionled.report.Renderer;

/**
 * The report as one page that needs nothing but a browser: no network, no server, and no script unless somebody wants
 * to filter and sort. It says all there is to say; for shorter ones see the other renderers here.
 */
public final class HtmlRenderer implements Renderer {
    private final Sources sources;

    /** A page whose links lead to sources beside the build. */
    public HtmlRenderer() {
        this(Sources.BESIDE_THE_BUILD);
    }

    private HtmlRenderer(Sources sources) {
        this.sources = sources;
    }

    /**
     * A page with other links to sources.
     *
     * @param prefix what stands before the path of a file, such as
     *     {@code https://example.org/acme/app/blob/main/src/main/java/}; empty for no links
     * @return the renderer
     */
    public static HtmlRenderer linkingTo(String prefix) {
        return new HtmlRenderer(new Sources(prefix));
    }

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public void render(MissionReport report, Appendable out) throws IOException {
        Page page = new Page(report.view(), sources);
        Pages.write(out, template -> JteteamGenerated.render(template, null, page));
    }
}
