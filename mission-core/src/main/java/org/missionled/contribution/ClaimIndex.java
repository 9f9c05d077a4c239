package org.missionled.contribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.missionled.model.Claim;
import org.missionled.model.ElementId;
import org.missionled.model.Feature;
import org.missionled.model.JointEffect;

/** Claims by metric and by goal. */
final class ClaimIndex {
    private final Map<ElementId, List<Made>> byMetric = new HashMap<>();
    private final Map<ElementId, List<Feature>> byGoal = new HashMap<>();
    private final Map<ElementId, List<JointEffect>> joint = new HashMap<>();

    /** A claim and who makes it. */
    record Made(Feature feature, Claim claim) {}

    private ClaimIndex() {}

    static ClaimIndex of(List<Feature> features, List<JointEffect> joint) {
        ClaimIndex index = new ClaimIndex();
        for (Feature feature : features) {
            List<Claim> made = feature.claims();
            for (int i = 0; i < made.size(); i++) {
                index.add(feature, made.get(i));
            }
        }
        for (JointEffect effect : joint) {
            index.joint
                    .computeIfAbsent(effect.metric().id(), id -> new ArrayList<>())
                    .add(effect);
        }
        return index;
    }

    private void add(Feature feature, Claim claim) {
        byMetric.computeIfAbsent(claim.metric().id(), id -> new ArrayList<>()).add(new Made(feature, claim));
        List<Feature> serving = byGoal.computeIfAbsent(claim.goal().id(), id -> new ArrayList<>());
        boolean known = !serving.isEmpty()
                && serving.get(serving.size() - 1).id().equals(feature.id()); // its claims come one after another
        if (!known) {
            serving.add(feature);
        }
    }

    /** Claims on a metric in declaration order; those of one feature stand side by side. */
    List<Made> on(ElementId metric) {
        return byMetric.getOrDefault(metric, List.of());
    }

    /** What features do to a metric together, in declaration order. */
    List<JointEffect> jointOn(ElementId metric) {
        return joint.getOrDefault(metric, List.of());
    }

    /** The features that make a claim on a goal, each once, in declaration order. */
    List<Feature> serving(ElementId goal) {
        return Collections.unmodifiableList(byGoal.getOrDefault(goal, List.of()));
    }
}
