package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.Feature;
import org.missionled.rule.Breach;
import org.missionled.rule.Gate;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;

/** A feature that is being built came from something that was found out. */
final class FeatureComesFromResearch {
    static final Rule<Feature> RULE = Rule.of(
                    "feature.research.missing",
                    "Every feature in development or later came from research.",
                    Resting.behind(Gate.DEVELOPMENT),
                    FeatureComesFromResearch::breach)
            .in(RuleGroup.LIFECYCLE_GATES)
            .because("Who asks nobody builds for themselves.")
            .before(Gate.DEVELOPMENT, Resting::onItself);

    private FeatureComesFromResearch() {}

    private static Optional<Breach> breach(Subject<Feature> subject, Alignment alignment) {

        if (subject.value().research().stream().anyMatch(one -> !one.day().isAfter(alignment.asOf()))) {
            return Optional.empty();
        }
        return Optional.of(Breach.saying("{} came from no research up to {}", subject.element(), alignment.asOf())
                .fix("Add .learntFrom(interviews(\"who and how many\").asking(\"what\").on(\"a day\").saying(\"what"
                        + " was learnt\"))."));
    }
}
