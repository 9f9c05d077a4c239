package org.missionled.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTest {
    @ParameterizedTest
    @CsvSource({
        "plain text, plain text",
        "'  a\t\r\n b\u00a0\u2003c\u2028d  ', a b c d",
        "a\u0000b\u001b[31m, a\\u0000b\\u001b[31m",
        "\u202egnp.exe, \\u202egnp.exe",
        "zero\u200bwidth\ufeff, zero\\u200bwidth\\ufeff",
        "non\u200cjoiner, non\\u200cjoiner",
        "\u0645\u06cc\u200c\u062e, \u0645\u06cc\u200c\u062e",
        "\ud83d\udc68\u200d\ud83d\udc67, \ud83d\udc68\u200d\ud83d\udc67",
        "\ud83d\udc68\u200d\u200d\ud83d\udc67, \ud83d\udc68\\u200d\\u200d\ud83d\udc67",
        "lone \ud800 \udc00, lone \\ud800 \\udc00",
        "private \ue000 \udbff\udffd, private \\ue000 \\u{10fffd}",
        "fillers \u3164\u115f, fillers \\u3164\\u115f"
    })
    void showsWhatWouldHide(String text, String visible) {
        assertThat(Visible.text(text)).isEqualTo(visible);
    }

    @Property
    void doesNothingMoreToVisibleText(@ForAll String text) {
        String visible = Visible.text(text);
        assertThat(Visible.text(visible)).isEqualTo(visible);
    }
}
