package org.missionled.series;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

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

    /**
     * The day that lies a number of years after another: the last one for which {@link #between} is not above that
     * number. 0.5 years after 2026-01-01 it is 2026-07-01.
     *
     * @param from the first day
     * @param years at least 0
     * @return the day; empty where it lies beyond the year 9999, as it does for infinity
     */
    public static Optional<LocalDate> after(LocalDate from, double years) {
        double months = years * 12;
        if (!(months >= 0 && months < (10_000 - from.getYear()) * 12.0)) {
            return Optional.empty();
        }
        // a hair more, so that a whole number of days that a division made a little smaller stays whole
        int whole = (int) StrictMath.floor(months + 1e-9);
        LocalDate reached = from.plusMonths(whole);
        double rest = Math.max(0, months - whole) * daysInMonthFrom(reached, from.getDayOfMonth());
        LocalDate day = reached.plusDays((long) StrictMath.floor(rest + 1e-6));
        return day.getYear() > 9999 ? Optional.empty() : Optional.of(day);
    }

    private static int daysInMonthFrom(LocalDate reached, int dayOfMonth) {
        int nextMonth = reached.getMonth().plus(1).length(reached.isLeapYear());
        return reached.lengthOfMonth() - reached.getDayOfMonth() + Math.min(dayOfMonth, nextMonth);
    }
}
