package org.missionled.series;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Rhythm;

/** How long a value may be used, and how long one may be waited for. */
public final class Freshness {
    private Freshness() {}

    /**
     * Whether a value is older on a day than its metric declares.
     *
     * @param metric says how long its values stay fresh
     * @param point the value
     * @param day the day it would be used on
     * @return false where the metric declares nothing
     */
    public static boolean isStale(ImpactMetric metric, Point point, LocalDate day) {
        return isStale(metric, point.closing(), day);
    }

    /**
     * Whether what was observed in a period is older on a day than its metric declares.
     *
     * @param metric says how long its observations stay fresh
     * @param period the period
     * @param day the day it would be used on
     * @return false where the metric declares nothing
     */
    public static boolean isStale(ImpactMetric metric, ReportingPeriod period, LocalDate day) {
        OptionalInt fresh = metric.freshDays();
        return fresh.isPresent() && day.isAfter(period.last().plusDays(fresh.getAsInt()));
    }

    /**
     * The last day on which the value of a period may still be expected: as long after the period as the metric stays
     * fresh, or one further period where that is not declared.
     *
     * @param metric whose value is waited for
     * @param dayInPeriod any day of the period
     * @return the last day of waiting
     */
    public static LocalDate expectedUntil(ImpactMetric metric, LocalDate dayInPeriod) {
        Rhythm rhythm = Series.rhythm(metric).orElse(Rhythm.DAY);
        LocalDate last = rhythm.lastDay(dayInPeriod);
        return metric.freshDays().isPresent()
                ? last.plusDays(metric.freshDays().getAsInt())
                : rhythm.lastDay(last.plusDays(1));
    }
}
