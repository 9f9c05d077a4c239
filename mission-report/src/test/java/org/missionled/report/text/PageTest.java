package org.missionled.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PageTest {
    @Test
    void breaksBetweenWords() {
        assertThat(Page.wrap("one two three four", 9)).containsExactly("one two", "three", "four");
    }

    @Test
    void cutsAWordThatIsLongerThanALine() {
        assertThat(Page.wrap("a bcdefghij k", 4)).containsExactly("a", "bcde", "fghi", "j k");
    }

    @Test
    void neverCutsACharacterInTwo() {
        assertThat(Page.wrap("\ud83d\ude00\ud83d\ude00e\u0301x", 3))
                .containsExactly("\ud83d\ude00", "\ud83d\ude00e\u0301", "x");
    }

    @Property
    void losesNothingAndKeepsTheWidth(
            @ForAll @StringLength(max = 200) String text, @ForAll @IntRange(min = 2, max = 40) int width) {
        String visible = org.missionled.model.Visible.text(text);
        List<String> lines = Page.wrap(visible, width);
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(visible.replace(" ", ""));
        assertThat(lines).allMatch(line -> Columns.of(line) <= width);
    }
}
