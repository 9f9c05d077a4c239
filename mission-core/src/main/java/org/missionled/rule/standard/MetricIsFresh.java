package org.missionled.rule.standard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
import org.missionled.series.Point;

/** A metric's last value is not older than its declared freshness. */
final class MetricIsFresh {
    static final Rule<ImpactMetric> RULE = Rule.of(
                    "metric.stale",
                    "The last value of every metric is not older than the metric says.",
                    Subjects.of("metrics that say how long they stay fresh", MetricIsFresh::observed),
                    MetricIsFresh::breach)
            .in(RuleGroup.GOALS_AND_METRICS)
            .because("Old numbers are read as present ones.")
            .before(
                    Gate.ITERATION,
                    (feature, alignment) ->
                            Resting.onMetrics(feature, alignment).filter(metric -> canBeStale(metric, alignment)));

    private MetricIsFresh() {}

    private static Stream<Subject<ImpactMetric>> observed(Alignment alignment) {
        return Subjects.metrics().in(alignment).stream().filter(metric -> canBeStale(metric, alignment));
    }

    private static boolean canBeStale(Subject<ImpactMetric> metric, Alignment alignment) {
        return metric.value().freshDays().isPresent()
                && !alignment.values(metric.value()).isEmpty();
    }

    private static Optional<Breach> breach(Subject<ImpactMetric> subject, Alignment alignment) {
        ImpactMetric metric = subject.value();
        List<Point> values = alignment.values(metric);
        LocalDate last = values.get(values.size() - 1).closing().last();
        int fresh = metric.freshDays().orElseThrow();
        if (!alignment.asOf().isAfter(last.plusDays(fresh))) {
            return Optional.empty();
        }
        return Optional.of(Breach.saying(
                        "{} was last measured for {}, {} days before {}; it stays fresh for {}",
                        subject.element(),
                        values.get(values.size() - 1).closing(),
                        ChronoUnit.DAYS.between(last, alignment.asOf()),
                        alignment.asOf(),
                        fresh)
                .fix("Observe it again, or say in staleAfterDays(...) how long a value may be used."));
    }
}
