package org.missionled.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.model.Sample.day;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearsTest {
    @ParameterizedTest(name = "from {0} to {1} it is ({2} + {3}/{4}) / 12")
    @CsvSource({
        "2026-01-01, 2026-01-01,  0,  0, 31",
        "2026-01-01, 2026-07-01,  6,  0, 31",
        "2026-01-01, 2027-01-01, 12,  0, 31",
        "2026-01-01, 2026-03-16,  2, 15, 31", // the example of the Javadoc: 0.207 years
        "2026-02-01, 2026-02-15,  0, 14, 28",
        "2028-02-01, 2028-02-15,  0, 14, 29", // a leap year
        "2026-01-15, 2026-02-14,  0, 30, 31", // the month from the 15th of January has 31 days
        "2026-12-31, 2027-12-31, 12,  0, 31",
        "2024-02-29, 2028-02-29, 48,  0, 31", // from leap day to leap day
    })
    void addsCompletedMonthsAndTheRestAsAShareOfItsMonth(
            LocalDate from, LocalDate to, int months, double days, int length) {
        assertThat(Years.between(from, to)).isEqualTo((months + days / length) / 12);
    }

    @ParameterizedTest(name = "from {0} to {1} it is ({2} + {3}/{4}) / 12")
    @CsvSource({
        "2026-01-31, 2026-02-27, 0, 27, 28", // January 31 to February 28 is the first month: 28 days
        "2026-01-31, 2026-02-28, 1,  0, 31",
        "2026-01-31, 2026-03-01, 1,  1, 31", // February 28 to March 31 is the second: 31 days
        "2026-01-31, 2026-03-30, 1, 30, 31",
        "2026-01-31, 2026-03-31, 2,  0, 31",
        "2025-12-31, 2026-02-28, 2,  0, 31",
        "2024-02-29, 2025-02-28, 12, 0, 31", // no leap day: the year is full on the last of February
    })
    void countsFromAMonthsEndToMonthEnds(LocalDate from, LocalDate to, int months, double days, int length) {
        assertThat(Years.between(from, to)).isEqualTo((months + days / length) / 12);
    }

    @Test
    void isNegativeBackwards() {
        assertThat(Years.between(day("2026-07-01"), day("2026-01-01"))).isEqualTo(-0.5);
    }

    @Test
    void reachesFromTheFirstDayToTheLastThatJavaKnows() {
        assertThat(Years.between(LocalDate.MIN, LocalDate.MAX)).isBetween(1_999_999_998.9, 1_999_999_999.0);
        assertThat(Years.between(LocalDate.MAX.minusDays(3), LocalDate.MAX)).isBetween(2.9 / 372, 3.1 / 360);
    }
}
