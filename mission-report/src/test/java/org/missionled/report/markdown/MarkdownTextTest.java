package org.missionled.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "No mark at all, at 22:00 - nothing! (1.) 3.5 - 4 = x; it's \"so\" ~ No mark at all, at 22:00 - nothing! (1.) 3.5 - 4 = x; it's \"so\"",
                "ask @octocat ~ ask @<!-- -->octocat",
                "me@example.org ~ me@<!-- -->example.org",
                "see https://example.org ~ see https:<!-- -->//example.org",
                "www.example.org ~ www<!-- -->.example.org",
                ":+1: or 12:30:45 ~ :<!-- -->+1: or 12:<!-- -->30:45",
                "#12, C# and GH-7 ~ \\#<!-- -->12, C\\# and GH-<!-- -->7",
                "- 1 ~ \\- 1",
                "1. first ~ 1\\. first",
                "a|b*c_d`e<f>g[h]i&j$k\\l ~ a\\|b\\*c\\_d\\`e\\<f\\>g\\[h\\]i\\&j\\$k\\\\l"
            })
    void escapesNoMoreThanItMust(String text, String markdown) {
        assertThat(MarkdownText.of(text)).isEqualTo(markdown);
    }
}
