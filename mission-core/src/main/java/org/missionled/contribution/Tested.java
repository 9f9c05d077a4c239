package org.missionled.contribution;

import java.util.Optional;
import org.missionled.model.Claim;
import org.missionled.model.Effect.Movement;
import org.missionled.model.Finding;
import org.missionled.model.Interval;
import org.missionled.model.Measure;
import org.missionled.model.Reach;

/**
 * What a claim expected and what was found of it, as shares of the gap of its target.
 *
 * <p>By hand: from 52 to 60 a claim for half of the people expected 2.6 and 2.1 (1.5 to 2.7) was found; expected
 * {@code 2.6 * 0.5 / 8 = 0.1625}, measured {@code 2.1 * 0.5 / 8 = 0.13125}, standard error {@code (2.7 - 1.5) * 0.5 / 8
 * / 3.92 = 0.01913}.
 *
 * @param movement which way it was expected to go
 * @param found the effect found, in the unit of the study
 * @param expected NaN without a size or a gap
 * @param measured NaN without a gap
 * @param standardError NaN without a gap or an interval
 */
record Tested(Movement movement, double found, double expected, double measured, double standardError) {
    private static final double WIDTH = 2 * 1.96;

    static Tested of(Claim claim, Finding finding) {
        double baseline = Amounts.baseline(claim);
        double share = Amounts.reach(claim) / gap(claim);
        Optional<Interval> interval = finding.interval();
        double width = interval.isEmpty()
                ? Double.NaN
                : Amounts.found(interval.get().high(), finding.unit(), claim.metric(), baseline)
                        - Amounts.found(interval.get().low(), finding.unit(), claim.metric(), baseline);
        return new Tested(
                claim.effect().movement(),
                finding.effect(),
                Amounts.signed(claim.effect(), baseline) * share,
                Amounts.found(finding.effect(), finding.unit(), claim.metric(), baseline) * share,
                StrictMath.abs(width * share) / WIDTH);
    }

    /** From baseline to bound, with its sign; NaN where there is none. */
    static double gap(Claim claim) {
        Optional<Measure> measure = claim.goal().measure(claim.metric().id());
        Optional<Reach> target = measure.isPresent() ? measure.get().reach() : Optional.empty();
        return target.isPresent() ? target.get().bound().value() - Amounts.baseline(claim) : Double.NaN;
    }

    boolean isRightDirection() {
        return switch (movement) {
            case RISES -> found > 0;
            case FALLS -> found < 0;
            case HOLDS -> false;
        };
    }

    boolean canBeWeighed() {
        return movement != Movement.HOLDS && standardError > 0 && !Double.isNaN(expected) && !Double.isNaN(measured);
    }
}
