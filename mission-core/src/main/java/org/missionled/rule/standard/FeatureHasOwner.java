package org.missionled.rule.standard;

import java.util.Optional;
import java.util.Set;
import org.missionled.alignment.Alignment;
import org.missionled.model.Feature;
import org.missionled.rule.Breach;
import org.missionled.rule.Gate;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;

/** A feature that is being built has somebody who looks after it. */
final class FeatureHasOwner {
    static final Rule<Feature> RULE = Rule.of(
                    "feature.owner.missing",
                    "Every feature in development or later has an owner.",
                    Resting.behind(Gate.DEVELOPMENT),
                    FeatureHasOwner::breach)
            .in(RuleGroup.LIFECYCLE_GATES)
            .because("What nobody owns nobody mends.")
            .before(Gate.DEVELOPMENT, Resting::onItself);

    private FeatureHasOwner() {}

    private static Optional<Breach> breach(Subject<Feature> subject, Alignment alignment) {

        if (subject.value().owner().isPresent() || Refusals.of(subject.element(), Set.of("owner"), alignment)) {
            return Optional.empty();
        }
        return Optional.of(Breach.saying("{} has no owner", subject.element()).fix("Add .ownedBy(\"a team\")."));
    }
}
