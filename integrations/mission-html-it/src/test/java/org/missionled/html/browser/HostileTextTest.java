package org.missionled.html.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.missionled.model.Visible;
import org.missionled.report.Renderer;

/** Ten thousand texts that want to be more than text, in every field: all of them are read as they were written. */
class HostileTextTest extends InBrowser {
    private static final List<String> SEEDS = List.of(
            "<script>window.pwned=1</script>",
            "</script><script>window.pwned=1</script>",
            "</style><script>window.pwned=1</script>",
            "</title><script>window.pwned=1</script>",
            "</desc></svg><script>window.pwned=1</script>",
            "<img src=x onerror=window.pwned=1>",
            "\" onmouseover=\"window.pwned=1\" x=\"",
            "' onfocus='window.pwned=1' autofocus='",
            "<svg onload=window.pwned=1>",
            "<svg><animate onbegin=window.pwned=1 attributeName=x>",
            "<a href=\"javascript:window.pwned=1\">x</a>",
            "javascript:window.pwned=1",
            "data:text/html,<script>parent.pwned=1</script>",
            "<iframe srcdoc=\"<script>parent.pwned=1</script>\">",
            "<meta http-equiv=refresh content=\"0;url=javascript:window.pwned=1\">",
            "<base href=\"https://example.org/\">",
            "<link rel=stylesheet href=https://example.org/x.css>",
            "<style>*{display:none}</style>",
            "<!-- <script>window.pwned=1</script> -->",
            "<![CDATA[<script>window.pwned=1</script>]]>",
            "&lt;script&gt;window.pwned=1&lt;/script&gt;",
            "&#60;script&#62;",
            "${7*7} {{7*7}} <%= 7*7 %> #{7*7}",
            "@template.page() @if(true) $unsafe{x}",
            "[x](javascript:window.pwned=1) ![x](https://example.org/x.png)",
            "# heading\n- item\n| a | b |",
            "graph TD; A-->B; click A call window.pwned()",
            "=cmd|' /C calc'!A0",
            "+1-1@SUM(1)",
            "\u202egnp.exe\u202c\u2066x\u2069\u200f\u200e",
            "\u0000\u0007\u001b[31m\u007f\u0085\u009b",
            "\ud800 \udc00 \ufffe \uffff",
            "\u2028\u2029 line\r\nbreak\ttab",
            "x\u0300\u0301\u0302\u0303".repeat(40),
            "</table></div></section></main></body></html>");

    /** Each text once, put together of the seeds and rotated by a fixed random. */
    private static Iterator<String> texts() {
        Random random = new Random(20260930);
        return Stream.generate(() -> SEEDS.get(random.nextInt(SEEDS.size()))
                        + (random.nextBoolean() ? SEEDS.get(random.nextInt(SEEDS.size())) : "")
                        + Integer.toString(random.nextInt(1 << 20), 36))
                .iterator();
    }

    @Test
    void isTextEverywhere() {
        Iterator<String> texts = texts();
        int[] used = {0};
        List<String> written = new java.util.ArrayList<>();
        var report = Missions.with(2_000, harmless -> {
            String text = texts.next() + " " + used[0]++;
            written.add(text);
            return text;
        });
        assertThat(used[0]).isGreaterThan(10_000);
        for (Renderer page : Written.PAGES) {
            tab.size(1440, 900).go(Written.by(page, report));
            tab.evaluate("document.querySelectorAll('main details').forEach(d => { d.open = true; });"
                    + "document.querySelectorAll('main *').forEach(e => { ['mouseover', 'mouseenter', 'focus', 'click']"
                    + ".forEach(n => { if (e.tagName !== 'A' && e.tagName !== 'SUMMARY') e.dispatchEvent(new Event(n)); }); });"
                    + "new Promise(done => setTimeout(done, 300))");
            assertThat(tab.evaluate("typeof window.pwned").asString()).isEqualTo("undefined");
            assertThat(tab.events("Network.requestWillBeSent")).hasSize(1);
            assertThat(tab.evaluate(
                                    "[...document.querySelectorAll('img, iframe, base, link, object, embed, form, animate')]"
                                            + ".length + document.querySelectorAll('script').length"
                                            + " + document.querySelectorAll('style').length")
                            .asInt())
                    .isEqualTo(2);
            assertThat(tab.evaluate("[...document.querySelectorAll('*')].filter(e => [...e.attributes].some(a =>"
                                    + "a.name.startsWith('on') || /^\\s*(javascript|data):/i.test(a.value)"
                                    + " && (a.name === 'href' || a.name === 'src'))).length")
                            .asInt())
                    .isZero();
            assertThat(tab.events("Runtime.exceptionThrown")).isEmpty();
        }
        tab.go(Written.team(report));
        tab.evaluate("window.all = document.body.textContent.replace(/\\s+/g, ' ')");
        String missing = IntStream.range(0, 60)
                .mapToObj(at -> written.get(at * written.size() / 60))
                .map(Visible::text)
                .filter(text -> !tab.evaluate("all.includes(" + DevTools.JSON.writeValueAsString(text) + ")")
                        .asBoolean())
                .findFirst()
                .orElse("");
        assertThat(missing).isEmpty();
    }
}
