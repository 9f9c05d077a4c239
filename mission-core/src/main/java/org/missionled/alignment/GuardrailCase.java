package org.missionled.alignment;

import java.util.List;
import java.util.Optional;
import org.missionled.model.Band;
import org.missionled.model.Guardrail;
import org.missionled.model.Interval;
import org.missionled.series.Point;

/**
 * What is known of one guardrail on one day, in the terms of its table.
 *
 * @param guardrail the metric and its limit
 * @param known the values that count, oldest first
 * @param hasOnlyOtherSeasons whether there are values, none of which is of the season of the baseline
 * @param isBroken whether values are counted differently since a day between the baseline and the last of them
 * @param isStale whether the last value is older than declared
 * @param interval where the last value may lie; empty where that is not known
 * @param burn how fast the error budget burns; empty for other limits
 */
record GuardrailCase(
        Guardrail guardrail,
        List<Point> known,
        boolean hasOnlyOtherSeasons,
        boolean isBroken,
        boolean isStale,
        Optional<Interval> interval,
        Optional<Burn> burn) {

    boolean hasBaseline() {
        return guardrail.tolerance().isPresent();
    }

    boolean isOverspent() {
        return burn.isPresent() && burn.get().isExhausted();
    }

    boolean isBurning() {
        return burn.isPresent() && burn.get().isBurning();
    }

    boolean isPrecise() {
        return interval.isPresent();
    }

    Verdict kept() {
        return Keeping.verdict(
                Band.of(guardrail.limit().bound()), known.get(known.size() - 1).value(), interval);
    }
}
