package org.missionled.measurement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Refused;
import org.missionled.model.Rhythm;

/**
 * The days that a value is about, both ends included.
 *
 * @param first the first day
 * @param last the last day, not before {@code first}
 */
public record ReportingPeriod(LocalDate first, LocalDate last) {
    private static final Pattern TEXT = Pattern.compile(
            "(\\d{4})(?:-Q([1-4])|-W(\\d{2})|-(\\d{2})|-(\\d{2})-(\\d{2}))?|(\\d{4}-\\d{2}-\\d{2})/(\\d{4}-\\d{2}-\\d{2})");

    /** Refuses a last day before the first. */
    public ReportingPeriod {
        if (first.getYear() < 0 || last.getYear() > 9999) {
            throw Refused.value("period", first + "/" + last, "in the years 0000 to 9999");
        }
        if (last.isBefore(first)) {
            throw Refused.because("the period " + first + "/" + last + " ends before it begins", "the first day first");
        }
    }

    /**
     * The period of a rhythm that a day lies in.
     *
     * @param rhythm the length
     * @param day any day
     * @return the whole period
     */
    public static ReportingPeriod of(Rhythm rhythm, LocalDate day) {
        return new ReportingPeriod(rhythm.firstDay(day), rhythm.lastDay(day));
    }

    /**
     * Reads a period.
     *
     * @param text a year {@code 2026}, quarter {@code 2026-Q1}, month {@code 2026-03}, ISO week {@code 2026-W07}, day
     *     {@code 2026-03-15} or any span {@code 2026-01-01/2026-03-15}
     * @return the period
     * @throws Refused if it is none of these
     */
    public static ReportingPeriod parse(@Nullable String text) {
        Matcher matcher = TEXT.matcher(text == null ? "" : text);
        try {
            if (matcher.matches()) {
                return read(matcher);
            }
        } catch (DateTimeException e) {
            // refused below: there is no such day in the calendar
        }
        throw Refused.value(
                "period", text, "such as \"2026\", \"2026-Q1\", \"2026-03\", \"2026-W07\" or \"2026-03-15\"");
    }

    private static ReportingPeriod read(Matcher text) {
        if (text.group(7) != null) {
            return new ReportingPeriod(LocalDate.parse(text.group(7)), LocalDate.parse(text.group(8)));
        }
        int year = Integer.parseInt(text.group(1));
        if (text.group(2) != null) {
            return of(Rhythm.QUARTER, LocalDate.of(year, Integer.parseInt(text.group(2)) * 3, 1));
        }
        if (text.group(3) != null) {
            return week(year, Integer.parseInt(text.group(3)));
        }
        if (text.group(4) != null) {
            return of(
                    Rhythm.MONTH,
                    YearMonth.of(year, Integer.parseInt(text.group(4))).atDay(1));
        }
        if (text.group(5) != null) {
            return of(Rhythm.DAY, LocalDate.of(year, Integer.parseInt(text.group(5)), Integer.parseInt(text.group(6))));
        }
        return of(Rhythm.YEAR, LocalDate.of(year, 1, 1));
    }

    private static ReportingPeriod week(int year, int week) {
        LocalDate inYear = LocalDate.of(year, 1, 4);
        if (week < 1 || week > inYear.range(IsoFields.WEEK_OF_WEEK_BASED_YEAR).getMaximum()) {
            throw new DateTimeException("no such week");
        }
        return of(Rhythm.WEEK, inYear.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week));
    }

    /**
     * Whether this is exactly one period of a rhythm.
     *
     * @param rhythm the length
     * @return false for longer, shorter and shifted spans
     */
    public boolean is(Rhythm rhythm) {
        return first.equals(rhythm.firstDay(first)) && last.equals(rhythm.lastDay(first));
    }

    /**
     * Whether a day lies in this period.
     *
     * @param day any day
     * @return true at both ends
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** {@return the day in the middle, the earlier one where there are two} */
    public LocalDate midpoint() {
        return first.plusDays(ChronoUnit.DAYS.between(first, last) / 2);
    }

    /** {@return the shortest text that {@link #parse} reads as this period} */
    @Override
    public String toString() {
        if (is(Rhythm.DAY)) {
            return first.toString();
        }
        if (is(Rhythm.WEEK)) {
            return String.format(
                    Locale.ROOT,
                    "%04d-W%02d",
                    first.get(IsoFields.WEEK_BASED_YEAR),
                    first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        }
        if (is(Rhythm.MONTH)) {
            return YearMonth.from(first).toString();
        }
        if (is(Rhythm.QUARTER)) {
            return first.toString().substring(0, 4) + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
        }
        return is(Rhythm.YEAR) ? first.toString().substring(0, 4) : first + "/" + last;
    }
}
