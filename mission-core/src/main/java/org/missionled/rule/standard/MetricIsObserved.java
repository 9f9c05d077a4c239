package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.Derivation;
import org.missionled.model.ImpactMetric;
import org.missionled.rule.Breach;
import org.missionled.rule.Gate;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** A metric has been observed. */
final class MetricIsObserved {
    static final Rule<ImpactMetric> RULE = Rule.of(
                    "metric.never-observed",
                    "Every metric has been observed at least once.",
                    Subjects.metrics(),
                    MetricIsObserved::breach)
            .in(RuleGroup.GOALS_AND_METRICS)
            .because("Not measured is not the same as no change.")
            .before(Gate.ITERATION, Resting::onMetrics);

    private MetricIsObserved() {}

    private static Optional<Breach> breach(Subject<ImpactMetric> subject, Alignment alignment) {
        if (alignment.seen(subject.value()) > 0) {
            return Optional.empty();
        }
        Optional<Derivation> derivation = subject.value().derivation();
        if (derivation.isPresent()) {
            return Optional.of(Breach.saying(
                            "{} could not be computed for any period up to {}", subject.element(), alignment.asOf())
                    .fix(
                            "Observe all of {} for the same periods.",
                            derivation.get().inputs()));
        }
        return Optional.of(Breach.saying("{} has never been observed up to {}", subject.element(), alignment.asOf())
                .fix(
                        "Give its observations with given(...), from Java or from a file; the metric's name there is \"{}\".",
                        subject.element().name()));
    }
}
