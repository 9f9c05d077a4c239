package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.Feature;
import org.missionled.rule.Breach;
import org.missionled.rule.Gate;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;

/** A feature that is being built says who benefits. */
final class FeatureBenefitsSomebody {
    static final Rule<Feature> RULE = Rule.of(
                    "feature.beneficiary.missing",
                    "Every feature in development or later says who benefits, by its metrics or its mission.",
                    Resting.behind(Gate.DEVELOPMENT),
                    FeatureBenefitsSomebody::breach)
            .in(RuleGroup.LIFECYCLE_GATES)
            .because("What is for everybody is for nobody in particular.")
            .before(Gate.DEVELOPMENT, Resting::onItself);

    private FeatureBenefitsSomebody() {}

    private static Optional<Breach> breach(Subject<Feature> subject, Alignment alignment) {

        if (!alignment.mission().purpose().beneficiaries().isEmpty()
                || subject.value().claims().stream()
                        .anyMatch(claim -> !claim.metric().beneficiaries().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(Breach.saying("{} does not say who benefits", subject.element())
                .fix("Say of a metric it moves .amongst(\"whom\"), or of the mission .benefiting(\"whom\")."));
    }
}
