package org.missionled.rule.known;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.missionled.model.Day;
import org.missionled.model.Refused;
import org.missionled.rule.KnownViolations;
import org.missionled.rule.ViolationKey;

/**
 * How known violations are written.
 *
 * <pre>
 * # known violations, version 1
 * claim.because.missing feature:wellness/quiz feel-better/who-5 | 2026-09-30
 * # end
 * </pre>
 */
final class KnownViolationsText {
    private static final Pattern HEADER = Pattern.compile("# known violations, version (\\d{1,9})");
    private static final Pattern ENTRY = Pattern.compile("(.+) \\| (\\S+)");
    private static final Pattern CONFLICT = Pattern.compile("(<{7}|={7}|>{7}|\\|{7}).*");
    private static final String FIRST = "# known violations, version 1";
    private static final int LAST_YEAR = 9999;
    private static final String LAST = "# end";

    private KnownViolationsText() {}

    static String of(KnownViolations known) {
        StringBuilder text = new StringBuilder(FIRST).append('\n');
        known.entries()
                .forEach((key, day) ->
                        text.append(key).append(" | ").append(writable(day)).append('\n'));
        return text.append(LAST).append('\n').toString();
    }

    /** What is written can be read again. */
    private static LocalDate writable(LocalDate day) {
        if (day.getYear() < 0 || day.getYear() > LAST_YEAR) {
            throw Refused.value("day of a known violation", day, "of the years 0 to 9999, such as 2026-12-31");
        }
        return day;
    }

    static KnownViolations parse(String name, String text) {
        List<String> lines = text.lines().toList();
        refuseForeign(name, lines);
        Map<ViolationKey, LocalDate> entries = new LinkedHashMap<>();
        for (int i = 1; i < lines.size() - 1; i++) {
            String place = name + ":" + (i + 1);
            Matcher entry = ENTRY.matcher(lines.get(i));
            if (CONFLICT.matcher(lines.get(i)).matches()) {
                throw Refused.because(
                        place + " holds a merge conflict", "keep the lines of both sides and remove the marks");
            }
            if (!entry.matches()) {
                throw Refused.value(
                        "known violation at " + place,
                        lines.get(i),
                        "such as \"claim.because.missing feature:wellness/quiz | 2026-09-30\"");
            }
            ViolationKey key = key(place, entry.group(1));
            LocalDate day = Day.parse("day of the known violation at " + place, entry.group(2));
            entries.merge(key, day, (a, b) -> a.isBefore(b) ? a : b);
        }
        return KnownViolations.of(entries);
    }

    private static ViolationKey key(String place, String text) {
        try {
            return ViolationKey.parse(text);
        } catch (Refused e) {
            throw Refused.value("known violation at " + place, text, e.getMessage());
        }
    }

    private static void refuseForeign(String name, List<String> lines) {
        Matcher header = HEADER.matcher(lines.isEmpty() ? "" : lines.get(0));
        if (!header.matches()) {
            throw Refused.because(name + " is not a file of known violations", "its first line is \"" + FIRST + "\"");
        }
        if (!header.group(1).equals("1")) {
            throw Refused.because(
                    name + " was written by a newer version of this library (version " + header.group(1)
                            + " of the file)",
                    "use that version, or restore an earlier file from version control");
        }
        if (!lines.get(lines.size() - 1).equals(LAST)) {
            throw Refused.because(
                    name + " is cut off: its last line is not \"" + LAST + "\"", "restore it from version control");
        }
    }
}
