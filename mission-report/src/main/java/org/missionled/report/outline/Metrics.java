package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.missionled.report.view.MetricView;
import org.missionled.report.view.Named;
import org.missionled.report.view.PointView;
import org.missionled.report.view.ReportView;

/** The metrics of a report, and what they say of their values. */
final class Metrics {
    private final Map<String, MetricView> byId = new HashMap<>();

    private Metrics() {}

    static Metrics of(ReportView view) {
        Metrics metrics = new Metrics();
        view.metrics().forEach(metric -> metrics.byId.put(metric.id(), metric));
        return metrics;
    }

    Optional<MetricView> find(Named metric) {
        return Optional.ofNullable(byId.get(metric.id()));
    }

    /** The unit in brackets, where the values do not carry it, and whom the metric is about. */
    String unit(Named named) {
        List<String> parts = new ArrayList<>();
        find(named).ifPresent(metric -> {
            if (metric.kind() != MetricView.Kind.PERCENTAGE) {
                parts.add(metric.unit());
            }
            if (!metric.people().isEmpty()) {
                parts.add("amongst " + String.join("; ", metric.people()));
            }
        });
        return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
    }

    /** What a value is of: a mean of several periods is not of the last of them. */
    String period(PointView point, Named metric) {
        return find(metric)
                .flatMap(MetricView::accumulation)
                .map(window -> "the " + window + " to " + point.period())
                .orElse(point.period());
    }

    /** A value with what it is of: {@code 57 in 2026-09}, or {@code 53, the mean of 3 months to 2026-09}. */
    String observed(PointView point, Named metric) {
        String period = period(point, metric);
        return point.value().shown() + (period.equals(point.period()) ? " in " : ", ") + period;
    }
}
