package org.missionled.html.browser;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.missionled.html.HtmlRenderer;
import org.missionled.html.LeadershipRenderer;
import org.missionled.html.PublicRenderer;
import org.missionled.html.StakeholderRenderer;
import org.missionled.report.MissionReport;
import org.missionled.report.Renderer;

/** Pages in files, as a reader opens them. */
final class Written {
    /** All pages there are. */
    static final List<Renderer> PAGES = List.of(
            new HtmlRenderer(),
            new LeadershipRenderer(),
            new PublicRenderer(),
            StakeholderRenderer.named("the council"));

    private Written() {}

    static Path team(MissionReport report) {
        return by(new HtmlRenderer(), report);
    }

    static Path by(Renderer renderer, MissionReport report) {
        try {
            Path file = Files.createTempFile(Files.createDirectories(Path.of("target", "pages")), "page", ".html");
            try (BufferedWriter out = Files.newBufferedWriter(file)) {
                renderer.render(report, out);
            }
            file.toFile().deleteOnExit();
            return file.toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
