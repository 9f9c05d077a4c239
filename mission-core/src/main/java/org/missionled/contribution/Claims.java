package org.missionled.contribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.missionled.model.Claim;
import org.missionled.model.ElementId;
import org.missionled.model.Feature;

/** The claims of all features, found by the metric they expect to move and by the goal they serve. */
public final class Claims {
    private final Map<ElementId, List<Made>> byMetric = new LinkedHashMap<>();
    private final Map<ElementId, Set<Feature>> byGoal = new LinkedHashMap<>();

    /** A claim and who makes it. */
    record Made(Feature feature, Claim claim) {}

    private Claims() {}

    /**
     * The claims of features.
     *
     * @param features in declaration order
     * @return their claims
     */
    public static Claims of(List<Feature> features) {
        Claims claims = new Claims();
        for (Feature feature : features) {
            for (Claim claim : feature.claims()) {
                claims.byMetric
                        .computeIfAbsent(claim.metric().id(), id -> new ArrayList<>())
                        .add(new Made(feature, claim));
                claims.byGoal
                        .computeIfAbsent(claim.goal().id(), id -> new LinkedHashSet<>())
                        .add(feature);
            }
        }
        return claims;
    }

    List<Made> on(ElementId metric) {
        return byMetric.getOrDefault(metric, List.of());
    }

    /**
     * The features that make a claim on a goal.
     *
     * @param goal the goal's id
     * @return each once, in declaration order
     */
    public List<Feature> serving(ElementId goal) {
        return List.copyOf(byGoal.getOrDefault(goal, Set.of()));
    }
}
