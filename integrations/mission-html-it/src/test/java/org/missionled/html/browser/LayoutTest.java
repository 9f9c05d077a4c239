package org.missionled.html.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.missionled.report.MissionReport;
import org.missionled.report.Renderer;

/** Nothing is wider than the screen or cut in two on paper, however long the words are. */
class LayoutTest extends InBrowser {
    /** What sticks out on either side, but for what scrolls on its own. */
    private static final String STICKING_OUT = "[...document.querySelectorAll('body *')].filter(e => {"
            + "if (e.closest('.scroll, nav.contents, .skip')) return false;"
            + "const r = e.getBoundingClientRect(); return r.width > 0 && (r.right > innerWidth + 1 || r.left < -1); })"
            + ".map(e => e.tagName + '.' + e.getAttribute('class') + ' ' + e.textContent.slice(0, 40)).slice(0, 5).join('; ')";

    static Stream<Arguments> pages() {
        String arabic =
                "\u0646\u0635 \u0645\u0646 \u0627\u0644\u064a\u0645\u064a\u0646 \u0625\u0644\u0649 \u0627\u0644\u064a\u0633\u0627\u0631 ";
        return Stream.of(
                        Missions.empty(),
                        Missions.of(3),
                        Missions.followed(),
                        Missions.of(300),
                        Missions.with(3, text -> text + " " + text.repeat(6)),
                        Missions.with(3, text -> text.replace(" ", "").repeat(8)),
                        Missions.with(3, text -> arabic + text))
                .flatMap(report -> Written.PAGES.stream().map(page -> Arguments.of(report, page)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void fitsNarrowAndWideScreens(MissionReport report, Renderer page) {
        var file = Written.by(page, report);
        for (int width : new int[] {360, 1440}) {
            tab.size(width, 900).go(file);
            tab.evaluate("document.querySelectorAll('main details').forEach(d => { d.open = true; })");
            assertThat(tab.evaluate("document.documentElement.scrollWidth").asInt())
                    .as("%s pixels", width)
                    .isLessThanOrEqualTo(width);
            assertThat(tab.evaluate(STICKING_OUT).asString())
                    .as("%s pixels", width)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noFigureIsCutOnPaper(MissionReport report, Renderer page) {
        tab.size(680, 980).media("print", false).go(Written.by(page, report)); // A4 less its margins
        assertThat(tab.evaluate("[...document.querySelectorAll('figure svg')].filter(e => e.checkVisibility())"
                                + ".filter(e => e.getBoundingClientRect().height > 980 || getComputedStyle(e.parentElement)"
                                + ".breakInside !== 'avoid').map(e => e.querySelector('title').textContent).join('; ')")
                        .asString())
                .isEmpty();
        assertThat(tab.evaluate("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(680);
        assertThat(new String(tab.pdf(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
    }
}
