package org.missionled.contribution;

import java.util.Optional;
import org.missionled.model.Baseline;
import org.missionled.model.Claim;
import org.missionled.model.Effect;
import org.missionled.model.Finding;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Measure;
import org.missionled.model.Target;

/** Effects in the unit of their metric, positive upwards; NaN where they cannot be said in that unit. */
final class Amounts {
    private Amounts() {}

    /**
     * The size of a claim x its reach; everybody is reached where nothing is said.
     *
     * <p>A rise of 2.6 points for 30 % of the people is {@code 2.6 x 0.3 = 0.78}; a fall of 5 percent of a baseline of
     * 52 is {@code -52 x 5 / 100 = -2.6}.
     */
    static double expected(Claim claim) {
        Effect effect = claim.effect();
        double baseline = effect.size() instanceof Effect.InPercentOfBaseline ? baseline(claim) : Double.NaN;
        return signed(effect, baseline) * reach(claim);
    }

    static double reach(Claim claim) {
        return claim.reach().orElse(1);
    }

    /** Without its reach. */
    static double signed(Effect effect, double baseline) {
        double size = Double.NaN;
        if (effect.size() instanceof Effect.InUnits units) {
            size = units.amount();
        } else if (effect.size() instanceof Effect.InPercentOfBaseline percent) {
            size = baseline * percent.percent() / 100;
        }
        return switch (effect.movement()) {
            case RISES -> size;
            case FALLS -> -size;
            case HOLDS -> 0;
        };
    }

    /**
     * An effect or an end of its interval in the metric's unit. A finding in percent is relative to the control group,
     * whose level is taken to be the baseline: 5 percent of a baseline of 52 are 2.6. Without a baseline above 0 it
     * cannot be said in the metric's unit, and neither on an interval scale, where a percentage means nothing.
     *
     * @param found the effect or an end of its interval, as the study counts it
     * @param unit how the study counts it
     * @param metric of which it was found
     * @param baseline NaN where there is none
     */
    static double found(double found, Finding.Unit unit, ImpactMetric metric, double baseline) {
        if (unit == Finding.Unit.UNITS) {
            return found;
        }
        return baseline > 0 && !metric.isOnIntervalScale() ? baseline * found / 100 : Double.NaN;
    }

    /** Where the metric stood by the goal that the claim is on; NaN where that was not said. */
    static double baseline(Claim claim) {
        Optional<Measure> measure = claim.goal().measure(claim.metric().id());
        Optional<Target> target = measure.isPresent() ? measure.get().target() : Optional.empty();
        Optional<Baseline> baseline = target.isPresent() ? target.get().baseline() : Optional.empty();
        return baseline.isPresent() ? baseline.get().value() : Double.NaN;
    }
}
