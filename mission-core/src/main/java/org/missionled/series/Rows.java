package org.missionled.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.missionled.measurement.Attribute;
import org.missionled.measurement.MetricObservations;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Rhythm;

/**
 * Which observations of a metric are judged: those known on a day, of the declared rhythm, one for each period. In the
 * common case, where each period has one row and becomes known before the next, they are found without looking at each.
 */
final class Rows {
    private static final int[] NONE = {};

    private final MetricObservations all;
    private final int[] chosen;
    private final boolean isPrefix;
    private int count;
    private int seen;
    private int otherRhythm;

    private Rows(MetricObservations all, boolean isPrefix) {
        this.all = all;
        this.isPrefix = isPrefix;
        this.chosen = isPrefix ? NONE : new int[all.size()];
    }

    static Rows of(ImpactMetric metric, MetricObservations all, LocalDate knownOn) {
        int day = (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, knownOn.toEpochDay()));
        Optional<Rhythm> rhythm = Series.rhythm(metric);
        boolean ofRhythm = rhythm.isEmpty() || rhythm.equals(all.rhythm());
        Rows rows = new Rows(all, all.isInOrder() && ofRhythm);
        if (rows.isPrefix) {
            rows.seen = knownPrefix(all, day);
            rows.count = rows.seen;
        } else {
            rows.choose(rhythm, day, Preference.of(metric, all));
        }
        return rows;
    }

    private static int knownPrefix(MetricObservations all, int day) {
        int known = all.endedBy(day);
        if (all.says(Attribute.PUBLISHED)) {
            int low = 0;
            while (low < known) {
                int middle = (low + known) >>> 1;
                if (all.knownDay(middle) <= day) {
                    low = middle + 1;
                } else {
                    known = middle;
                }
            }
        }
        return known;
    }

    private void choose(Optional<Rhythm> rhythm, int day, Preference preference) {
        int ended = all.endedBy(day);
        int groupBegan = 0;
        for (int row = 0; row < ended; row++) {
            if (all.knownDay(row) > day) {
                continue;
            }
            seen++;
            if (rhythm.isPresent() && !all.rhythm(row).equals(rhythm)) {
                otherRhythm++;
                continue;
            }
            if (count > 0 && all.lastDay(chosen[count - 1]) != all.lastDay(row)) {
                groupBegan = count;
            }
            int same = samePeriod(groupBegan, row);
            if (same < 0) {
                chosen[count++] = row;
            } else if (preference.rank(row) <= preference.rank(chosen[same])) {
                chosen[same] = row;
            }
        }
    }

    /** The place of the row chosen so far for the same period, among those that end on the same day. */
    private int samePeriod(int groupBegan, int row) {
        for (int i = groupBegan; i < count; i++) {
            if (all.firstDay(chosen[i]) == all.firstDay(row) && all.lastDay(chosen[i]) == all.lastDay(row)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether they are the first of all, as they stand. */
    boolean isPrefix() {
        return isPrefix;
    }

    /** How many are judged. */
    int count() {
        return count;
    }

    /** How many were known, judged or not. */
    int seen() {
        return seen;
    }

    /** How many were known, but of another rhythm than the declared one. */
    int otherRhythm() {
        return otherRhythm;
    }

    /** The number of a judged observation amongst all. */
    int row(int judged) {
        return isPrefix ? judged : chosen[judged];
    }

    MetricObservations all() {
        return all;
    }

    /** Whether no period is missing between the first and the last that are judged. */
    boolean areGapless() {
        return isPrefix && all.isGapless();
    }

    /** Which of several sources for one period counts. */
    private record Preference(MetricObservations all, List<String> preferred) {
        static Preference of(ImpactMetric metric, MetricObservations all) {
            return new Preference(all, metric.preferredSources());
        }

        /** The lower the better. */
        int rank(int row) {
            if (preferred.isEmpty()) {
                return 0;
            }
            int place = all.find(Attribute.SOURCE, row).map(preferred::indexOf).orElse(-1);
            return place < 0 ? preferred.size() : place;
        }
    }
}
