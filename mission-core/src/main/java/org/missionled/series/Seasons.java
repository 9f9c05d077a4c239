package org.missionled.series;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.model.Accumulation;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Rhythm;

/**
 * Which values of a metric with seasons may be compared with its baseline.
 *
 * <p>A window of whole seasons (the mean of twelve months where a season is a year) may always be: what goes up and
 * down within a season is in it once. Of any other metric those values may be whose closing period holds the day of the
 * baseline moved by whole seasons: a January with a January.
 */
public final class Seasons {
    private Seasons() {}

    /**
     * Whether only values of one season may be compared.
     *
     * @param metric the metric
     * @return false where it has no seasons, or its values are windows of whole seasons
     */
    public static boolean mustMatch(ImpactMetric metric) {
        Optional<Rhythm> season = metric.season();
        return season.isPresent() && !isWhole(metric, season.get());
    }

    private static boolean isWhole(ImpactMetric metric, Rhythm season) {
        Accumulation window = metric.accumulation();
        if (window.isWindow()) {
            int needed = inOne(season, window.each());
            return needed > 0 && window.periods() % needed == 0;
        }
        return metric.rhythm().filter(rhythm -> inOne(season, rhythm) == 1).isPresent();
    }

    /** How many periods make one season; 0 where no whole number does. */
    private static int inOne(Rhythm season, Rhythm each) {
        if (season == each) {
            return 1;
        }
        return switch (season) {
            case YEAR -> each == Rhythm.MONTH ? 12 : each == Rhythm.QUARTER ? 4 : 0;
            case QUARTER -> each == Rhythm.MONTH ? 3 : 0;
            case WEEK -> each == Rhythm.DAY ? 7 : 0;
            default -> 0;
        };
    }

    /**
     * Whether a period is of the same season as a day.
     *
     * @param season the length of a season
     * @param day any day
     * @param period the period to look at
     * @return whether the day, moved by whole seasons, lies in the period
     */
    public static boolean match(Rhythm season, LocalDate day, ReportingPeriod period) {
        return period.contains(season.plus(day, between(season, day, period.last())));
    }

    /** How many whole seasons after a day another one lies; negative before it. */
    private static int between(Rhythm season, LocalDate day, LocalDate until) {
        int seasons = StrictMath.toIntExact(
                switch (season) {
                    case DAY -> ChronoUnit.DAYS.between(day, until);
                    case WEEK -> ChronoUnit.WEEKS.between(day, until);
                    case MONTH -> ChronoUnit.MONTHS.between(day, until);
                    case QUARTER -> ChronoUnit.MONTHS.between(day, until) / 3;
                    case YEAR -> ChronoUnit.YEARS.between(day, until);
                });
        // 29 February counts as 28 February where there is none
        return season.plus(day, seasons + 1).isAfter(until) ? seasons : seasons + 1;
    }

    /**
     * The values of the same season as a day, of those after it.
     *
     * @param season the length of a season
     * @param day the day of the baseline
     * @param points values that count after it, ordered by the last days of their closing periods
     * @return those whose closing period holds the day moved by whole seasons, one for each season, in the same order
     */
    public static Points matching(Rhythm season, LocalDate day, Points points) {
        int[] matching = new int[points.size()];
        int count = 0;
        int at = 0;
        while (at < points.size()) {
            ReportingPeriod closing = points.get(at).closing();
            int seasons = between(season, day, closing.last());
            if (closing.contains(season.plus(day, seasons))) {
                matching[count++] = at;
            }
            at = Math.max(at + 1, points.endingBefore(season.plus(day, seasons + 1)));
        }
        return points.at(Arrays.copyOf(matching, count));
    }
}
