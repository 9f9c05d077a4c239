package org.missionled.examples.openknowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.missionled.html.HtmlRenderer;
import org.missionled.html.LeadershipRenderer;
import org.missionled.html.PublicRenderer;
import org.missionled.html.StakeholderRenderer;
import org.missionled.report.MissionReport;
import org.missionled.report.Renderer;

/** The sample pages in {@code docs/reports} are what the library writes; -Dgolden.rewrite=true writes them anew. */
class SampleReportsTest {
    private static final Path REPORTS =
            Path.of("").toAbsolutePath().getParent().getParent().resolve("docs/reports");

    @Test
    void areWhatIsWritten() throws IOException {
        MissionReport report = MissionReport.of(HowItStands.today());
        Map<String, Renderer> pages = Map.of(
                "open-knowledge.html",
                HtmlRenderer.linkingTo("../../examples/open-knowledge/src/main/java/"),
                "open-knowledge.leadership.html",
                new LeadershipRenderer(),
                "open-knowledge.public.html",
                new PublicRenderer(),
                "open-knowledge.for-the-volunteer-editors.html",
                StakeholderRenderer.named("the volunteer editors"));
        for (Map.Entry<String, Renderer> page : pages.entrySet()) {
            StringBuilder text = new StringBuilder();
            page.getValue().render(report, text);
            Path kept = REPORTS.resolve(page.getKey());
            if (Boolean.getBoolean("golden.rewrite")) {
                Files.writeString(kept, text);
            }
            assertThat(Files.readString(kept).equals(text.toString()))
                    .as("%s is what is written", page.getKey())
                    .isTrue();
        }
    }
}
