package org.missionled.alignment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** The time between two days in years. */
final class Years {
    private Years() {}

    /**
     * Completed months / 12, plus the remaining days as a share of the month they lie in. From 2026-01-01 to 2026-03-16
     * it is (2 + 15/31) / 12 = 0.207 years. Negative where {@code to} is the earlier day.
     */
    static double between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        long months = ChronoUnit.MONTHS.between(from, to);
        LocalDate reached = from.plusMonths(months);
        double days = ChronoUnit.DAYS.between(reached, to);
        return (months + days / YearMonth.from(reached).lengthOfMonth()) / 12;
    }
}
