package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.alignment.GoalAssessment;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleId;
import org.missionled.rule.Severity;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** A goal of a product mission is served by a feature. */
final class GoalIsServed implements Rule<GoalAssessment> {
    @Override
    public RuleId id() {
        return new RuleId("goal.unserved");
    }

    @Override
    public String sentence() {
        return "Every goal of a product mission is served by at least one feature.";
    }

    @Override
    public String why() {
        return "A goal that nothing serves is a wish.";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Subjects<GoalAssessment> subjects() {
        return Subjects.productGoals();
    }

    @Override
    public Optional<Breach> breach(Subject<GoalAssessment> subject, Alignment alignment) {
        if (!subject.value().servedBy().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Breach(
                subject.element().local() + " is served by no feature",
                "Let a feature serve it with .serving(...), or stop pursuing it."));
    }
}
