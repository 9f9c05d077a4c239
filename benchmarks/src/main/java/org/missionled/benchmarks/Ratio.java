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
 * @param limit the largest ratio that is allowed; NaN where it is told and not limited
 */
record Ratio(String what, double above, double below, double limit) {

    static Ratio unlimited(String what, double above, double below) {
        return new Ratio(what, above, below, Double.NaN);
    }

    double value() {
        return above / below;
    }

    private String verdict() {
        return Double.isNaN(limit) ? "" : value() <= limit ? "kept" : "**not kept**";
    }

    /** As it stands in the table of docs/performance.md. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s | %s |",
                what,
                shown(above),
                shown(below),
                shown(value()),
                Double.isNaN(limit) ? "" : String.valueOf(limit).replaceFirst("\\.0$", ""),
                verdict());
    }

    /** To three digits. */
    private static String shown(double number) {
        return String.format(
                Locale.ROOT, number < 1 ? "%.3f" : number < 10 ? "%.2f" : number < 100 ? "%.1f" : "%,.0f", number);
    }

    /** All lines beneath a head, times as the least of the rounds' medians. */
    static String table(List<Ratio> ratios) {
        return ratios.stream()
                .map(Ratio::toString)
                .collect(Collectors.joining(
                        "\n", "\n| what | here | beside | ratio | limit | |\n|---|---:|---:|---:|---:|---|\n", "\n"));
    }
}
