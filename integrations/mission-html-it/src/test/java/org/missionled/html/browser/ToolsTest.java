package org.missionled.html.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Filter, sort, fold and explain. */
class ToolsTest extends InBrowser {
    private static final String VERDICTS = "document.querySelector('#goals table')";

    @BeforeEach
    void openThePage() {
        tab.size(1440, 900).go(Written.team(Missions.of(12)));
    }

    private String column(int at) {
        return tab.evaluate("[..." + VERDICTS + ".tBodies[0].rows].filter(r => !r.hidden).map(r => r.cells[" + at
                        + "].innerText).join('|')")
                .asString();
    }

    private void type(String selector, String text) {
        tab.evaluate("(i => { i.value = '" + text
                + "'; i.dispatchEvent(new Event('input')); })(document.querySelector('" + selector + "'))");
    }

    @Test
    void filtersByWords() {
        type("#features .tools input", "number 11");
        assertThat(tab.evaluate("[...document.querySelectorAll('#features article')].filter(a => !a.hidden).length")
                        .asInt())
                .isEqualTo(1);
        assertThat(tab.evaluate("document.querySelector('#features [role=status]').textContent")
                        .asString())
                .isEqualTo("1 of 13 features");
    }

    @Test
    void filtersByVerdict() {
        tab.evaluate("(s => { s.value = [...s.options].map(o => o.value).find(v => v === 'moving away');"
                + "s.dispatchEvent(new Event('change')); })(document.querySelector('#goals .tools select'))");
        assertThat(column(2)).isEqualTo("moving away");
    }

    @Test
    void sortsNumbersAsNumbersBothWays() {
        String press = VERDICTS + ".querySelectorAll('thead button')[3].click()";
        tab.evaluate(press);
        String up = column(3);
        tab.evaluate(press);
        String down = column(3);
        assertThat(up.split("\\|")).hasSizeGreaterThan(3);
        assertThat(java.util.stream.Stream.of(up.split("\\|"))
                        .mapToDouble(text -> Double.parseDouble(text.replace(" %", "")))
                        .toArray())
                .isSorted();
        assertThat(down).isNotEqualTo(up).startsWith(up.substring(up.lastIndexOf('|') + 1));
        assertThat(tab.evaluate(VERDICTS + ".querySelectorAll('thead th')[3].getAttribute('aria-sort')")
                        .asString())
                .isEqualTo("descending");
    }

    @Test
    void unfoldsEverythingAndFoldsItAgain() {
        String open = "document.querySelectorAll('main details[open]').length";
        assertThat(tab.evaluate(open).asInt()).isZero();
        tab.evaluate("document.querySelectorAll('nav .tools button')[0].click()");
        assertThat(tab.evaluate(open).asInt())
                .isEqualTo(tab.evaluate("document.querySelectorAll('main details').length")
                        .asInt());
        tab.evaluate("document.querySelectorAll('nav .tools button')[1].click()");
        assertThat(tab.evaluate(open).asInt()).isZero();
    }

    @Test
    void saysWhatAVerdictMeansOnFocus() {
        tab.evaluate("document.querySelector('a.v').focus()");
        assertThat(tab.evaluate("document.querySelector('.tip').textContent").asString())
                .isEqualTo(tab.evaluate("document.getElementById(document.querySelector('a.v').hash.slice(1))"
                                + ".querySelector('dd').textContent")
                        .asString());
        tab.press("Escape", 27);
        assertThat(tab.evaluate("document.querySelectorAll('.tip').length").asInt())
                .isZero();
    }

    @Test
    void theKeyboardAloneReachesEverything() {
        int reachable = tab.evaluate("(all => { window.reached = new Set(); addEventListener('focusin',"
                        + "e => reached.add(e.target)); return all.length; })"
                        + "([...document.querySelectorAll('a[href], button, input, select, summary, [tabindex]')]"
                        + ".filter(e => e.checkVisibility({contentVisibilityAuto: false})))")
                .asInt();
        assertThat(reachable).isGreaterThan(100);
        for (int pressed = 0; pressed < reachable + 5; pressed++) {
            tab.press("Tab", 9);
        }
        assertThat(tab.evaluate("reached.size").asInt()).isGreaterThanOrEqualTo(reachable);
    }

    @Test
    void enterOpensADetail() {
        tab.evaluate("document.querySelector('main summary').focus()");
        tab.press("Enter", 13);
        assertThat(tab.evaluate("document.querySelector('main summary').parentElement.open")
                        .asBoolean())
                .isTrue();
    }
}
