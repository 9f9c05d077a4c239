package org.missionled.rule.standard;

import java.util.Optional;
import java.util.Set;
import org.missionled.alignment.Alignment;
import org.missionled.model.Choice;
import org.missionled.model.FeatureStage;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;
import org.missionled.rule.standard.LiveFlagSubjects.Found;

/** A feature that everybody has is one that somebody decided to launch. */
final class FullRolloutIsDecided {
    private static final Set<Choice> STAYS = Set.of(Choice.KEEP, Choice.SCALE, Choice.CHANGE);

    static final Rule<Found> RULE = Rule.of(
                    "flag.live.undecided",
                    "No flag is on for everybody unless its feature was launched, or somebody decided that it stays.",
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
                || LiveFlagSubjects.is(found.feature(), alignment.asOf(), FeatureStage.LAUNCHED)
                || alignment
                        .mission()
                        .stewardship()
                        .lastDecision(found.feature().id(), alignment.asOf())
                        .filter(last -> STAYS.contains(last.choice()))
                        .isPresent()) {
            return Optional.empty();
        }
        return Optional.of(Breach.saying(
                        "{} is not said to be launched, and {} is on for everybody", subject.element(), found.words())
                .fix("Decide, and say .launchedOn(\"a day\"), or add"
                        + " .deciding(decision(KEEP).about(THE_FEATURE).because(\"...\").on(\"the day\")) to the mission;"
                        + " or give it to fewer people again."));
    }
}
