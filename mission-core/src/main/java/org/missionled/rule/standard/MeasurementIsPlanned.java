package org.missionled.rule.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.missionled.alignment.Alignment;
import org.missionled.model.ImpactMetric;
import org.missionled.rule.Breach;
import org.missionled.rule.Gate;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** How a metric is measured is known before a feature that is to move it is launched. */
final class MeasurementIsPlanned {
    static final Rule<ImpactMetric> RULE = Rule.of(
                    "metric.plan.missing",
                    "Every metric that a feature people have is to move says how and how often it is measured.",
                    Subjects.of("metrics that features people have are to move", MeasurementIsPlanned::moved),
                    MeasurementIsPlanned::breach)
            .in(RuleGroup.LIFECYCLE_GATES)
            .because("Who plans the measuring after the launch has no before.")
            .before(Gate.LAUNCH, Resting::onMetrics);

    private MeasurementIsPlanned() {}

    private static Stream<Subject<ImpactMetric>> moved(Alignment alignment) {
        return alignment.mission().metrics().stream()
                .filter(metric -> alignment.featuresOn(metric.id()).stream()
                        .anyMatch(feature -> Gate.LAUNCH.isBehind(feature, alignment.asOf())))
                .map(metric -> Subject.of(metric.id(), metric));
    }

    private static Optional<Breach> breach(Subject<ImpactMetric> subject, Alignment alignment) {
        ImpactMetric metric = subject.value();
        List<String> missing = new ArrayList<>();
        List<String> fix = new ArrayList<>();
        if (metric.collection().isEmpty()) {
            missing.add("how");
            fix.add(".collectedBy(SURVEY)");
        }
        if (metric.rhythm().isEmpty()) {
            missing.add("how often");
            fix.add(".every(MONTH)");
        }
        if (missing.isEmpty() || metric.derivation().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                Breach.saying("{} does not say {} it is measured", subject.element(), String.join(" or ", missing))
                        .fix("Add {}.", String.join(" and ", fix)));
    }
}
