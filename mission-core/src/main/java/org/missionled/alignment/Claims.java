package org.missionled.alignment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.missionled.model.Claim;
import org.missionled.model.ElementId;
import org.missionled.model.Feature;

/** The claims of all features, found by the metric they expect to move and by the goal they serve. */
final class Claims {
    private final Map<ElementId, List<Made>> byMetric = new LinkedHashMap<>();
    private final Map<ElementId, Map<ElementId, FeatureAssessment>> byGoal = new LinkedHashMap<>();

    /** A claim and who makes it. */
    record Made(Feature feature, Claim claim) {}

    Claims(List<FeatureAssessment> features) {
        for (FeatureAssessment made : features) {
            for (Claim claim : made.feature().claims()) {
                byMetric.computeIfAbsent(claim.metric().id(), id -> new ArrayList<>())
                        .add(new Made(made.feature(), claim));
                byGoal.computeIfAbsent(claim.goal().id(), id -> new LinkedHashMap<>())
                        .put(made.feature().id(), made);
            }
        }
    }

    List<Made> on(ElementId metric) {
        return byMetric.getOrDefault(metric, List.of());
    }

    /** The features that make a claim on a goal, in declaration order. */
    List<FeatureAssessment> serving(ElementId goal) {
        return List.copyOf(byGoal.getOrDefault(goal, Map.of()).values());
    }
}
