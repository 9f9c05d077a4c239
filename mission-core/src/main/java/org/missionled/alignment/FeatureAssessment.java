package org.missionled.alignment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.missionled.contribution.ClaimAssessment;
import org.missionled.contribution.ClaimCeiling;
import org.missionled.contribution.Vantage;
import org.missionled.model.Feature;

/** What may be said of a feature. */
public final class FeatureAssessment {
    private final Feature feature;
    private final Vantage vantage;
    private final List<GuardrailAssessment> guardrails;
    private volatile @Nullable List<ClaimAssessment> claims; // worked out when first asked for

    FeatureAssessment(Feature feature, Vantage vantage, List<GuardrailAssessment> guardrails) {
        this.feature = feature;
        this.vantage = vantage;
        this.guardrails = List.copyOf(guardrails);
    }

    /** {@return the feature} */
    public Feature feature() {
        return feature;
    }

    /** {@return what may be said of each of its claims, in declaration order} */
    public List<ClaimAssessment> claims() {
        List<ClaimAssessment> known = claims;
        if (known == null) {
            known = ClaimCeiling.of(feature.claims(), vantage);
            claims = known;
        }
        return known;
    }

    /** {@return how each of its guardrails stands, in declaration order} */
    public List<GuardrailAssessment> guardrails() {
        return guardrails;
    }

    @Override
    public String toString() {
        return feature + " " + claims();
    }
}
