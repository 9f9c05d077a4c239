package org.missionled.html.picture;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A scale of days.
 *
 * @param first the day at {@code from}
 * @param last the day at {@code to}, after {@code first}
 * @param from a place
 * @param to another place
 */
public record Days(LocalDate first, LocalDate last, double from, double to) {
    private static final int[] STEPS = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200};

    /**
     * A day that is written at the axis.
     *
     * @param day which
     * @param text such as {@code Mar} or {@code 2026}
     */
    public record Tick(LocalDate day, String text) {}

    /**
     * Where a day stands.
     *
     * @param day any day
     * @return its place, which may lie beyond the ends
     */
    public double at(LocalDate day) {
        double share = ChronoUnit.DAYS.between(first, day) / (double) ChronoUnit.DAYS.between(first, last);
        return from + share * (to - from);
    }

    /**
     * Days to write at the axis: the first of months, quarters, years or more.
     *
     * @param most how many at most, at least 2
     * @return rising
     */
    public List<Tick> ticks(int most) {
        long months = ChronoUnit.MONTHS.between(first, last) + 1;
        int step = STEPS[STEPS.length - 1];
        for (int candidate : STEPS) {
            if (months / (double) candidate <= most) {
                step = candidate;
                break;
            }
        }
        List<Tick> ticks = new ArrayList<>();
        LocalDate day = first.withDayOfMonth(1);
        while (day.isBefore(first) || !isOnStep(day, step)) {
            day = day.plusMonths(1);
        }
        for (; !day.isAfter(last); day = day.plusMonths(step)) {
            ticks.add(new Tick(day, text(day, step, ticks.isEmpty())));
        }
        return List.copyOf(ticks);
    }

    private static boolean isOnStep(LocalDate day, int step) {
        long month = day.getYear() * 12L + day.getMonthValue() - 1;
        return month % step == 0;
    }

    private static String text(LocalDate day, int step, boolean isFirst) {
        if (step >= 12) {
            return String.valueOf(day.getYear());
        }
        String month = name(day.getMonth());
        return isFirst || day.getMonthValue() <= step ? month + " " + day.getYear() : month;
    }

    /** English and the same everywhere, so not asked of any locale. */
    private static String name(Month month) {
        return month.name().charAt(0) + month.name().substring(1, 3).toLowerCase(java.util.Locale.ROOT);
    }
}
