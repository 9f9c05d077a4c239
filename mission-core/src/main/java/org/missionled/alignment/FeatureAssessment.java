package org.missionled.alignment;

import java.util.List;
import org.missionled.contribution.ClaimAssessment;
import org.missionled.model.Feature;

/** What may be said of a feature. */
public final class FeatureAssessment {
    private final Feature feature;
    private final List<ClaimAssessment> claims;
    private final List<GuardrailAssessment> guardrails;

    FeatureAssessment(Feature feature, List<ClaimAssessment> claims, List<GuardrailAssessment> guardrails) {
        this.feature = feature;
        this.claims = List.copyOf(claims);
        this.guardrails = List.copyOf(guardrails);
    }

    /** {@return the feature} */
    public Feature feature() {
        return feature;
    }

    /** {@return what may be said of each of its claims, in declaration order} */
    public List<ClaimAssessment> claims() {
        return claims;
    }

    /** {@return how each of its guardrails stands, in declaration order} */
    public List<GuardrailAssessment> guardrails() {
        return guardrails;
    }

    @Override
    public String toString() {
        return feature + " " + claims;
    }
}
