package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.Goal;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Severity;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** A goal has been approved. */
final class GoalIsApproved {
    static final Rule<Goal> RULE = Rule.of(
                    "goal.unapproved", "Every goal has been approved.", Subjects.goals(), GoalIsApproved::breach)
            .in(RuleGroup.GOALS_AND_METRICS)
            .because("What serves a goal that nobody approved does not count as serving the mission.")
            .withSeverity(Severity.NOTE);

    private GoalIsApproved() {}

    private static Optional<Breach> breach(Subject<Goal> subject, Alignment alignment) {
        if (!subject.value().isProposed()) {
            return Optional.empty();
        }
        return Optional.of(Breach.saying("{} is only proposed", subject.element())
                .fix("Have it approved and leave out .proposed(), or stop pursuing it."));
    }
}
