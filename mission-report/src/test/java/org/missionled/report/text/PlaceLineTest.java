package org.missionled.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.missionled.report.sample.Place;
import org.missionled.report.sample.Rendered;
import org.missionled.report.sample.Sample;
import org.missionled.report.sample.Saying;

/** Each place stands on a line of its own, by file and line; the failing check has the whole stack frame. */
class PlaceLineTest {
    private static final Pattern FILE_AND_LINE = Pattern.compile(" {8}at [\\w$]+\\.java:\\d+");

    @Test
    void everyViolationHasItsPlaceOnALineOfItsOwn() {
        assertThat(TextLines.places(Rendered.by(new TextRenderer(), Sample.NEIGHBOURS.report())))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(Sample.NEIGHBOURS.inspection().violations().stream()
                        .map(violation ->
                                "        at " + violation.site().orElseThrow().fileAndLine())
                        .toList());
    }

    @Test
    void theLineNamesFileAndLineAlone() {
        for (Sample sample : Sample.values()) {
            assertThat(TextLines.places(Rendered.by(new TextRenderer(), sample.report())))
                    .isNotEmpty()
                    .allMatch(line -> FILE_AND_LINE.matcher(line).matches());
        }
    }

    @Test
    void aLongPlaceIsNotWrapped() {
        String name = "AVeryLongNameOfAClass".repeat(10) + ".java";
        String report =
                Rendered.by(new TextRenderer(), Saying.of(Place.SITE_FILE, name).report());
        assertThat(report.lines()).contains("        at " + name + ":7");
    }
}
