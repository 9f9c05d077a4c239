package org.missionled.model;

import java.time.LocalDate;

/**
 * Where a metric stood when the target was set.
 *
 * @param value in the metric's unit, accumulated as the metric declares
 * @param on the day the value counts; for a window of periods its last day
 */
public record Baseline(double value, LocalDate on) {
    /** Refuses values that are not finite, and days outside the years 0000 to 9999. */
    public Baseline {
        value = Checked.finite("baseline", value, "52");
        on = Checked.day("day of a baseline", on);
    }
}
