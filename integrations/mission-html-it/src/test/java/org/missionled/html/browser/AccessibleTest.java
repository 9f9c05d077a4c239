package org.missionled.html.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.missionled.report.Renderer;

/** axe-core finds nothing, by day and by night, folded and unfolded. */
class AccessibleTest extends InBrowser {
    static Stream<Arguments> pages() {
        return Written.PAGES.stream().flatMap(page -> Stream.of(Arguments.of(page, true), Arguments.of(page, false)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasNoViolation(Renderer page, boolean dark) throws Exception {
        String axe;
        try (InputStream script = AccessibleTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (int width : new int[] {360, 1440}) {
            tab.size(width, 900).dark(dark).go(Written.by(page, Missions.of(12)));
            tab.evaluate("document.querySelectorAll('main details').forEach(d => { d.open = true; })");
            tab.evaluate(axe + ";0");
            String found = tab.evaluate(
                            "axe.run(document, {resultTypes: ['violations']}).then(r => r.violations.map(v => v.id"
                                    + " + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160) + ' ' + n.failureSummary).join(' | ')).join('\\n'))")
                    .asString();
            assertThat(found).as("%s pixels", width).isEmpty();
        }
    }
}
