package org.missionled.contribution;

import java.time.LocalDate;

/**
 * From when something is looked at. Both days are one, unless somebody asks what would be seen today had nothing become
 * known for a while.
 *
 * @param asOf the day it is about: what was to hold until a day before it is over
 * @param knownOn the last day on which anything became known: what was found later is not seen
 */
public record Vantage(LocalDate asOf, LocalDate knownOn) {
    /**
     * A day, with what is known on it.
     *
     * @param day any day
     * @return the vantage
     */
    public static Vantage on(LocalDate day) {
        return new Vantage(day, day);
    }

    /**
     * The same day, had nothing become known after an earlier one.
     *
     * @param day the last day on which anything became known
     * @return the vantage, which knows no more than this one
     */
    public Vantage knowingOnly(LocalDate day) {
        return day.isBefore(knownOn) ? new Vantage(asOf, day) : this;
    }

    /** Whether what was completed on a day is seen. */
    boolean sees(LocalDate completed) {
        return !completed.isAfter(knownOn);
    }

    /** Whether what was to hold until a day, that day included, is over. */
    boolean isAfter(LocalDate last) {
        return asOf.isAfter(last);
    }
}
