package org.missionled.contribution;

import org.jspecify.annotations.Nullable;
import org.missionled.model.Claim;
import org.missionled.model.Effect.Movement;
import org.missionled.model.Evidence;
import org.missionled.model.Feature;
import org.missionled.model.Finding;
import org.missionled.model.JointEffect;

/**
 * What one claim, or several features together, are to add to a metric. It is put together while the claim is at hand:
 * there may be hundreds of thousands, and those on one metric lie far apart.
 *
 * @param movement which way
 * @param expected size x reach in the metric's unit, positive upwards; NaN where it cannot be said in that unit
 * @param reach the share of people who are reached
 * @param lands the day on which it is there, counted from 1970-01-01; {@link Landing#NEVER} where nobody said
 * @param gone the day from which its feature counts for nothing, likewise
 * @param layer what it rests on
 * @param isTested whether it was found by a comparison or an experiment
 * @param finding what was found, where anything was found that counts
 */
record Contribution(
        Movement movement,
        double expected,
        double reach,
        long lands,
        long gone,
        EvidenceLayer layer,
        boolean isTested,
        @Nullable Finding finding) {

    static Contribution of(Feature feature, Claim claim, Vantage vantage) {
        return of(
                claim.effect().movement(),
                Amounts.expected(claim),
                Amounts.reach(claim),
                Landing.day(feature, claim),
                Landing.gone(feature),
                Weighed.of(claim.evidence(), claim.metric().id(), claim.effect().movement(), vantage));
    }

    /** The effect of several features, there when the last of them is. */
    static Contribution of(JointEffect effect, long lands, Vantage vantage) {
        double reach = effect.reach().orElse(1);
        Movement movement = effect.effect().movement();
        return of(
                movement,
                Amounts.signed(effect.effect(), Double.NaN) * reach,
                reach,
                lands,
                Landing.NEVER,
                Weighed.of(effect.evidence(), effect.metric().id(), movement, vantage));
    }

    private static Contribution of(
            Movement movement, double expected, double reach, long lands, long gone, Weighed weighed) {
        boolean isFound = weighed.result().isFound();
        return new Contribution(
                movement,
                expected,
                reach,
                lands,
                gone,
                EvidenceLayer.of(weighed),
                isFound && weighed.grade().isComparative(),
                isFound ? weighed.evidence().flatMap(Evidence::finding).orElseThrow() : null);
    }

    /** Whether it adds nothing, and has neither a day nor a size to miss. */
    boolean isNothing() {
        return movement == Movement.HOLDS && finding == null;
    }
}
