package org.missionled.alignment;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a bound is reached if things go on at the present pace.
 *
 * <p>Linear: the baseline's day plus {@code years so far / progress}; compound: plus {@code years so far * ln(bound /
 * baseline) / ln(observed / baseline)}. With 30 % of the way done in half a year it takes 0.5 / 0.3 = 1.67 years.
 *
 * <p>What is not reached on the day of the report does not arrive before that day, however wide the interval is.
 *
 * @param at the day on which it is reached; empty where it is never reached at this pace
 * @param earliest the day for the better end of the interval; empty where that is not known, or never
 * @param latest the day for the worse end of the interval; empty where that is not known, or never
 * @param isRange whether the precision of the value is known, so that an empty end means never
 */
public record Arrival(
        Optional<LocalDate> at, Optional<LocalDate> earliest, Optional<LocalDate> latest, boolean isRange) {

    /** {@return in words: {@code 2027-09-01}, {@code never at this pace}, {@code 2027-09-01 (2027-03-01 to never)}} */
    @Override
    public String toString() {
        if (!isRange) {
            return at.map(LocalDate::toString).orElse("never at this pace");
        }
        return words(at) + " (" + words(earliest) + " to " + words(latest) + ")";
    }

    private static String words(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("never");
    }
}
