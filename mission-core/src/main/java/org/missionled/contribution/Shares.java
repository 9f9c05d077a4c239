package org.missionled.contribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.missionled.model.Claim;
import org.missionled.model.ElementId;
import org.missionled.model.Feature;
import org.missionled.model.Finding;
import org.missionled.model.Goal;

/** What one feature adds to goals, as shares of their gaps. */
final class Shares {
    private final Feature feature;
    private final Map<ElementId, Double> byGoal = new HashMap<>();
    private final Set<ElementId> claimed = new HashSet<>();
    private final Set<ElementId> unsized = new HashSet<>();

    private Shares(Feature feature) {
        this.feature = feature;
    }

    static Shares of(Feature feature, Vantage vantage) {
        Shares shares = new Shares(feature);
        for (Claim claim : feature.claims()) {
            shares.add(claim, vantage);
        }
        return shares;
    }

    private void add(Claim claim, Vantage vantage) {
        ElementId goal = claim.goal().id();
        Weighed weighed =
                Weighed.of(claim.evidence(), claim.metric().id(), claim.effect().movement(), vantage);
        boolean isFound = weighed.result().isFound();
        double share;
        if (isFound) {
            Finding finding = weighed.evidence().orElseThrow().finding().orElseThrow();
            share = Tested.of(claim, finding).measured();
        } else {
            share = Amounts.expected(claim) / Tested.gap(claim);
        }
        if (Double.isNaN(share)) {
            unsized.add(goal);
            return;
        }
        if (!isFound || !weighed.grade().isComparative()) {
            claimed.add(goal);
        }
        byGoal.merge(goal, share, Shares::standingBy);
    }

    /** The worse of two if one of them harms, else the larger. */
    private static double standingBy(double one, double other) {
        return one < 0 || other < 0 ? Math.min(one, other) : Math.max(one, other);
    }

    Feature feature() {
        return feature;
    }

    OptionalDouble on(Goal goal) {
        Double share = byGoal.get(goal.id());
        return share == null ? OptionalDouble.empty() : OptionalDouble.of(share);
    }

    /** What it claims nothing about needs no measuring. */
    boolean isMeasuredOn(Goal goal) {
        return !claimed.contains(goal.id()) && !unsized.contains(goal.id());
    }

    boolean isUnsizedOn(Goal goal) {
        return unsized.contains(goal.id());
    }
}
