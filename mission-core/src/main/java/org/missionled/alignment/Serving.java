package org.missionled.alignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.missionled.contribution.Claims;
import org.missionled.model.ElementId;
import org.missionled.model.Feature;

/** Which features serve which goal, with what they guard. */
final class Serving {
    private final Claims claims;
    private final LocalDate asOf;
    private final Once<List<FeatureAssessment>> all;
    private final Once<Map<ElementId, FeatureAssessment>> byId = Once.by(this::sorted);

    Serving(Claims claims, LocalDate asOf, Once<List<FeatureAssessment>> all) {
        this.claims = claims;
        this.asOf = asOf;
        this.all = all;
    }

    /** Whether a feature makes a claim on a goal and is approved. */
    boolean isServed(ElementId goal) {
        return claims.serving(goal).stream()
                .anyMatch(feature -> feature.lifecycle().isApprovedOn(asOf));
    }

    /** The features that make a claim on a goal and are approved, in declaration order. */
    List<Feature> features(ElementId goal) {
        return claims.serving(goal).stream()
                .filter(feature -> feature.lifecycle().isApprovedOn(asOf))
                .toList();
    }

    /** The features that make a claim on a goal and do not count: proposals, and what is over. */
    List<Feature> uncounted(ElementId goal) {
        return claims.serving(goal).stream()
                .filter(feature -> !feature.lifecycle().isApprovedOn(asOf))
                .toList();
    }

    /** What all features guard that make a claim on a goal, so that no breach is lost. */
    List<GuardrailAssessment> guardrails(ElementId goal) {
        List<GuardrailAssessment> guarded = new ArrayList<>();
        for (Feature feature : claims.serving(goal)) {
            if (!feature.guardrails().isEmpty()) {
                guarded.addAll(
                        Objects.requireNonNull(byId.get().get(feature.id())).guardrails());
            }
        }
        return guarded;
    }

    private Map<ElementId, FeatureAssessment> sorted() {
        Map<ElementId, FeatureAssessment> sorted = new HashMap<>();
        for (FeatureAssessment one : all.get()) {
            sorted.put(one.feature().id(), one);
        }
        return sorted;
    }
}
