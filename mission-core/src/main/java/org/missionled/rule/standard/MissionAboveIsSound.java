package org.missionled.rule.standard;

import java.util.Optional;
import java.util.stream.Stream;
import org.missionled.alignment.Alignment;
import org.missionled.model.LadderLink;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** A mission that is laddered to is declared soundly itself. */
final class MissionAboveIsSound {
    static final Rule<LadderLink> RULE = Rule.of(
                    "mission.above.faulty",
                    "Every mission that is laddered to is declared soundly itself.",
                    Subjects.of("ladder links", MissionAboveIsSound::links),
                    MissionAboveIsSound::breach)
            .in(RuleGroup.LADDER)
            .because(
                    "A faulty mission above is somebody else's to mend, and still hides from this ladder what it says.");

    private MissionAboveIsSound() {}

    private static Stream<Subject<LadderLink>> links(Alignment alignment) {
        return alignment.mission().ladder().links().stream()
                .map(link -> Subject.of(alignment.mission().id(), link)
                        .withAspect(link.above().id().name()));
    }

    private static Optional<Breach> breach(Subject<LadderLink> subject, Alignment alignment) {
        return subject.value().above().faults().stream()
                .findFirst()
                .map(fault -> Breach.saying(
                                "{} ladders to {}, which is not declared soundly: {}",
                                subject.element(),
                                subject.value().above(),
                                fault.problem())
                        .fix(
                                "Mend its declaration{}.",
                                fault.site().map(site -> " at " + site).orElse("")));
    }
}
