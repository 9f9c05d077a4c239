package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.GoalKind;
import org.missionled.model.MetricLevel;
import org.missionled.model.Mission;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Severity;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** A mission measures more than what its product puts out. */
final class SomethingChangesForPeople {
    static final Rule<Mission> RULE = Rule.of(
                    "metric.outputs-only",
                    "Every product mission with goals for people measures an outcome or an impact, and not outputs alone.",
                    Subjects.productMissions()
                            .thatAre(
                                    "pursuing goals",
                                    mission ->
                                            mission.goals().stream().anyMatch(goal -> goal.kind() == GoalKind.PURPOSE)),
                    SomethingChangesForPeople::breach)
            .in(RuleGroup.GOALS_AND_METRICS)
            .because("Clicks and sessions rise while nobody is better off.")
            .withSeverity(Severity.NOTE);

    private SomethingChangesForPeople() {}

    private static Optional<Breach> breach(Subject<Mission> subject, Alignment alignment) {
        boolean any = subject.value().goals().stream()
                .filter(goal -> goal.kind() == GoalKind.PURPOSE)
                .flatMap(goal -> goal.measures().stream())
                .anyMatch(measure -> measure.metric()
                        .level()
                        .filter(level -> level != MetricLevel.OUTPUT)
                        .isPresent());
        if (any) {
            return Optional.empty();
        }
        return Optional.of(
                Breach.saying(
                                "{} measures its goals by nothing that is said to be an outcome or an impact",
                                subject.element())
                        .fix(
                                "Add .asLevel(OUTCOME) to a metric that shows what changes for people, or measure the goals by one."));
    }
}
