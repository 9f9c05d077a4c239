package org.missionled.rule.standard;

import java.util.List;
import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.Goal;
import org.missionled.model.Mission;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleId;
import org.missionled.rule.Severity;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** A goal that a feature serves is pursued by the mission, or sustains it. */
final class FeatureServesPursuedGoal implements Rule<Goal> {
    @Override
    public RuleId id() {
        return new RuleId("claim.goal.not-pursued");
    }

    @Override
    public String sentence() {
        return "Every goal that a feature serves is one that the mission pursues or is sustained by.";
    }

    @Override
    public String why() {
        return "Work on a goal that nobody pursues serves something else than the mission.";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Subjects<Goal> subjects() {
        return Subjects.servedGoals();
    }

    @Override
    public Optional<Breach> breach(Subject<Goal> subject, Alignment alignment) {
        Mission mission = alignment.mission();
        if (mission.goal(subject.value().id()).isPresent()) {
            return Optional.empty();
        }
        List<String> pursued =
                mission.goals().stream().map(goal -> goal.id().local()).toList();
        return Optional.of(new Breach(
                subject.element().local() + " serves " + subject.value().id().local() + ", which " + mission.id()
                        + " does not pursue",
                pursued.isEmpty() ? "Pursue it." : "Pursue it, or serve one of " + pursued + "."));
    }
}
