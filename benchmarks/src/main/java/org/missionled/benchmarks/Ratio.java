package org.missionled.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One line of the table.
 *
 * @param what what is divided by what
 * @param above the engine's
 * @param below what it is held against
 * @param limit the largest ratio that is allowed
 */
record Ratio(String what, double above, double below, double limit) {

    double value() {
        return above / below;
    }

    boolean isKept() {
        return value() <= limit;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-42s %14.1f %14.1f %8.2f %7.1f  %s",
                what,
                above,
                below,
                value(),
                limit,
                isKept() ? "kept" : "BROKEN");
    }

    /** All lines beneath a head, times as medians in milliseconds. */
    static String table(List<Ratio> ratios) {
        return String.format(Locale.ROOT, "%n%-42s %14s %14s %8s %7s%n", "", "engine", "beside", "ratio", "limit")
                + ratios.stream().map(Ratio::toString).collect(Collectors.joining(System.lineSeparator()));
    }
}
