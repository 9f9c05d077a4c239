package org.missionled.alignment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.missionled.model.Claim;
import org.missionled.model.ElementId;
import org.missionled.model.Feature;
import org.missionled.model.Mission;

/** The claims of all features, found by the metric they expect to move. */
final class Claims {
    private final Map<ElementId, List<Made>> byMetric = new LinkedHashMap<>();

    /** A claim and who makes it. */
    record Made(Feature feature, Claim claim) {}

    Claims(Mission mission) {
        for (Feature feature : mission.features()) {
            for (Claim claim : feature.claims()) {
                byMetric.computeIfAbsent(claim.metric().id(), id -> new ArrayList<>())
                        .add(new Made(feature, claim));
            }
        }
    }

    List<Made> on(ElementId metric) {
        return byMetric.getOrDefault(metric, List.of());
    }
}
