package org.missionled.contribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Claim;
import org.missionled.model.ElementId;
import org.missionled.model.Feature;
import org.missionled.model.JointEffect;
import org.missionled.model.Mission;

/**
 * The claims of all features, found by the metric they expect to move and by the goal they serve.
 *
 * <p>They are sorted when they are first asked for, so that an alignment of which nobody wants to know a plan does not
 * pay for it. Safe to share between threads.
 */
public final class Claims {
    private final List<Feature> features;
    private final List<JointEffect> joint;
    private final Vantage vantage;
    private volatile @Nullable ClaimIndex index; // sorted when first asked for
    private volatile @Nullable Map<ElementId, List<Feature>> byGoal; // likewise

    private Claims(List<Feature> features, List<JointEffect> joint, Vantage vantage) {
        this.features = features;
        this.joint = joint;
        this.vantage = vantage;
    }

    /**
     * The claims of a mission's features.
     *
     * @param mission whose features
     * @param vantage the days from which it is looked at
     * @return their claims
     */
    public static Claims of(Mission mission, Vantage vantage) {
        return new Claims(mission.features(), mission.jointEffects(), vantage);
    }

    /** Evidence completed later is not known. */
    Vantage vantage() {
        return vantage;
    }

    ClaimIndex index() {
        ClaimIndex known = index;
        if (known == null) {
            known = ClaimIndex.of(features, joint);
            index = known;
        }
        return known;
    }

    /**
     * The features that make a claim on a goal.
     *
     * @param goal the goal's id
     * @return each once, in declaration order
     */
    public List<Feature> serving(ElementId goal) {
        Map<ElementId, List<Feature>> known = byGoal;
        if (known == null) {
            known = byGoal();
            byGoal = known;
        }
        return Collections.unmodifiableList(known.getOrDefault(goal, List.of()));
    }

    private Map<ElementId, List<Feature>> byGoal() {
        Map<ElementId, List<Feature>> sorted = new HashMap<>();
        for (Feature feature : features) {
            for (Claim claim : feature.claims()) {
                List<Feature> serving = sorted.computeIfAbsent(claim.goal().id(), id -> new ArrayList<>());
                boolean known = !serving.isEmpty()
                        && serving.get(serving.size() - 1).id().equals(feature.id()); // its claims stand together
                if (!known) {
                    serving.add(feature);
                }
            }
        }
        return sorted;
    }
}
