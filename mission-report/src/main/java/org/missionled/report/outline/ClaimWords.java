package org.missionled.report.outline;

import org.missionled.model.Effect.Movement;
import org.missionled.report.view.ClaimView;

/**
 * What may be said of a claim, with its direction and where it was found. Never stronger than {@link ClaimView#verb()}:
 * what an experiment moved, it moved in that experiment.
 */
final class ClaimWords {
    private ClaimWords() {}

    static String of(ClaimView claim) {
        return claim.isOnTheRightSide() ? found(claim, claim.movement() == Movement.RISES) : claim.verb();
    }

    private static String found(ClaimView claim, boolean up) {
        return switch (claim.grade().key()) {
            case HYPOTHESIS -> claim.verb();
            case STATED -> "is said to " + (up ? "raise" : "lower") + " it";
            case BEFORE_AFTER -> (up ? "rose" : "fell") + " at the same time";
            case COMPARISON -> "contributed to a " + (up ? "rise" : "fall") + " in a comparison";
            case EXPERIMENT -> (up ? "raised" : "lowered") + " it in an experiment";
            case REPLICATED -> "reliably " + (up ? "raises" : "lowers") + " it";
            case AT_SCALE -> (up ? "raises" : "lowers") + " it, at scale";
        };
    }
}
