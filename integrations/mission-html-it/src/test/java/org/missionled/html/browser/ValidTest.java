package org.missionled.html.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.missionled.report.MissionReport;
import org.missionled.report.Renderer;

/** The checker that browsers' makers use finds no error. */
class ValidTest {
    static List<Renderer> pages() {
        return Written.PAGES;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isValidHtml(Renderer page) throws Exception {
        for (MissionReport report :
                List.of(Missions.of(12), Missions.empty(), Missions.with(2, text -> "<" + text + "\"&'\u0000\u202e"))) {
            assertThat(checked(Written.by(page, report)))
                    .contains("\"messages\":")
                    .doesNotContain("\"type\":\"error\"");
        }
    }

    /** Its schemas are deep, so it needs a deep stack. */
    private static String checked(Path file) throws Exception {
        AtomicReference<String> result = new AtomicReference<>("");
        Thread thread = new Thread(
                null,
                () -> {
                    try {
                        EmbeddedValidator validator = new EmbeddedValidator();
                        validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
                        result.set(validator.validate(file));
                    } catch (Exception e) {
                        result.set("\"type\":\"error\" " + e);
                    }
                },
                "checker",
                16L << 20);
        thread.start();
        thread.join();
        return result.get();
    }
}
