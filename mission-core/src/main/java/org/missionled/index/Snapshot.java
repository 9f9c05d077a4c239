package org.missionled.index;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.missionled.model.ImpactMetric;
import org.missionled.series.Freshness;
import org.missionled.series.Point;
import org.missionled.series.Points;

/**
 * What was the last known value of each metric of an index on a day: a value that is older than its metric declares is
 * none.
 *
 * @param on the last day of the latest period that one of them is about
 * @param values by metric; a metric without a value is left out
 */
record Snapshot(LocalDate on, Map<ImpactMetric, Point> values) {

    /** The latest there is. */
    static Optional<Snapshot> latest(List<ImpactMetric> metrics, Function<ImpactMetric, Points> known, LocalDate asOf) {
        return before(metrics, known, LocalDate.MAX).map(on -> at(metrics, known, on, asOf));
    }

    /** The one before: at the latest day, before this one, on which a period of one of the metrics ends. */
    Optional<Snapshot> previous(List<ImpactMetric> metrics, Function<ImpactMetric, Points> known) {
        return before(metrics, known, on).map(day -> at(metrics, known, day, day));
    }

    private static Optional<LocalDate> before(
            List<ImpactMetric> metrics, Function<ImpactMetric, Points> known, LocalDate day) {
        Optional<LocalDate> latest = Optional.empty();
        for (ImpactMetric metric : metrics) {
            Points points = known.apply(metric);
            int last = points.endingBefore(day) - 1;
            if (last >= 0) {
                LocalDate end = points.get(last).closing().last();
                latest = latest.filter(end::isBefore).or(() -> Optional.of(end));
            }
        }
        return latest;
    }

    private static Snapshot at(
            List<ImpactMetric> metrics, Function<ImpactMetric, Points> known, LocalDate on, LocalDate usedOn) {
        Map<ImpactMetric, Point> values = new LinkedHashMap<>();
        for (ImpactMetric metric : metrics) {
            Points points = known.apply(metric);
            int last = points.endingBefore(on.plusDays(1)) - 1;
            if (last >= 0 && !Freshness.isStale(metric, points.get(last), usedOn)) {
                values.put(metric, points.get(last));
            }
        }
        return new Snapshot(on, values);
    }

    /** The value of a metric in its unit; NaN where there is none. */
    double value(ImpactMetric metric) {
        Point point = values.get(metric);
        return point == null ? Double.NaN : point.value();
    }
}
