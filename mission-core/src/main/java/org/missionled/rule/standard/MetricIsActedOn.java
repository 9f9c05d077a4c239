package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.ImpactMetric;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Severity;
import org.missionled.rule.Subject;

/** Some feature is expected to move a metric that a goal is measured by. */
final class MetricIsActedOn {
    static final Rule<ImpactMetric> RULE = Rule.of(
                    "metric.unserved",
                    "Every metric that a goal of a product mission is measured by is one that some feature is expected to move.",
                    GovernanceSubjects.goalMetrics(),
                    MetricIsActedOn::breach)
            .in(RuleGroup.GOALS_AND_METRICS)
            .because("What nothing is expected to move will not move by being watched.")
            .withSeverity(Severity.NOTE);

    private MetricIsActedOn() {}

    private static Optional<Breach> breach(Subject<ImpactMetric> subject, Alignment alignment) {
        if (alignment.mission().features().stream()
                .filter(feature -> feature.lifecycle().isApprovedOn(alignment.asOf()))
                .flatMap(feature -> feature.claims().stream())
                .anyMatch(claim -> claim.metric().id().equals(subject.element()))) {
            return Optional.empty();
        }
        return Optional.of(
                Breach.saying("{} is measured, and no feature is expected to move it", subject.element())
                        .fix(
                                "Let a feature serve its goal with .serving(...).expecting(...), or measure the goal by something else."));
    }
}
