package org.missionled.alignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.missionled.measurement.Attribute;
import org.missionled.measurement.FaultyObservations;
import org.missionled.measurement.MetricObservations;
import org.missionled.measurement.Observations;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Mission;

/**
 * Several sources or methods for one period: no number of them is judged unless the metric says which source it
 * prefers.
 */
final class Provenance {
    private final ImpactMetric metric;
    private final MetricObservations series;
    private final BitSet unclear = new BitSet();

    private Provenance(ImpactMetric metric, MetricObservations series) {
        this.metric = metric;
        this.series = series;
    }

    /** The observations without those of which nobody knows which counts; these are told. */
    static Observations singled(Mission mission, Observations all, Map<String, List<String>> misfits) {
        List<MetricObservations> kept = new ArrayList<>();
        boolean changed = false;
        for (MetricObservations series : all.series()) {
            if (isClear(series)) {
                kept.add(series);
                continue;
            }
            List<String> problems = new ArrayList<>();
            Provenance provenance =
                    new Provenance(mission.metricNamed(series.metric()).orElseThrow(), series);
            provenance.compare(problems);
            kept.add(problems.isEmpty() ? series : series.only(row -> !provenance.unclear.get(row)));
            if (!problems.isEmpty()) {
                changed = true;
                misfits.computeIfAbsent(series.metric(), name -> new ArrayList<>())
                        .addAll(problems);
            }
        }
        try {
            return changed ? Observations.together(kept) : all;
        } catch (FaultyObservations never) {
            return never.usable();
        }
    }

    /** Whether every period has one row, or nobody says where a row comes from. */
    static boolean isClear(MetricObservations series) {
        return series.isInOrder() || !(series.says(Attribute.SOURCE) || series.says(Attribute.METHOD));
    }

    private void compare(List<String> problems) {
        Map<ReportingPeriod, List<Integer>> byPeriod = new LinkedHashMap<>();
        for (int row = 0; row < series.size(); row++) {
            byPeriod.computeIfAbsent(series.period(row), period -> new ArrayList<>())
                    .add(row);
        }
        byPeriod.values().stream().filter(rows -> rows.size() > 1).forEach(rows -> {
            int before = problems.size();
            List<Integer> contenders = contenders(rows);
            contenders.forEach(row -> problem(contenders.get(0), row).ifPresent(problems::add));
            if (problems.size() > before) {
                rows.forEach(unclear::set);
            }
        });
    }

    /** Those of the most preferred source that has the period. */
    private List<Integer> contenders(List<Integer> rows) {
        for (String source : metric.preferredSources()) {
            List<Integer> preferred = rows.stream()
                    .filter(row -> series.find(Attribute.SOURCE, row).equals(Optional.of(source)))
                    .toList();
            if (!preferred.isEmpty()) {
                return preferred;
            }
        }
        return rows;
    }

    private Optional<String> problem(int first, int other) {
        return differently("source", Attribute.SOURCE, first, other)
                .or(() -> differently("method", Attribute.METHOD, first, other));
    }

    private Optional<String> differently(String what, Attribute<String> attribute, int first, int other) {
        String before = series.find(attribute, first).orElse("one that is not named");
        String after = series.find(attribute, other).orElse("one that is not named");
        if (before.equals(after)) {
            return Optional.empty();
        }
        String scope = series.scope().toString();
        return Optional.of(series.origin(other) + ": " + series.metric() + (scope.isEmpty() ? "" : " " + scope)
                + " has a second " + what + " for " + series.period(other) + ", " + after + "; the first is " + before
                + " at " + series.origin(first)
                + (attribute == Attribute.SOURCE
                        ? " (keep one source for a period, or say on the metric which is preferred)"
                        : " (keep one method for a period and a source)"));
    }
}
