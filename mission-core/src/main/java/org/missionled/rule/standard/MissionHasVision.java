package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.Mission;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Severity;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** A product mission says what the world is like if it succeeds. */
final class MissionHasVision {
    static final Rule<Mission> RULE = Rule.of(
                    "mission.vision.missing",
                    "Every product mission says what the world is like if it succeeds.",
                    Subjects.productMissions(),
                    MissionHasVision::breach)
            .in(RuleGroup.PURPOSE)
            .because("A statement says what is done today; a vision says when it will have been enough.")
            .withSeverity(Severity.NOTE);

    private MissionHasVision() {}

    private static Optional<Breach> breach(Subject<Mission> subject, Alignment alignment) {
        if (subject.value().purpose().vision().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(Breach.saying("{} has no vision", subject.element())
                .fix("Add .envisioning(\"the world if it succeeds\")."));
    }
}
