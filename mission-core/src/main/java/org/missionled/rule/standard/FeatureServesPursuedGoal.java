package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.Claim;
import org.missionled.model.Goal;
import org.missionled.model.Mission;
import org.missionled.rule.Breach;
import org.missionled.rule.Gate;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Severity;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** A goal that a feature serves is pursued by the mission, or sustains it. */
final class FeatureServesPursuedGoal {
    static final Rule<Goal> RULE = Rule.of(
                    "claim.goal.not-pursued",
                    "Every goal that a feature serves is one that the mission pursues or is sustained by.",
                    Subjects.servedGoals(),
                    FeatureServesPursuedGoal::breach)
            .in(RuleGroup.PURPOSE)
            .because("Work on a goal that nobody pursues serves something else than the mission.")
            .withSeverity(Severity.ERROR)
            .before(
                    Gate.DISCOVERY,
                    (feature, alignment) -> feature.claims().stream()
                            .map(Claim::goal)
                            .distinct()
                            .map(goal -> Subject.of(feature.id(), goal).withAspect(goal.id())));

    private FeatureServesPursuedGoal() {}

    private static Optional<Breach> breach(Subject<Goal> subject, Alignment alignment) {
        Mission mission = alignment.mission();
        if (mission.goal(subject.value().id()).isPresent()) {
            return Optional.empty();
        }
        Breach.Saying said =
                Breach.saying("{} serves {}, which {} does not pursue", subject.element(), subject.value(), mission);
        return Optional.of(
                mission.goals().isEmpty()
                        ? said.fix("Pursue it.")
                        : said.fix("Pursue it, or serve one of {}.", mission.goals()));
    }
}
