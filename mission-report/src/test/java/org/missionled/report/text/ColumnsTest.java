package org.missionled.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {
    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "äöü, 3",
        "e\u0301, 1",
        "你好, 4",
        "한국, 4",
        "カナ, 4",
        "\uff71, 1",
        "\ud83d\ude00, 2",
        "\u26a0\ufe0f, 1",
        "Ж, 1",
        "\ud834\udd1e, 1"
    })
    void countsColumnsAndNotCharacters(String text, int columns) {
        assertThat(Columns.of(text)).isEqualTo(columns);
    }
}
