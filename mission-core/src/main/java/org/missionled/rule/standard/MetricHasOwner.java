package org.missionled.rule.standard;

import java.util.Optional;
import java.util.Set;
import org.missionled.alignment.Alignment;
import org.missionled.model.ImpactMetric;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Severity;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** Somebody looks after a metric. */
final class MetricHasOwner {
    static final Rule<ImpactMetric> RULE = Rule.of(
                    "metric.owner.missing", "Every metric has an owner.", Subjects.metrics(), MetricHasOwner::breach)
            .in(RuleGroup.GOALS_AND_METRICS)
            .because("Numbers that nobody looks after go stale, and nobody notices when they break.")
            .withSeverity(Severity.NOTE);

    private MetricHasOwner() {}

    private static Optional<Breach> breach(Subject<ImpactMetric> subject, Alignment alignment) {
        if (subject.value().owner().isPresent() || Refusals.of(subject.element(), Set.of("owner"), alignment)) {
            return Optional.empty();
        }
        return Optional.of(
                Breach.saying("{} has no owner", subject.element()).fix("Add .ownedBy(\"who looks after it\")."));
    }
}
