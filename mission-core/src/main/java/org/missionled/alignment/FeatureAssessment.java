package org.missionled.alignment;

import java.util.List;
import org.missionled.model.Feature;

/**
 * What may be said of a feature.
 *
 * @param feature the feature
 * @param claims what may be said of each of its claims, in declaration order
 * @param guardrails how each of its guardrails stands, in declaration order
 */
public record FeatureAssessment(Feature feature, List<ClaimAssessment> claims, List<GuardrailAssessment> guardrails) {
    /** Copies the lists. */
    public FeatureAssessment {
        claims = List.copyOf(claims);
        guardrails = List.copyOf(guardrails);
    }
}
