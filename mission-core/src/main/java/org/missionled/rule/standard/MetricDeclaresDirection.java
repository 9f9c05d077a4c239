package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.Direction;
import org.missionled.model.ImpactMetric;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleId;
import org.missionled.rule.Severity;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** A metric says which direction is better. */
final class MetricDeclaresDirection implements Rule<ImpactMetric> {
    @Override
    public RuleId id() {
        return new RuleId("metric.direction.undeclared");
    }

    @Override
    public String sentence() {
        return "Every metric in numbers says which direction is better.";
    }

    @Override
    public String why() {
        return "Without a direction a movement is neither good nor bad; published defaults contradict one another.";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Subjects<ImpactMetric> subjects() {
        return Subjects.metrics();
    }

    @Override
    public Optional<Breach> breach(Subject<ImpactMetric> subject, Alignment alignment) {
        if (!(subject.value().direction() instanceof Direction.Undeclared)
                || subject.value().isQualitative()) {
            return Optional.empty();
        }
        return Optional.of(new Breach(
                subject.element().local() + " does not say which direction is better, so it is not judged",
                "Replace directionUndeclared() by betterHigher(), betterLower() or betterWithin(low, high)."));
    }
}
