package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.Mission;
import org.missionled.rule.Breach;
import org.missionled.rule.Gate;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Severity;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** A product mission says how often it is reviewed. */
final class MissionHasRhythm {
    static final Rule<Mission> RULE = Rule.of(
                    "mission.review.unplanned",
                    "Every product mission says how often it is reviewed.",
                    Subjects.productMissions(),
                    MissionHasRhythm::breach)
            .in(RuleGroup.STAKEHOLDERS_AND_REVIEWS)
            .because("What is looked at when there is time is not looked at.")
            .withSeverity(Severity.NOTE)
            .before(Gate.ITERATION, Resting.on(Subjects.productMissions()));

    private MissionHasRhythm() {}

    private static Optional<Breach> breach(Subject<Mission> subject, Alignment alignment) {
        if (subject.value().stewardship().cadence().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(Breach.saying("{} does not say how often it is reviewed", subject.element())
                .fix("Add .reviewedEvery(3, MONTH)."));
    }
}
