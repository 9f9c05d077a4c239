package org.missionled.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** How often a metric is measured, in calendar periods; weeks begin on Monday (ISO 8601). */
public enum Rhythm {
    /** Every day. */
    DAY,
    /** Every ISO week. */
    WEEK,
    /** Every calendar month. */
    MONTH,
    /** Every quarter of the calendar year. */
    QUARTER,
    /** Every calendar year. */
    YEAR;

    /**
     * The first day of the period that a day lies in.
     *
     * @param day any day
     * @return the period's first day
     */
    public LocalDate firstDay(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /**
     * The last day of the period that a day lies in.
     *
     * @param day any day
     * @return the period's last day
     */
    public LocalDate lastDay(LocalDate day) {
        return plus(firstDay(day), 1).minusDays(1);
    }

    /**
     * A day moved by a number of periods.
     *
     * @param day the day to start from
     * @param periods how many periods later; earlier when negative
     * @return the moved day
     */
    public LocalDate plus(LocalDate day, int periods) {
        return switch (this) {
            case DAY -> day.plusDays(periods);
            case WEEK -> day.plusWeeks(periods);
            case MONTH -> day.plusMonths(periods);
            case QUARTER -> day.plusMonths(3L * periods);
            case YEAR -> day.plusYears(periods);
        };
    }

    /** {@return the word for one period: {@code month}} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
