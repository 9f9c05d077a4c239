package org.missionled.measurement;

import org.jspecify.annotations.Nullable;
import org.missionled.model.Rhythm;

/**
 * What is true of a whole series, found once, so that nobody needs to look at each row again.
 *
 * @param numbers how many rows are single numbers
 * @param counts how many rows are counts
 * @param words how many rows are words
 * @param lowest the lowest value, positive infinity where there is none
 * @param highest the highest value, negative infinity where there is none
 * @param isInOrder whether every period has one row, and becomes known no later than the next one
 * @param rhythm the rhythm that all rows share, null where there is none
 * @param isGapless whether all rows are of one rhythm and none of its periods is missing between them
 * @param emptyCounts how many counts are out of nothing
 */
record SeriesFacts(
        int numbers,
        int counts,
        int words,
        double lowest,
        double highest,
        boolean isInOrder,
        @Nullable Rhythm rhythm,
        boolean isGapless,
        int emptyCounts) {

    static SeriesFacts of(Table table, int from, int to) {
        int counts = 0;
        int words = 0;
        int empty = 0;
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        boolean hasCounts = table.columns().containsKey(Attribute.DENOMINATOR);
        for (int row = from; row < to; row++) {
            double value = table.value(row);
            double denominator = hasCounts ? table.denominator(row) : Double.NaN;
            if (Double.isNaN(value)) {
                words++;
                continue;
            }
            if (!Double.isNaN(denominator)) {
                counts++;
                if (denominator == 0) {
                    empty++;
                    continue;
                }
                value /= denominator;
            }
            lowest = Math.min(lowest, value);
            highest = Math.max(highest, value);
        }
        boolean inOrder = isInOrder(table, from, to);
        Rhythm rhythm = rhythm(table, from, to);
        boolean gapless = rhythm != null
                && inOrder
                && PeriodNumber.of(rhythm, table.first(to - 1)) - PeriodNumber.of(rhythm, table.first(from))
                        == to - 1 - from;
        int numbers = to - from - counts - words;
        return new SeriesFacts(numbers, counts, words, lowest, highest, inOrder, rhythm, gapless, empty);
    }

    private static boolean isInOrder(Table table, int from, int to) {
        boolean late = table.columns().containsKey(Attribute.PUBLISHED);
        for (int row = from + 1; row < to; row++) {
            if (table.last(row - 1) >= table.last(row)
                    || (late
                            && Math.max(table.last(row - 1), table.known(row - 1))
                                    > Math.max(table.last(row), table.known(row)))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Rhythm rhythm(Table table, int from, int to) {
        Rhythm rhythm = from == to ? null : PeriodNumber.rhythm(table.first(from), table.last(from));
        for (int row = from + 1; row < to && rhythm != null; row++) {
            if (PeriodNumber.rhythm(table.first(row), table.last(row)) != rhythm) {
                rhythm = null;
            }
        }
        return rhythm;
    }
}
