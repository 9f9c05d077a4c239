package org.missionled.html.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleTest {
    @Test
    void putsTheEndsAtTheEnds() {
        Scale scale = new Scale(50, 60, 200, 100);
        assertThat(scale.at(50)).isEqualTo(200);
        assertThat(scale.at(60)).isEqualTo(100);
        assertThat(scale.at(55)).isEqualTo(150);
    }

    @Test
    void writesRoundValues() {
        assertThat(new Scale(51.4, 60.3, 0, 1).ticks(5)).containsExactly(52.0, 54.0, 56.0, 58.0, 60.0);
        assertThat(new Scale(-0.031, 0.052, 0, 1).ticks(4)).containsExactly(0.0, 0.05);
        assertThat(new Scale(0, 0.3, 0, 1).ticks(3)).containsExactly(0.0, 0.1, 0.2, 0.3);
    }

    @Test
    void neverWritesMoreThanAsked() {
        for (int most = 2; most < 9; most++) {
            for (double size = 1e-6; size < 1e12; size *= 3.7) {
                assertThat(new Scale(-0.31 * size, size, 0, 1).ticks(most)).hasSizeBetween(1, most + 1);
            }
        }
    }

    @Test
    void hasWidthAlsoWhereAllValuesAreTheSame() {
        assertThat(Scale.over(5, 5, 0, 100).at(5)).isEqualTo(50);
        assertThat(Scale.over(0, 0, 0, 100).at(0)).isEqualTo(50);
    }

    @Test
    void writesMonthsQuartersAndYears() {
        assertThat(days("2026-01-01", "2026-04-30")).containsExactly("Jan 2026", "Feb", "Mar", "Apr");
        assertThat(days("2026-01-01", "2026-12-31")).containsExactly("Jan 2026", "Apr", "Jul", "Oct");
        assertThat(days("2020-05-01", "2024-12-31")).containsExactly("2021", "2022", "2023", "2024");
    }

    private static List<String> days(String first, String last) {
        return new Days(LocalDate.parse(first), LocalDate.parse(last), 0, 100)
                .ticks(5).stream().map(Days.Tick::text).toList();
    }
}
