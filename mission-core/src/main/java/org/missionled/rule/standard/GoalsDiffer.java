package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.Fingerprint;
import org.missionled.model.Goal;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** No two goals are stated in the same words. */
final class GoalsDiffer {
    static final Rule<Goal> RULE = Rule.of(
                    "goal.statement.duplicate",
                    "No two goals of a mission are stated in the same words.",
                    Subjects.goals(),
                    GoalsDiffer::breach)
            .in(RuleGroup.GOALS_AND_METRICS)
            .because("One result under two names is counted twice.");

    private GoalsDiffer() {}

    private static Optional<Breach> breach(Subject<Goal> subject, Alignment alignment) {
        Optional<Goal> twin = alignment.mission().goals().stream()
                .takeWhile(goal -> !goal.id().equals(subject.element()))
                .filter(goal -> Fingerprint.of(goal)
                        .words()
                        .equals(Fingerprint.of(subject.value()).words()))
                .findFirst();
        return twin.map(goal -> Breach.saying("{} is stated in the same words as {}", subject.element(), goal)
                .fix("Measure one goal by the metrics of both, or say what is different about it."));
    }
}
