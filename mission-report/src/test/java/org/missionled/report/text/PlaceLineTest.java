package org.missionled.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.missionled.report.sample.Place;
import org.missionled.report.sample.Rendered;
import org.missionled.report.sample.Sample;
import org.missionled.report.sample.Saying;
import org.missionled.rule.Violation;

/** Lines that say where something was declared open there, in the console of an IDE. */
class PlaceLineTest {
    /**
     * A stack frame as IntelliJ IDEA reads it: "at", class, method, and in brackets file and line, up to the line's
     * end.
     */
    private static final Pattern FRAME =
            Pattern.compile("\\s*at ([\\w.$]+)\\.([\\w$<>]+)\\(([\\w$]+\\.java):(\\d+)\\)");

    /** What Eclipse makes a link in its stack trace console. */
    private static final Pattern ECLIPSE_LINK = Pattern.compile("\\(\\w*\\.java:\\d+\\)");

    @Test
    void everyViolationHasItsPlaceOnALineOfItsOwn() {
        List<String> lines = TextLines.places(Rendered.by(new TextRenderer(), Sample.NEIGHBOURS.report()));
        assertThat(lines)
                .isNotEmpty()
                .containsExactlyElementsOf(Sample.NEIGHBOURS.inspection().violations().stream()
                        .map(Violation::site)
                        .map(site -> "        at " + site.orElseThrow())
                        .toList());
    }

    @Test
    void theLineIsAStackFrame() {
        for (Sample sample : Sample.values()) {
            assertThat(TextLines.places(Rendered.by(new TextRenderer(), sample.report())))
                    .isNotEmpty()
                    .allMatch(line -> FRAME.matcher(line).matches())
                    .allMatch(line -> ECLIPSE_LINK.matcher(line).find());
        }
    }

    @Test
    void aLongPlaceIsNotWrapped() {
        String name = "a.very.long.name.of.a.package".repeat(10) + ".Goals";
        String report = Rendered.by(
                new TextRenderer(), Saying.of(Place.SITE_CLASS, name).report());
        assertThat(report.lines()).contains("        at " + name + ".m(Goals.java:7)");
    }
}
