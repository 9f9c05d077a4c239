package org.missionled.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.missionled.model.Refused;
import org.missionled.model.Rhythm;

class ReportingPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026,2026-01-01,2026-12-31",
        "2026-Q1,2026-01-01,2026-03-31",
        "2026-Q4,2026-10-01,2026-12-31",
        "2026-02,2026-02-01,2026-02-28",
        "2024-02,2024-02-01,2024-02-29",
        "2026-03-15,2026-03-15,2026-03-15",
        "2024-02-29,2024-02-29,2024-02-29",
        "2026-01-01/2026-03-15,2026-01-01,2026-03-15"
    })
    void readsEveryForm(String text, LocalDate first, LocalDate last) {
        assertThat(ReportingPeriod.parse(text)).isEqualTo(new ReportingPeriod(first, last));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-W07,2026-02-09,2026-02-15",
        "2020-W53,2020-12-28,2021-01-03",
        "2021-W01,2021-01-04,2021-01-10",
        "2025-W01,2024-12-30,2025-01-05",
        "2026-W01,2025-12-29,2026-01-04",
        "2026-W53,2026-12-28,2027-01-03",
        "2021-W52,2021-12-27,2022-01-02"
    })
    void readsIsoWeeks(String text, LocalDate first, LocalDate last) {
        assertThat(ReportingPeriod.parse(text)).isEqualTo(new ReportingPeriod(first, last));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " 2026",
                "2026 ",
                "26",
                "20260",
                "2026-1",
                "2026-13",
                "2026-00",
                "2026-Q0",
                "2026-Q5",
                "2026-q1",
                "2021-W53",
                "2026-W54",
                "2026-W00",
                "2026-W7",
                "2026-02-30",
                "2025-02-29",
                "2026-3-15",
                "2026-03-15T00:00",
                "2026/2027",
                "2026-01-01/2026-02-30",
                "2026-01-01/",
                "٢٠٢٦",
                "March 2026"
            })
    void refusesWhatIsNoPeriod(String text) {
        assertThatThrownBy(() -> ReportingPeriod.parse(text))
                .isInstanceOf(Refused.class)
                .hasMessage("not a valid period: " + (text == null ? "null" : '"' + text + '"')
                        + " (such as \"2026\", \"2026-Q1\", \"2026-03\", \"2026-W07\" or \"2026-03-15\")");
    }

    @Test
    void refusesToEndBeforeItBegins() {
        assertThatThrownBy(() -> ReportingPeriod.parse("2026-03-15/2026-03-14"))
                .isInstanceOf(Refused.class)
                .hasMessage("the period 2026-03-15/2026-03-14 ends before it begins (the first day first)");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01/2026-12-31,2026",
        "2026-01-01/2026-03-31,2026-Q1",
        "2026-03-01/2026-03-31,2026-03",
        "2026-02-09/2026-02-15,2026-W07",
        "2020-12-28/2021-01-03,2020-W53",
        "2024-12-30/2025-01-05,2025-W01",
        "2026-03-15/2026-03-15,2026-03-15",
        "2026-03-01/2026-03-30,2026-03-01/2026-03-30",
        "0800-01-01/0800-12-31,0800"
    })
    void isWrittenInTheShortestWay(String span, String shortest) {
        assertThat(ReportingPeriod.parse(span)).hasToString(shortest);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-15,2026-03-15",
        "2026-03-15/2026-03-16,2026-03-15",
        "2026-03-15/2026-03-17,2026-03-16",
        "2026-W07,2026-02-12",
        "2026-02,2026-02-14",
        "2026-03,2026-03-16",
        "2026,2026-07-02",
        "2024,2024-07-01"
    })
    void hasAMidpoint(String period, LocalDate midpoint) {
        assertThat(ReportingPeriod.parse(period).midpoint()).isEqualTo(midpoint);
    }

    @Test
    void containsBothEnds() {
        ReportingPeriod march = ReportingPeriod.parse("2026-03");

        assertThat(march.contains(LocalDate.of(2026, 2, 28))).isFalse();
        assertThat(march.contains(LocalDate.of(2026, 3, 1))).isTrue();
        assertThat(march.contains(LocalDate.of(2026, 3, 31))).isTrue();
        assertThat(march.contains(LocalDate.of(2026, 4, 1))).isFalse();
    }

    @Test
    void isNoPeriodOfARhythmWhenShifted() {
        assertThat(ReportingPeriod.parse("2026-03-02/2026-04-01").is(Rhythm.MONTH))
                .isFalse();
        assertThat(ReportingPeriod.parse("2026-02-10/2026-02-16").is(Rhythm.WEEK))
                .isFalse();
        assertThat(ReportingPeriod.parse("2026-01-01/2026-06-30").is(Rhythm.QUARTER))
                .isFalse();
    }
}
