package org.missionled.alignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Rhythm;
import org.missionled.series.Freshness;
import org.missionled.series.Point;
import org.missionled.series.Series;

/** Which values decide once a due day has passed; always looked for from the last one backwards. */
final class DueDay {
    private DueDay() {}

    /**
     * The value whose closing period the day lies in. A metric without a rhythm has no such period; there it is the
     * last value before the day, if that was still fresh then.
     */
    static Optional<Point> covering(List<Point> values, ImpactMetric metric, LocalDate due) {
        boolean hasRhythm = Series.rhythm(metric).isPresent();
        for (int at = values.size() - 1; at >= 0; at--) {
            Point point = values.get(at);
            if (point.closing().contains(due)) {
                return Optional.of(point);
            }
            if (hasRhythm && point.closing().last().isBefore(due)) {
                return Optional.empty();
            }
            if (point.closing().last().isBefore(due)) {
                return Freshness.isStale(metric, point, due) ? Optional.empty() : Optional.of(point);
            }
        }
        return Optional.empty();
    }

    static boolean mayStillBeCovered(List<Point> values, ImpactMetric metric, LocalDate due, LocalDate asOf) {
        return !asOf.isAfter(Freshness.expectedUntil(metric, due)) && !isPassedBy(values, due);
    }

    private static boolean isPassedBy(List<Point> values, LocalDate due) {
        for (int at = values.size() - 1; at >= 0; at--) {
            Point point = values.get(at);
            if (point.closing().first().isAfter(due)) {
                return true;
            }
            if (!point.closing().last().isAfter(due)) {
                return false;
            }
        }
        return false;
    }

    static Optional<Point> metLater(List<Point> values, Point covering, DoublePredicate isMet) {
        LocalDate covered = covering.closing().last();
        Optional<Point> met = Optional.empty();
        for (int at = values.size() - 1; at >= 0; at--) {
            Point point = values.get(at);
            if (!point.closing().last().isAfter(covered)) {
                break;
            }
            met = isMet.test(point.value()) ? Optional.of(point) : met;
        }
        return met;
    }

    static Optional<LocalDate> slippedAfter(List<Point> values, Point met, DoublePredicate isMet) {
        Optional<LocalDate> slipped = Optional.empty();
        for (int at = values.size() - 1; at >= 0; at--) {
            Point point = values.get(at);
            if (!point.closing().last().isAfter(met.closing().last()) || isMet.test(point.value())) {
                break;
            }
            slipped = Optional.of(point.closing().last());
        }
        return slipped;
    }

    /** The period that a day lies in, as far as periods can be written. */
    static ReportingPeriod period(Rhythm rhythm, LocalDate day) {
        LocalDate first = rhythm.firstDay(day);
        LocalDate last = rhythm.lastDay(day);
        return new ReportingPeriod(first.getYear() < 0 ? day : first, last.getYear() > 9999 ? day : last);
    }
}
