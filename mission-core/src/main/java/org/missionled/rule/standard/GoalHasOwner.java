package org.missionled.rule.standard;

import java.util.Optional;
import java.util.Set;
import org.missionled.alignment.Alignment;
import org.missionled.model.Goal;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** Somebody answers for a goal. */
final class GoalHasOwner {
    static final Rule<Goal> RULE = Rule.of(
                    "goal.owner.missing", "Every goal has an owner.", Subjects.goals(), GoalHasOwner::breach)
            .in(RuleGroup.GOALS_AND_METRICS)
            .because("A goal that everybody owns is nobody's to reach.");

    private GoalHasOwner() {}

    private static Optional<Breach> breach(Subject<Goal> subject, Alignment alignment) {
        if (subject.value().owner().isPresent() || Refusals.of(subject.element(), Set.of("owner"), alignment)) {
            return Optional.empty();
        }
        return Optional.of(
                Breach.saying("{} has no owner", subject.element()).fix("Add .ownedBy(\"who answers for it\")."));
    }
}
