package org.missionled.series;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The time between two days in years. */
public final class Years {
    private Years() {}

    /**
     * Completed months / 12, plus the remaining days as a share of the month they lie in. From 2026-01-01 to 2026-03-16
     * it is (2 + 15/31) / 12 = 0.207 years. A month from a day that the next month lacks ends on the last day it has,
     * so that a later day is always farther away. Negative where {@code to} is the earlier day.
     *
     * @param from the first day
     * @param to the other day
     * @return the time between them in years
     */
    public static double between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        long months = ChronoUnit.MONTHS.between(from, to);
        LocalDate reached = from.plusMonths(months);
        double days = ChronoUnit.DAYS.between(reached, to);
        return (months + days / daysInMonthFrom(reached, from.getDayOfMonth())) / 12;
    }

    private static int daysInMonthFrom(LocalDate reached, int dayOfMonth) {
        int nextMonth = reached.getMonth().plus(1).length(reached.isLeapYear());
        return reached.lengthOfMonth() - reached.getDayOfMonth() + Math.min(dayOfMonth, nextMonth);
    }
}
