package org.missionled.alignment;

import java.util.Optional;
import org.missionled.model.Interval;

/**
 * Which verdicts are possible within the interval of the value that is judged.
 *
 * <p>The verdict at both ends is decided by the same table. A bound inside the interval is looked at as well, since the
 * best value of a metric that is best within a band lies there; so a part of an interval never allows more than all of
 * it.
 */
final class Possible {
    private Possible() {}

    static Optional<VerdictRange> verdicts(Situation situation) {
        if (situation.isSupposed() || situation.isBand()) {
            return Optional.empty();
        }
        return situation.possible().map(interval -> between(situation, interval));
    }

    private static VerdictRange between(Situation situation, Interval interval) {
        Verdict low = at(situation, interval.low());
        Verdict high = at(situation, interval.high());
        Verdict worst = low.compareTo(high) <= 0 ? low : high;
        Verdict best = low.compareTo(high) <= 0 ? high : low;
        if (situation.isReach() && interval.contains(situation.bound().value())) {
            Verdict met = at(situation, situation.bound().value());
            best = met.compareTo(best) > 0 ? met : best;
        }
        return new VerdictRange(worst, best);
    }

    private static Verdict at(Situation situation, double value) {
        return DecisionTable.decide(situation.supposing(value)).verdict();
    }

    static boolean isContradictory(Situation situation) {
        Optional<VerdictRange> range = verdicts(situation);
        return range.isPresent() && range.get().isContradictory();
    }
}
