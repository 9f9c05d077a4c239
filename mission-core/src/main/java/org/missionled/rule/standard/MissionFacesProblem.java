package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.Mission;
import org.missionled.rule.Breach;
import org.missionled.rule.Gate;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** A product mission says which problem it is there to change. */
final class MissionFacesProblem {
    static final Rule<Mission> RULE = Rule.of(
                    "mission.problem.missing",
                    "Every product mission says which problem it faces, and whom it hurts.",
                    Subjects.productMissions(),
                    MissionFacesProblem::breach)
            .in(RuleGroup.PURPOSE)
            .because("Whoever cannot name the problem builds for themselves.")
            .before(Gate.DEVELOPMENT, Resting.on(Subjects.productMissions()));

    private MissionFacesProblem() {}

    private static Optional<Breach> breach(Subject<Mission> subject, Alignment alignment) {
        if (subject.value().purpose().problem().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(Breach.saying("{} says nothing of the problem it is there to change", subject.element())
                .fix("Add .facing(problem(\"what is wrong\").hurting(\"whom\", how many)), without the number where"
                        + " nobody knows it."));
    }
}
