package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.FeatureStage;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;
import org.missionled.rule.standard.LiveFlagSubjects.Found;

/** The flag of a launched feature is on. */
final class LaunchedFeatureIsOn {
    static final Rule<Found> RULE = Rule.of(
                    "flag.live.off",
                    "The flag of every launched feature is on for somebody.",
                    LiveFlagSubjects.found(
                            "live flags of launched features",
                            (feature, day) -> LiveFlagSubjects.is(feature, day, FeatureStage.LAUNCHED)),
                    LaunchedFeatureIsOn::breach)
            .in(RuleGroup.FLAGS)
            .because("A launched feature that is off is read as shipped, and nobody has it.");

    private LaunchedFeatureIsOn() {}

    private static Optional<Breach> breach(Subject<Found> subject, Alignment alignment) {
        if (!subject.value().at().flag().isOff()) {
            return Optional.empty();
        }
        return Optional.of(Breach.saying(
                        "{} is launched, and {} is off",
                        subject.element(),
                        subject.value().words())
                .fix("Switch it on, or say that it is not launched, retired or declined."));
    }
}
