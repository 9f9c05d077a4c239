package org.missionled.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page of formulas names for each the type in whose comments its example stands; it must not get lost there. */
class FormulasTest {
    private static final Path PAGE = Path.of("../docs/formulas.md");
    private static final Pattern ROW = Pattern.compile("\\| `([a-z]+/[A-Za-z]+)` \\| `([^`]+)` \\|");

    @Test
    void everyFormulaHasAnExampleThatCanBeRedoneByHand() throws IOException {
        List<MatchResult> rows = ROW.matcher(Files.readString(PAGE)).results().toList();
        assertThat(rows).hasSizeGreaterThan(25);
        for (MatchResult row : rows) {
            assertThat(comments(row.group(1))).as(row.group(1)).contains(row.group(2));
        }
    }

    /** The type as one line of words, so that it does not matter where its lines break. */
    private static String comments(String type) throws IOException {
        String text = Files.readString(Path.of("src/main/java/org/missionled", type + ".java"));
        return text.replaceAll("\\{@code |\\n *\\* ?", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("(?<=\\S)}", "");
    }
}
