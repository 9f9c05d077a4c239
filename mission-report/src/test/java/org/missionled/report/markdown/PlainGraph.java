package org.missionled.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

/** The grammar of a ladder: nodes with a label in quotes, arrows between them, and nothing that Mermaid could obey. */
final class PlainGraph {
    private static final String LABEL = "(?:[^\\x00-\\x7f]|[A-Za-z0-9 .,:()/%'-]|#[0-9]+;)+";
    private static final Pattern LINE =
            Pattern.compile("    (?:[mg][0-9]+\\[\"" + LABEL + "\"\\]|[mg][0-9]+ --> m[0-9]+)");

    private PlainGraph() {}

    static void isPlain(String graph) {
        List<String> lines = graph.lines().toList();
        assertThat(lines).startsWith("mermaid", "graph BT").hasSizeGreaterThan(2);
        assertThat(lines.subList(2, lines.size()))
                .allMatch(line -> LINE.matcher(line).matches());
    }
}
