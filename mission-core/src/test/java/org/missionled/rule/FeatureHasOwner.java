package org.missionled.rule;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.Feature;

/** A rule as a team may write its own. */
record FeatureHasOwner(RuleId id, Severity severity) implements Rule<Feature> {
    FeatureHasOwner(Severity severity) {
        this(new RuleId("team.feature.owner"), severity);
    }

    @Override
    public String sentence() {
        return "Every feature has an owner.";
    }

    @Override
    public String why() {
        return "What belongs to nobody is mended by nobody.";
    }

    @Override
    public Subjects<Feature> subjects() {
        return Subjects.features();
    }

    @Override
    public Optional<Breach> breach(Subject<Feature> subject, Alignment alignment) {
        return subject.value().owner().isPresent()
                ? Optional.empty()
                : Optional.of(new Breach(subject.element().local() + " has no owner", "Add .ownedBy(\"a team\")."));
    }
}
