package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.FeatureStage;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;
import org.missionled.rule.standard.LiveFlagSubjects.Found;

/** A feature that everybody has is one that somebody decided to launch. */
final class FullRolloutIsDecided {
    static final Rule<Found> RULE = Rule.of(
                    "flag.live.undecided",
                    "No flag is on for everybody unless its feature was launched.",
                    LiveFlagSubjects.found(
                            "live flags of features that are not over",
                            (feature, day) -> !feature.lifecycle().isOverOn(day)),
                    FullRolloutIsDecided::breach)
            .in(RuleGroup.FLAGS)
            .because("Step by step everybody has it, and nobody ever decided to keep it.");

    private FullRolloutIsDecided() {}

    private static Optional<Breach> breach(Subject<Found> subject, Alignment alignment) {
        Found found = subject.value();
        if (!found.at().flag().isFullyOn()
                || LiveFlagSubjects.is(found.feature(), alignment.asOf(), FeatureStage.LAUNCHED)) {
            return Optional.empty();
        }
        return Optional.of(Breach.of(
                subject.element().local() + " is not said to be launched, and " + found.words()
                        + " is on for everybody",
                "Decide, and say .launchedOn(\"a day\"); or give it to fewer people again."));
    }
}
