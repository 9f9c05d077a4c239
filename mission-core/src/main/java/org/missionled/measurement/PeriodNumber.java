package org.missionled.measurement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Rhythm;

/** Periods as numbers: which rhythm the days from first to last are one period of, and which one it is. */
final class PeriodNumber {
    private static final int WEEK = 7;
    private static final int MONDAY = 3; // 1970-01-01 was a Thursday, three days after a Monday

    private PeriodNumber() {}

    /** The only rhythm of which these days can be exactly one period, null where they are none. */
    static @Nullable Rhythm rhythm(int first, int last) {
        Rhythm candidate = candidate(last - first + 1);
        if (candidate == null || candidate == Rhythm.DAY) {
            return candidate;
        }
        if (candidate == Rhythm.WEEK) {
            return Math.floorMod(first + MONDAY, WEEK) == 0 ? candidate : null;
        }
        LocalDate day = LocalDate.ofEpochDay(first);
        boolean begins = day.getDayOfMonth() == 1 && (day.getMonthValue() - 1) % months(candidate) == 0;
        return begins && day.plusMonths(months(candidate)).toEpochDay() == last + 1L ? candidate : null;
    }

    private static @Nullable Rhythm candidate(int days) {
        return switch (days) {
            case 1 -> Rhythm.DAY;
            case WEEK -> Rhythm.WEEK;
            case 28, 29, 30, 31 -> Rhythm.MONTH;
            case 90, 91, 92 -> Rhythm.QUARTER;
            case 365, 366 -> Rhythm.YEAR;
            default -> null;
        };
    }

    private static int months(Rhythm rhythm) {
        return switch (rhythm) {
            case MONTH -> 1;
            case QUARTER -> 3;
            default -> 12;
        };
    }

    /** The number of the period that begins on a day; the next period's is one more. */
    static int of(Rhythm rhythm, int first) {
        return switch (rhythm) {
            case DAY -> first;
            case WEEK -> Math.floorDiv(first + MONDAY, WEEK);
            default -> {
                LocalDate day = LocalDate.ofEpochDay(first);
                yield Math.floorDiv(day.getYear() * 12 + day.getMonthValue() - 1, months(rhythm));
            }
        };
    }
}
