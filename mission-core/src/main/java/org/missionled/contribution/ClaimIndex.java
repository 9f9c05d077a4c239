package org.missionled.contribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.missionled.model.Claim;
import org.missionled.model.ElementId;
import org.missionled.model.Feature;
import org.missionled.model.JointEffect;

/** Claims by metric. */
final class ClaimIndex {
    private final Map<ElementId, List<Made>> byMetric = new HashMap<>();
    private final Map<ElementId, List<JointEffect>> joint = new HashMap<>();

    /** A claim and who makes it. */
    record Made(Feature feature, Claim claim) {}

    private ClaimIndex() {}

    static ClaimIndex of(List<Feature> features, List<JointEffect> joint) {
        ClaimIndex index = new ClaimIndex();
        for (Feature feature : features) {
            for (Claim claim : feature.claims()) {
                index.byMetric
                        .computeIfAbsent(claim.metric().id(), id -> new ArrayList<>())
                        .add(new Made(feature, claim));
            }
        }
        for (JointEffect effect : joint) {
            index.joint
                    .computeIfAbsent(effect.metric().id(), id -> new ArrayList<>())
                    .add(effect);
        }
        return index;
    }

    /** Claims on a metric in declaration order; those of one feature stand side by side. */
    List<Made> on(ElementId metric) {
        return byMetric.getOrDefault(metric, List.of());
    }

    /** What features do to a metric together, in declaration order. */
    List<JointEffect> jointOn(ElementId metric) {
        return joint.getOrDefault(metric, List.of());
    }
}
