package org.missionled.rule.standard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.alignment.Point;
import org.missionled.model.ImpactMetric;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleId;
import org.missionled.rule.Severity;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** A metric's last value is not older than its declared freshness. */
final class MetricIsFresh implements Rule<ImpactMetric> {
    @Override
    public RuleId id() {
        return new RuleId("metric.stale");
    }

    @Override
    public String sentence() {
        return "The last value of every metric is not older than the metric says.";
    }

    @Override
    public String why() {
        return "Old numbers are read as present ones.";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Subjects<ImpactMetric> subjects() {
        return Subjects.of(
                "metrics that say how long they stay fresh",
                alignment -> Subjects.metrics().in(alignment).stream()
                        .filter(metric -> metric.value().freshDays().isPresent())
                        .filter(metric -> !alignment.values(metric.value()).isEmpty()));
    }

    @Override
    public Optional<Breach> breach(Subject<ImpactMetric> subject, Alignment alignment) {
        ImpactMetric metric = subject.value();
        List<Point> values = alignment.values(metric);
        LocalDate last = values.get(values.size() - 1).closing().last();
        int fresh = metric.freshDays().orElseThrow();
        if (!alignment.asOf().isAfter(last.plusDays(fresh))) {
            return Optional.empty();
        }
        return Optional.of(new Breach(
                subject.element().local() + " was last judged for "
                        + values.get(values.size() - 1).closing() + ", "
                        + ChronoUnit.DAYS.between(last, alignment.asOf()) + " days before " + alignment.asOf()
                        + "; it stays fresh for " + fresh,
                "Observe it again, or say in staleAfterDays(...) how long a value may be used."));
    }
}
