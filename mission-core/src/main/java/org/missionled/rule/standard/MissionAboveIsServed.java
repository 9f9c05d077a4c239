package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.LadderLink;
import org.missionled.model.MissionLevel;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;

/** A mission above is served through an approved goal. */
final class MissionAboveIsServed {
    static final Rule<LadderLink> RULE = Rule.of(
                    "ladder.unserved",
                    "Every mission above a product mission is served by a feature, through a goal that is approved.",
                    GovernanceSubjects.ladderLinks(),
                    MissionAboveIsServed::breach)
            .in(RuleGroup.LADDER)
            .because("A mission that is only pointed at is not served.");

    private MissionAboveIsServed() {}

    private static Optional<Breach> breach(Subject<LadderLink> subject, Alignment alignment) {
        if (alignment.mission().level() != MissionLevel.PRODUCT
                || alignment.links().missionsUnserved().stream()
                        .noneMatch(above ->
                                above.id().equals(subject.value().above().id()))) {
            return Optional.empty();
        }
        return Optional.of(Breach.saying(
                        "{} delivers nothing that serves {}",
                        subject.element(),
                        subject.value().above())
                .fix("Let a feature serve an approved goal with .serving(...), or take the link out."));
    }
}
