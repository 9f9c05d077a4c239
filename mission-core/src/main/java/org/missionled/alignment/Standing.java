package org.missionled.alignment;

import java.time.LocalDate;
import java.util.Optional;
import org.missionled.series.Point;

/**
 * What a verdict means over time: which value it rests on, what was last known before it, and since when.
 *
 * <p>Each is worked out when it is asked for, walking back from the last value only as far as needed.
 */
final class Standing {
    private Standing() {}

    /** The value a verdict rests on. */
    static Optional<Point> judged(Situation now, Verdict verdict) {
        if (now.isUnmeasured()) {
            return Optional.empty();
        }
        return switch (verdict) {
            case ACHIEVED, MISSED, INCONCLUSIVE -> Optional.of(now.judged());
            case ACHIEVED_LATE -> now.metLater();
            default -> Optional.of(now.last());
        };
    }

    /** The last firm verdict, where the present one is not known. */
    static Optional<Verdict> lastKnown(Situation now, Verdict verdict) {
        if (verdict.isKnown()) {
            return Optional.empty();
        }
        if (now.judgement().isPresent()) {
            return Optional.of(Verdict.JUDGED);
        }
        int n = lastFirm(now);
        return n == 0 ? Optional.empty() : Optional.of(then(now, n));
    }

    /** Since when the known verdict, or the last firm one, has held without a break. */
    static Optional<LocalDate> since(Situation now, Verdict verdict) {
        if (now.judgement().isPresent()) {
            return now.judgedSince();
        }
        return switch (verdict) {
            case ACHIEVED, MISSED -> Optional.of(now.reach().by());
            case ACHIEVED_LATE -> now.metLater().map(met -> met.closing().last());
            default -> sinceOf(now, lastFirm(now));
        };
    }

    private static Optional<LocalDate> sinceOf(Situation now, int firm) {
        if (firm == 0) {
            return Optional.empty();
        }
        Verdict verdict = then(now, firm);
        int first = firm;
        while (first > 1 && then(now, first - 1) == verdict) {
            first--;
        }
        return Optional.of(now.values().get(first - 1).closing().last());
    }

    /** Since when later values do not meet the bound any more, where it was met when due or later. */
    static Optional<LocalDate> slipped(Situation now, Verdict verdict) {
        return switch (verdict) {
            case ACHIEVED -> now.slippedAfter(now.judged());
            case ACHIEVED_LATE -> now.metLater().flatMap(now::slippedAfter);
            default -> Optional.empty();
        };
    }

    /** How many of the first values were known when the verdict was last firm; 0 where it never was. */
    private static int lastFirm(Situation now) {
        if (now.isUnmeasured() || !now.isJudgeable()) {
            return 0;
        }
        int n = knownBeforeDue(now);
        while (n > 0 && saysNothing(then(now, n))) {
            n--;
        }
        return n > 0 && then(now, n).isKnown() ? n : 0;
    }

    /** What says nothing of its own, so that the verdict before it is the last firm one. */
    private static boolean saysNothing(Verdict verdict) {
        return verdict == Verdict.INCONCLUSIVE || verdict == Verdict.NOT_ASSESSABLE;
    }

    private static Verdict then(Situation now, int known) {
        return DecisionTable.decide(now.whenKnown(known)).verdict();
    }

    private static int knownBeforeDue(Situation now) {
        int known = now.values().size();
        if (now.isReach()) {
            LocalDate due = now.reach().by();
            while (known > 0 && now.values().get(known - 1).closing().last().isAfter(due)) {
                known--;
            }
        }
        return known;
    }
}
