package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.Goal;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleId;
import org.missionled.rule.Severity;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** A goal of a product mission is served by a feature. */
final class GoalIsServed implements Rule<Goal> {
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
    public Subjects<Goal> subjects() {
        return Subjects.productGoals();
    }

    @Override
    public Optional<Breach> breach(Subject<Goal> subject, Alignment alignment) {
        boolean served = alignment.mission().features().stream()
                .flatMap(feature -> feature.claims().stream())
                .anyMatch(claim -> claim.goal().id().equals(subject.element()));
        if (served) {
            return Optional.empty();
        }
        return Optional.of(new Breach(
                subject.element().local() + " is served by no feature",
                "Let a feature serve it with .serving(...), or stop pursuing it."));
    }
}
