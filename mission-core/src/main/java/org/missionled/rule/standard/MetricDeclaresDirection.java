package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.Direction;
import org.missionled.model.ImpactMetric;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** A metric says which direction is better. */
final class MetricDeclaresDirection {
    static final Rule<ImpactMetric> RULE = Rule.of(
                    "metric.direction.undeclared",
                    "Every metric in numbers says which direction is better.",
                    Subjects.metrics(),
                    MetricDeclaresDirection::breach)
            .in(RuleGroup.GOALS_AND_METRICS)
            .because(
                    "Without a direction a movement is neither good nor bad; published defaults contradict one another.");

    private MetricDeclaresDirection() {}

    private static Optional<Breach> breach(Subject<ImpactMetric> subject, Alignment alignment) {
        if (!(subject.value().direction() instanceof Direction.Undeclared)
                || subject.value().isQualitative()) {
            return Optional.empty();
        }
        return Optional.of(Breach.saying(
                        "{} does not say which direction is better, so it is not judged", subject.element())
                .fix("Replace directionUndeclared() by betterHigher(), betterLower() or betterWithin(low, high)."));
    }
}
