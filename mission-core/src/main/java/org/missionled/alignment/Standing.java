package org.missionled.alignment;

import java.time.LocalDate;
import java.util.Optional;
import org.missionled.series.Point;

/**
 * What a verdict means over time: what was last known before it, since when, and by which value.
 *
 * @param lastKnown the last known verdict, where the present one is unknown
 * @param since since when the known verdict has held
 * @param judged the value it was judged by
 * @param pace the pace of that value, where there is a baseline
 * @param slipped since when later values do not meet the bound any more, where a due day was met
 */
record Standing(
        Optional<Verdict> lastKnown,
        Optional<LocalDate> since,
        Optional<Point> judged,
        Optional<Pace> pace,
        Optional<LocalDate> slipped) {

    static Standing of(Situation now, Verdict verdict) {
        if (now.values().isEmpty() || now.baseline().isEmpty()) {
            return new Standing(Optional.empty(), Optional.empty(), last(now), Optional.empty(), Optional.empty());
        }
        return switch (verdict) {
            case ACHIEVED, MISSED ->
                known(now, now.theTarget().by(), now.covering().orElseThrow());
            case ACHIEVED_LATE -> {
                Point met = now.metLater().orElseThrow();
                yield known(now, met.closing().last(), met);
            }
            default -> running(now, verdict);
        };
    }

    private static Standing known(Situation now, LocalDate since, Point judged) {
        Optional<LocalDate> slipped = now.isMetBy(judged) ? now.slippedAfter(judged) : Optional.empty();
        return new Standing(Optional.empty(), Optional.of(since), Optional.of(judged), pace(now, judged), slipped);
    }

    private static Optional<Pace> pace(Situation now, Point judged) {
        return Optional.of(Pace.of(judged, now.theBaseline(), now.theTarget()));
    }

    private static Standing running(Situation now, Verdict verdict) {
        int known = knownBeforeDue(now);
        Optional<Verdict> last = Optional.empty();
        Optional<LocalDate> since = Optional.empty();
        for (int n = known; n > 0; n--) {
            Verdict then = DecisionTable.decide(now.whenKnown(n)).verdict();
            if (!then.isKnown() || (last.isPresent() && last.get() != then)) {
                break;
            }
            last = Optional.of(then);
            since = Optional.of(now.values().get(n - 1).closing().last());
        }
        Optional<Verdict> carried = verdict.isKnown() ? Optional.empty() : last;
        return new Standing(carried, since, last(now), pace(now, now.last()), Optional.empty());
    }

    private static int knownBeforeDue(Situation now) {
        LocalDate due = now.theTarget().by();
        int known = now.values().size();
        while (known > 0 && now.values().get(known - 1).closing().last().isAfter(due)) {
            known--;
        }
        return known;
    }

    private static Optional<Point> last(Situation now) {
        return now.values().isEmpty() ? Optional.empty() : Optional.of(now.last());
    }
}
