package org.missionled.rule;

import org.missionled.model.Feature;

/** A rule as a team may write its own. */
final class FeatureHasOwner {
    static final Rule<Feature> RULE = Rule.of(
                    "team.feature.owner",
                    "Every feature has an owner.",
                    Subjects.features(),
                    Condition.that(
                            feature -> feature.owner().isPresent(),
                            feature -> Breach.saying("{} has no owner", feature.id())
                                    .fix("Add .ownedBy(\"a team\").")))
            .because("What belongs to nobody is mended by nobody.");

    private FeatureHasOwner() {}
}
