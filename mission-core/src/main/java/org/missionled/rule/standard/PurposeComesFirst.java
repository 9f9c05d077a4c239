package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.GoalKind;
import org.missionled.model.Mission;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** A mission that is to be kept alive pursues something for people. */
final class PurposeComesFirst {
    static final Rule<Mission> RULE = Rule.of(
                    "goal.sustaining.without-purpose",
                    "Every mission with a sustaining goal pursues a goal for people as well.",
                    Subjects.missions()
                            .thatAre(
                                    "sustained by a goal",
                                    mission -> mission.goals().stream()
                                            .anyMatch(goal -> goal.kind() == GoalKind.SUSTAINING)),
                    PurposeComesFirst::breach)
            .in(RuleGroup.PURPOSE)
            .because("What only keeps itself alive is no mission.");

    private PurposeComesFirst() {}

    private static Optional<Breach> breach(Subject<Mission> subject, Alignment alignment) {
        if (subject.value().goals().stream().anyMatch(goal -> goal.kind() == GoalKind.PURPOSE)) {
            return Optional.empty();
        }
        return Optional.of(Breach.saying("{} is sustained by goals and pursues none for people", subject.element())
                .fix("Pursue the goals that the sustaining ones are in service of, with .pursuing(...)."));
    }
}
