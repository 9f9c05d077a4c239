package org.missionled.alignment;

import org.jspecify.annotations.Nullable;
import org.missionled.model.Baseline;
import org.missionled.model.ImpactMetric;
import org.missionled.series.Point;
import org.missionled.series.Points;
import org.missionled.series.Seasons;
import org.missionled.series.Series;

/** The values of a series that can be compared with a baseline. */
final class Values {
    private final Points judged;
    private final int later;
    private final int context;
    private @Nullable Point last; // made when first asked for

    private Values(Points judged, int later, int context) {
        this.judged = judged;
        this.later = later;
        this.context = context;
    }

    /** Looks at as few values as it can: a series may hold thousands. */
    static Values of(ImpactMetric metric, Series series, @Nullable Baseline from) {
        Points points = series.points();
        if (from == null) {
            return new Values(points, points.size(), 0);
        }
        Points after = points.countingAfter(from.on());
        Points matching =
                Seasons.mustMatch(metric) ? Seasons.matching(metric.season().orElseThrow(), from.on(), after) : after;
        return new Values(matching, after.size(), points.size() - after.size());
    }

    /** Those that count after the day of the baseline and are of its season, oldest first. */
    Points judged() {
        return judged;
    }

    /** How many count after the day of the baseline, of any season. */
    int later() {
        return later;
    }

    /** How many count on the day of the baseline or before. */
    int context() {
        return context;
    }

    Point last() {
        Point known = last;
        if (known == null) {
            known = judged.get(judged.size() - 1);
            last = known;
        }
        return known;
    }

    /** The first of the judged values alone. */
    Values first(int many) {
        return new Values(judged.subList(0, many), many, context);
    }
}
