package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.ImpactMetric;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleId;
import org.missionled.rule.Severity;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** A metric has been observed. */
final class MetricIsObserved implements Rule<ImpactMetric> {
    @Override
    public RuleId id() {
        return new RuleId("metric.never-observed");
    }

    @Override
    public String sentence() {
        return "Every metric has been observed at least once.";
    }

    @Override
    public String why() {
        return "Not measured is not the same as no change.";
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
        if (alignment.seen(subject.value()) > 0) {
            return Optional.empty();
        }
        return Optional.of(new Breach(
                subject.element().local() + " has never been observed up to " + alignment.asOf(),
                "Give its observations with given(...), from Java or from a file; the metric's name there is \""
                        + subject.element().name() + "\"."));
    }
}
