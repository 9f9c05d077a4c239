package org.missionled.alignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.missionled.model.Baseline;
import org.missionled.model.ImpactMetric;
import org.missionled.series.Point;
import org.missionled.series.Seasons;
import org.missionled.series.Series;

/**
 * The values of a series that can be compared with a baseline.
 *
 * @param judged those that count after its day and are of its season, oldest first
 * @param later how many count after its day, of any season
 * @param context how many count on its day or before
 */
record Values(List<Point> judged, int later, int context) {

    /** Looks at as few values as it can: a series may hold thousands. */
    static Values of(ImpactMetric metric, Series series, Optional<Baseline> from) {
        List<Point> points = series.points();
        if (from.isEmpty()) {
            return new Values(points, points.size(), 0);
        }
        LocalDate day = from.get().on();
        boolean inOrder = series.isOfOneRhythm() || Series.rhythm(metric).isPresent();
        List<Point> after = inOrder ? after(points, day) : each(points, day);
        List<Point> matching =
                Seasons.mustMatch(metric) ? Seasons.matching(metric.season().orElseThrow(), day, after) : after;
        return new Values(matching, after.size(), points.size() - after.size());
    }

    /** Values of one rhythm count in the order in which they end. */
    private static List<Point> after(List<Point> points, LocalDate day) {
        int low = 0;
        int high = points.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (points.get(middle).counts().isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return points.subList(low, points.size());
    }

    /** Values of several lengths do not: a year counts in its middle and ends after its months. */
    private static List<Point> each(List<Point> points, LocalDate day) {
        List<Point> after = new ArrayList<>();
        for (Point point : points) {
            if (point.counts().isAfter(day)) {
                after.add(point);
            }
        }
        return after;
    }

    Point last() {
        return judged.get(judged.size() - 1);
    }

    /** The first of the judged values alone. */
    Values first(int many) {
        return new Values(judged.subList(0, many), many, context);
    }
}
