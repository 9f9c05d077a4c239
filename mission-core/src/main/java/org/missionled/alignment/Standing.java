package org.missionled.alignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a verdict means over time: what was last known before it, since when, and by which value.
 *
 * @param lastKnown the last known verdict, where the present one is unknown
 * @param since since when the known verdict has held
 * @param judged the value it was judged by
 */
record Standing(Optional<Verdict> lastKnown, Optional<LocalDate> since, Optional<Point> judged) {
    private static final Standing NOTHING = new Standing(Optional.empty(), Optional.empty(), Optional.empty());

    static Standing of(Situation now, Verdict verdict) {
        if (now.points().isEmpty() || now.target().isEmpty() || now.baseline().isEmpty()) {
            return new Standing(Optional.empty(), Optional.empty(), last(now.points()));
        }
        if (now.afterBaseline().isEmpty()) {
            return NOTHING;
        }
        return switch (verdict) {
            case ACHIEVED, MISSED ->
                new Standing(Optional.empty(), Optional.of(now.theTarget().by()), now.covering());
            case ACHIEVED_LATE -> new Standing(Optional.empty(), firstMetLater(now), last(now.points()));
            default -> running(now, verdict);
        };
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
            since = Optional.of(now.points().get(n - 1).closing().last());
        }
        Optional<Verdict> carried = verdict.isKnown() ? Optional.empty() : last;
        return new Standing(carried, since, last(now.points()));
    }

    private static int knownBeforeDue(Situation now) {
        int known = now.points().size();
        while (known > 0
                && now.points()
                        .get(known - 1)
                        .closing()
                        .last()
                        .isAfter(now.theTarget().by())) {
            known--;
        }
        return known;
    }

    private static Optional<LocalDate> firstMetLater(Situation now) {
        LocalDate covered = now.covering().orElseThrow().closing().last();
        return now.afterBaseline().stream()
                .filter(p -> p.closing().last().isAfter(covered) && now.bound().isMetBy(p.value()))
                .map(p -> p.closing().last())
                .findFirst();
    }

    private static Optional<Point> last(List<Point> points) {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
    }
}
