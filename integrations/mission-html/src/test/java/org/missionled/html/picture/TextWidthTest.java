package org.missionled.html.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextWidthTest {
    @Test
    void wideLettersTakeMoreRoom() {
        assertThat(TextWidth.of("mmm", 10)).isGreaterThan(TextWidth.of("iii", 10));
        assertThat(TextWidth.of("\u5e78\u798f", 10)).isGreaterThan(TextWidth.of("xx", 10));
    }

    @Test
    void cutsWithAnEllipsisAndNeverBeyondTheRoom() {
        assertThat(TextWidth.cut("short", 12, 100)).isEqualTo("short");
        String cut = TextWidth.cut("a text that is far too long", 12, 60);
        assertThat(cut).endsWith("\u2026").startsWith("a t");
        assertThat(TextWidth.of(cut, 12)).isLessThanOrEqualTo(60);
    }

    @Test
    void breaksBetweenWords() {
        assertThat(TextWidth.lines("one two three four", 10, 55, 3)).containsExactly("one two", "three four");
    }

    @Test
    void endsInAnEllipsisWhereLinesAreTooFew() {
        assertThat(TextWidth.lines("one two three four five six", 10, 55, 2))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("\u2026");
    }

    @Test
    void neverSplitsACharacterOfTwoHalves() {
        assertThat(TextWidth.cut("\ud83d\ude00".repeat(40), 12, 100)).isEqualTo("\ud83d\ude00".repeat(7) + "\u2026");
    }
}
