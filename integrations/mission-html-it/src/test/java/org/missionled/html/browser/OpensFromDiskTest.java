package org.missionled.html.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.missionled.report.Renderer;

/** The page needs nothing but a browser. */
class OpensFromDiskTest extends InBrowser {
    static List<Renderer> pages() {
        return Written.PAGES;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void withoutErrorsAndWithoutTheNetwork(Renderer page) {
        tab.go(Written.by(page, Missions.of(30)));
        assertThat(tab.events("Runtime.exceptionThrown")).isEmpty();
        assertThat(tab.events("Runtime.consoleAPICalled")).isEmpty();
        assertThat(tab.events("Log.entryAdded")).isEmpty();
        assertThat(tab.events("Network.requestWillBeSent"))
                .allSatisfy(
                        event -> assertThat(event.at("/request/url").asString()).startsWith("file:"))
                .hasSize(1);
    }

    @Test
    void saysTheSameWithoutScript() {
        var file = Written.team(Missions.of(5));
        tab.scripts(false).go(file);
        String text = tab.evaluate("document.querySelector('main').innerText").asString();
        assertThat(text)
                .contains("What we do not know", "What is broken", "Do thing number 4", "Goal number 3 is reached")
                .doesNotContain("Filter");
    }

    @Test
    void letsNoOtherScriptRun() {
        tab.go(Written.team(Missions.of(3)));
        tab.evaluate("var s = document.createElement('script'); s.textContent = 'window.broken = 1';"
                + "document.body.appendChild(s); var i = document.createElement('img');"
                + "i.setAttribute('onerror', 'window.broken = 2'); i.src = 'nothing.png'; document.body.appendChild(i);"
                + "new Promise(done => setTimeout(done, 200))");
        assertThat(tab.evaluate("typeof window.broken").asString()).isEqualTo("undefined");
    }

    @Test
    void everyLinkWithinThePageLeadsSomewhereAndEveryNameIsOnce() {
        tab.go(Written.team(Missions.of(30)));
        assertThat(tab.evaluate(
                                "[...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.getAttribute('href').slice(1))"
                                        + ".filter(id => !document.getElementById(id)).join()")
                        .asString())
                .isEmpty();
        assertThat(tab.evaluate("(ids => ids.filter((id, at) => ids.indexOf(id) !== at).join())"
                                + "([...document.querySelectorAll('[id]')].map(e => e.id))")
                        .asString())
                .isEmpty();
    }

    @Test
    void aThousandFeaturesAreBelowThreeMegabytesAndPaintedWithinTwoSeconds() throws Exception {
        var file = Written.team(Missions.of(1_000));
        long bytes = java.nio.file.Files.size(file);
        tab.size(1440, 900).go(file);
        double painted = tab.evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(() => done("
                        + "performance.getEntriesByName('first-contentful-paint')[0].startTime), 0)))")
                .asDouble();
        System.getLogger("pages").log(System.Logger.Level.INFO, "{0} bytes, first paint after {1} ms", bytes, painted);
        assertThat(bytes).isLessThan(3_000_000);
        assertThat(painted).isLessThan(2_000);
    }
}
