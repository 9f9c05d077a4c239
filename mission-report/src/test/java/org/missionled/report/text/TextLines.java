package org.missionled.report.text;

import java.util.List;

/** The lines of a report as text. */
final class TextLines {
    private static final String PLACE = "        at ";

    private TextLines() {}

    /** Those that say where something was declared. */
    static List<String> places(String report) {
        return report.lines().filter(TextLines::isPlace).toList();
    }

    /** A line of running text may begin with the same word. */
    private static boolean isPlace(String line) {
        return line.startsWith(PLACE) && line.matches(".*:\\d+");
    }

    /** All others: places are never wrapped. */
    static List<String> wrapped(String report) {
        return report.lines().filter(line -> !isPlace(line)).toList();
    }
}
