package org.missionled.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.missionled.report.outline.Block;

class TextTableTest {
    @Test
    void isAsWideAsItsCells() {
        assertThat(lines(40, List.of(List.of("on track", "you"), List.of("late", "me"))))
                .containsExactly("  Verdict   Who", "  --------  ---", "  on track  you", "  late      me ");
    }

    @Test
    void letsTheWidestColumnGiveWay() {
        assertThat(lines(24, List.of(List.of("late", "one two three four five six"))))
                .containsExactly(
                        "  Verdict  Who          ",
                        "  -------  -------------",
                        "  late     one two three",
                        "           four five six");
    }

    @Test
    void alignsCharactersThatAreTwoColumnsWide() {
        assertThat(lines(40, List.of(List.of("\u4f60\u597d", "a"), List.of("x", "b"))))
                .containsSequence("  \u4f60\u597d     a  ", "  x        b  ");
    }

    private static List<String> lines(int width, List<List<String>> rows) {
        return new TextTable(new Block.Table(List.of("Verdict", "Who"), rows), width).lines();
    }
}
