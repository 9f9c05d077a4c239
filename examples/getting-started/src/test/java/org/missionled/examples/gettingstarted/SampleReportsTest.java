package org.missionled.examples.gettingstarted;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.missionled.alignment.Alignment;
import org.missionled.html.HtmlRenderer;
import org.missionled.html.LeadershipRenderer;
import org.missionled.html.PublicRenderer;
import org.missionled.html.StakeholderRenderer;
import org.missionled.report.MissionReport;
import org.missionled.report.Renderer;
import org.missionled.rule.standard.StandardRules;

/** The sample pages in {@code docs/reports} are what the library writes. */
class SampleReportsTest {
    @Test
    void areWhatIsWritten() throws IOException {
        MissionReport report = MissionReport.of(StandardRules.inspect(Alignment.of(WellnessMission.WELLNESS)
                .given(WellnessMissionTest.OBSERVED)
                .asOf(LocalDate.of(2026, 10, 15))));
        Map<String, Renderer> pages = Map.of(
                "getting-started.html",
                HtmlRenderer.linkingTo("../../examples/getting-started/src/main/java/"),
                "getting-started.leadership.html",
                new LeadershipRenderer(),
                "getting-started.public.html",
                new PublicRenderer(),
                "getting-started.for-the-city-council.html",
                StakeholderRenderer.named("the city council"));
        for (Map.Entry<String, Renderer> page : pages.entrySet()) {
            StringBuilder text = new StringBuilder();
            page.getValue().render(report, text);
            new KeptText("docs/reports/" + page.getKey()).is(text.toString());
        }
    }
}
