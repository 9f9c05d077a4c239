package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.alignment.GoalAssessment;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** A goal of a product mission is served by a feature. */
final class GoalIsServed {
    static final Rule<GoalAssessment> RULE = Rule.of(
                    "goal.unserved",
                    "Every goal of a product mission is served by at least one feature.",
                    Subjects.productGoals(),
                    GoalIsServed::breach)
            .in(RuleGroup.GOALS_AND_METRICS)
            .because("A goal that nothing serves is a wish.");

    private GoalIsServed() {}

    private static Optional<Breach> breach(Subject<GoalAssessment> subject, Alignment alignment) {
        if (!subject.value().servedBy().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Breach.of(
                subject.element().local() + " is served by no feature",
                "Let a feature serve it with .serving(...), or stop pursuing it."));
    }
}
