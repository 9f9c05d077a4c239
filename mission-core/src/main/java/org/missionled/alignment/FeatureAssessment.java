package org.missionled.alignment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.missionled.contribution.ClaimAssessment;
import org.missionled.contribution.ClaimCeiling;
import org.missionled.model.Feature;

/** What may be said of a feature. */
public final class FeatureAssessment {
    private final Feature feature;
    private final LocalDate knownOn;
    private final List<GuardrailAssessment> guardrails;
    private volatile @Nullable List<ClaimAssessment> claims; // worked out when first asked for

    FeatureAssessment(Feature feature, LocalDate knownOn, List<GuardrailAssessment> guardrails) {
        this.feature = feature;
        this.knownOn = knownOn;
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
            known = ClaimCeiling.of(feature.claims(), knownOn);
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
