package org.missionled.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** A calendar day as people write it: ISO 8601, such as {@code 2026-12-31}. */
public final class Day {
    private static final int LENGTH = "2026-12-31".length();

    private Day() {}

    /**
     * Reads a day.
     *
     * @param what what the day is, for the words of the refusal, such as {@code due date}
     * @param written year, month and day
     * @return the day
     * @throws Refused if there is no such day
     */
    public static LocalDate parse(String what, @Nullable String written) {
        try {
            if (written != null && written.length() == LENGTH) {
                return LocalDate.parse(written, DateTimeFormatter.ISO_LOCAL_DATE);
            }
        } catch (DateTimeParseException e) {
            // refused below, in the words every refusal has
        }
        throw Refused.value(what, written, "year, month and day of the calendar, such as \"2026-12-31\"");
    }
}
