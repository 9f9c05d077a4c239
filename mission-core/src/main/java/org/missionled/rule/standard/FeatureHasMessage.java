package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.Feature;
import org.missionled.rule.Breach;
import org.missionled.rule.Gate;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;

/** What people have is explained to somebody. */
final class FeatureHasMessage {
    static final Rule<Feature> RULE = Rule.of(
                    "feature.message.missing",
                    "Every feature that people have and that serves a goal is explained to an audience.",
                    Resting.behind(Gate.LAUNCH),
                    FeatureHasMessage::breach)
            .in(RuleGroup.LIFECYCLE_GATES)
            .because("Who does not know why something is there does not use it.")
            .before(Gate.LAUNCH, Resting::onItself);

    private FeatureHasMessage() {}

    private static Optional<Breach> breach(Subject<Feature> subject, Alignment alignment) {

        Feature feature = subject.value();
        if (feature.claims().isEmpty() || !feature.messages().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Breach.saying("{} is explained to nobody", subject.element())
                        .fix(
                                "Add .telling(audience(\"whom\").that(\"why it matters\").claimingNoEffect().through(\"where\"))."));
    }
}
