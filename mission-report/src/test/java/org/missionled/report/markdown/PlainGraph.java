package org.missionled.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

/** The grammar of a ladder: nodes with a label in quotes, arrows between them, and nothing that Mermaid could obey. */
final class PlainGraph {
    private static final String LABEL = "(?:[^\\x00-\\x7f]|[A-Za-z0-9 .,:()/%'-]|#[0-9]+;)+";
    private static final Pattern LINE =
            Pattern.compile("    (?:[mg][0-9]+\\[\"" + LABEL + "\"\\]|[mg][0-9]+ --> m[0-9]+)");

    private PlainGraph() {}

    static void isPlain(String graph) {
        String[] lines = graph.split("\n");
        assertThat(lines[0]).isEqualTo("mermaid");
        assertThat(lines[1]).isEqualTo("graph BT");
        for (int at = 2; at < lines.length; at++) {
            assertThat(lines[at]).matches(LINE);
        }
    }
}
