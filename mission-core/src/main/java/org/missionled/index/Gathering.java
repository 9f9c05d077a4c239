package org.missionled.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.missionled.measurement.Attribute;
import org.missionled.measurement.MetricObservations;
import org.missionled.measurement.Observations;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.model.ImpactMetric;
import org.missionled.series.Point;
import org.missionled.series.Series;

/** Sorts the observed values of metrics by period and subject. */
final class Gathering {
    private final Map<String, Integer> subjects = new LinkedHashMap<>();
    private final Map<Long, Integer> numbers = new HashMap<>();
    private long[] periods = new long[16];
    private int next; // the period that is likely to come next

    private Gathering() {}

    /** The values of one metric of one subject, each with the number of its period. */
    private static final class Run {
        final ImpactMetric metric;
        final int subject;
        final double[] values;
        final int[] periods;

        Run(ImpactMetric metric, int subject, int size) {
            this.metric = metric;
            this.subject = subject;
            this.values = new double[size];
            this.periods = new int[size];
        }
    }

    static PanelData of(Observations observations, List<ImpactMetric> metrics, LocalDate knownOn) {
        return new Gathering().panel(observations, metrics, knownOn);
    }

    private PanelData panel(Observations observations, List<ImpactMetric> metrics, LocalDate knownOn) {
        List<Run> runs = new ArrayList<>();
        Sources sources = new Sources(observations, knownOn);
        Map<ImpactMetric, List<MetricObservations>> all = new LinkedHashMap<>();
        metrics.forEach(metric -> all.put(metric, sources.of(metric)));
        boolean several = all.values().stream()
                .flatMap(List::stream)
                .anyMatch(one -> one.scope().subject().isPresent());
        all.forEach((metric, series) -> {
            for (MetricObservations one : series) {
                if (!several || one.scope().subject().isPresent()) {
                    runs.add(run(metric, one, knownOn));
                }
            }
        });
        return panel(metrics, runs);
    }

    private Run run(ImpactMetric metric, MetricObservations all, LocalDate knownOn) {
        String name = all.scope().subject().orElse("");
        Integer known = subjects.putIfAbsent(name, subjects.size());
        int subject = known == null ? subjects.size() - 1 : known;
        next = 0;
        boolean plain = !metric.accumulation().isWindow()
                && metric.rhythm().isEmpty()
                && all.isInOrder()
                && !all.says(Attribute.PUBLISHED)
                && all.endedBy((int) Math.min(knownOn.toEpochDay(), Integer.MAX_VALUE)) == all.size();
        return plain ? plain(metric, subject, all) : judged(metric, subject, Series.of(metric, all, knownOn));
    }

    private Run plain(ImpactMetric metric, int subject, MetricObservations all) {
        Run run = new Run(metric, subject, all.size());
        boolean ratio = all.counts() > 0;
        for (int row = 0; row < all.size(); row++) {
            double value = all.value(row);
            double denominator = ratio ? all.denominator(row) : Double.NaN;
            run.values[row] = Double.isNaN(denominator) ? value : denominator == 0 ? Double.NaN : value / denominator;
            run.periods[row] = number(all.firstDay(row), all.lastDay(row));
        }
        return run;
    }

    private Run judged(ImpactMetric metric, int subject, Series series) {
        List<Point> points = series.points();
        Run run = new Run(metric, subject, points.size());
        for (int i = 0; i < run.values.length; i++) {
            Point point = points.get(i);
            ReportingPeriod period = point.closing();
            run.values[i] = point.value();
            run.periods[i] = number(
                    (int) period.first().toEpochDay(), (int) period.last().toEpochDay());
        }
        return run;
    }

    private int number(int first, int last) {
        long period = ((long) last << 32) | (first - (long) Integer.MIN_VALUE);
        if (next < numbers.size() && periods[next] == period) {
            return next++;
        }
        Integer known = numbers.putIfAbsent(period, numbers.size());
        int number = known == null ? numbers.size() - 1 : known;
        if (number >= periods.length) {
            periods = Arrays.copyOf(periods, 2 * periods.length);
        }
        periods[number] = period;
        next = number + 1;
        return number;
    }

    private PanelData panel(List<ImpactMetric> metrics, List<Run> runs) {
        long[] sorted = Arrays.copyOf(periods, numbers.size());
        Arrays.sort(sorted);
        int[] place = new int[sorted.length];
        List<ReportingPeriod> ordered = new ArrayList<>();
        for (int i = 0; i < sorted.length; i++) {
            long last = sorted[i] >> 32;
            long first = sorted[i] - (last << 32) + Integer.MIN_VALUE;
            ordered.add(new ReportingPeriod(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last)));
        }
        numbers.forEach((period, number) -> place[number] = Arrays.binarySearch(sorted, period));
        PanelData panel = PanelData.of(List.copyOf(subjects.keySet()), ordered);
        for (ImpactMetric metric : metrics) {
            double[] cells = new double[panel.cells()];
            Arrays.fill(cells, Double.NaN);
            for (Run run : runs) {
                if (run.metric.equals(metric)) {
                    fill(cells, run, place);
                }
            }
            panel = panel.with(metric, cells);
        }
        return panel;
    }

    private void fill(double[] cells, Run run, int[] place) {
        for (int i = 0; i < run.values.length; i++) {
            cells[place[run.periods[i]] * subjects.size() + run.subject] = run.values[i];
        }
    }
}
