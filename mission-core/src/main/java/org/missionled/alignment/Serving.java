package org.missionled.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.missionled.contribution.Claims;
import org.missionled.model.ElementId;
import org.missionled.model.Feature;

/** Which features serve which goal, with what they guard; sorted when first asked for, since there may be many. */
final class Serving {
    private final Claims claims;
    private final List<FeatureAssessment> all;
    private volatile @Nullable Map<ElementId, FeatureAssessment> byId;

    Serving(Claims claims, List<FeatureAssessment> all) {
        this.claims = claims;
        this.all = all;
    }

    /** The features that make a claim on a goal, in declaration order. */
    List<Feature> features(ElementId goal) {
        return claims.serving(goal);
    }

    /** What these features guard. */
    List<GuardrailAssessment> guardrails(ElementId goal) {
        List<GuardrailAssessment> guarded = new ArrayList<>();
        for (Feature feature : features(goal)) {
            if (!feature.guardrails().isEmpty()) {
                guarded.addAll(Objects.requireNonNull(byId().get(feature.id())).guardrails());
            }
        }
        return guarded;
    }

    private Map<ElementId, FeatureAssessment> byId() {
        Map<ElementId, FeatureAssessment> known = byId;
        if (known == null) {
            known = new HashMap<>();
            for (FeatureAssessment one : all) {
                known.put(one.feature().id(), one);
            }
            byId = known;
        }
        return known;
    }
}
