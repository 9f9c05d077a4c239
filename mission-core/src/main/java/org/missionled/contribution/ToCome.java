package org.missionled.contribution;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.missionled.model.Baseline;
import org.missionled.model.Claim;
import org.missionled.model.Effect;
import org.missionled.model.ElementId;
import org.missionled.model.Target;

/** What features claim that have not landed yet, in the metric's unit and positive towards the bound. */
final class ToCome {
    private final Map<ElementId, Double> helping = new LinkedHashMap<>();
    private final Map<ElementId, Double> hurting = new LinkedHashMap<>();
    private int undated;
    private int unsized;

    private ToCome() {}

    static ToCome of(Gap gap, Claims claims) {
        ToCome toCome = new ToCome();
        for (Claims.Made made : claims.on(gap.metric().id())) {
            Claim claim = made.claim();
            if (claim.effect().movement() == Effect.Movement.HOLDS) {
                continue; // adds nothing, and has neither a day nor a size to miss
            }
            if (claim.landing().isEmpty()) {
                toCome.undated++;
            } else if (isToCome(claim.landing().get(), gap)) {
                toCome.add(made.feature().id(), claim, gap.towards() * effect(claim));
            }
        }
        return toCome;
    }

    private static boolean isToCome(LocalDate landing, Gap gap) {
        return landing.isAfter(gap.asOf()) && !landing.isAfter(gap.by());
    }

    private void add(ElementId feature, Claim claim, double effect) {
        if (claim.effect().size() instanceof Effect.Unsaid) {
            unsized++;
        }
        helping.merge(feature, Math.max(effect, 0), Math::max);
        hurting.merge(feature, Math.min(effect, 0), Math::min);
    }

    /** Its size x its reach, positive upwards. */
    private static double effect(Claim claim) {
        double size = 0;
        if (claim.effect().size() instanceof Effect.InUnits units) {
            size = units.amount();
        } else if (claim.effect().size() instanceof Effect.InPercentOfBaseline percent) {
            size = claimedBaseline(claim) * percent.percent() / 100;
        }
        double signed = switch (claim.effect().movement()) {
            case RISES -> size;
            case FALLS -> -size;
            case HOLDS -> 0;
        };
        return signed * claim.reach().orElse(1);
    }

    /**
     * Where the metric stood by the goal that the claim is on; a claim in percent is refused where that is not said.
     */
    private static double claimedBaseline(Claim claim) {
        return claim.goal()
                .measure(claim.metric().id())
                .flatMap(measure -> measure.target().flatMap(Target::baseline))
                .map(Baseline::value)
                .orElseThrow();
    }

    /** The largest helping effect, less all that hurt. */
    double atLeast() {
        return helping.values().stream().reduce(0.0, Math::max) + sum(hurting);
    }

    /** All helping effects, less all that hurt. */
    double atMost() {
        return sum(helping) + sum(hurting);
    }

    /** In declaration order; the algorithm of {@code DoubleStream.sum} is left open and may change with the JDK. */
    private static double sum(Map<ElementId, Double> effects) {
        return effects.values().stream().reduce(0.0, Double::sum);
    }

    int undated() {
        return undated;
    }

    int unsized() {
        return unsized;
    }
}
