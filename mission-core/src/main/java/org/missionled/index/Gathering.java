package org.missionled.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.missionled.measurement.MetricObservations;
import org.missionled.measurement.Observations;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.model.ImpactMetric;
import org.missionled.series.Points;
import org.missionled.series.Series;

/** Sorts the observed values of metrics by period and subject. */
final class Gathering {
    private final Map<String, Integer> subjects = new LinkedHashMap<>();
    private final Map<Long, Integer> numbers = new HashMap<>();
    private long[] periods = new long[16];
    private int next; // the period that is likely to come next

    private Gathering() {}

    /** The values of one metric of one subject, and the number of the period of each. */
    private static final class Run {
        final int subject;
        final double[] values;
        final int[] periods;

        Run(int subject, double[] values, int[] periods) {
            this.subject = subject;
            this.values = values;
            this.periods = periods;
        }
    }

    static PanelData of(Observations observations, List<ImpactMetric> metrics, LocalDate knownOn) {
        return new Gathering().panel(observations, metrics, knownOn);
    }

    private PanelData panel(Observations observations, List<ImpactMetric> metrics, LocalDate knownOn) {
        Sources sources = new Sources(observations, knownOn);
        List<List<MetricObservations>> observed = new ArrayList<>();
        boolean several = false;
        for (ImpactMetric metric : metrics) {
            List<MetricObservations> all = sources.of(metric);
            several = several
                    || all.stream().anyMatch(one -> one.scope().subject().isPresent());
            observed.add(all);
        }
        List<List<Run>> runs = new ArrayList<>();
        for (int at = 0; at < metrics.size(); at++) {
            List<Run> ofMetric = new ArrayList<>();
            for (MetricObservations one : observed.get(at)) {
                if (!several || one.scope().subject().isPresent()) {
                    ofMetric.add(run(metrics.get(at), one, knownOn));
                }
            }
            runs.add(ofMetric);
        }
        return panel(metrics, runs);
    }

    private Run run(ImpactMetric metric, MetricObservations all, LocalDate knownOn) {
        String name = all.scope().subject().orElse("");
        Integer known = subjects.putIfAbsent(name, subjects.size());
        int subject = known == null ? subjects.size() - 1 : known;
        next = 0;
        Points points = Series.of(metric, all, knownOn).points();
        int[] first = points.firstDays();
        int[] periods = points.lastDays();
        for (int i = 0; i < periods.length; i++) {
            periods[i] = number(first[i], periods[i]);
        }
        return new Run(subject, points.values(), periods);
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

    private PanelData panel(List<ImpactMetric> metrics, List<List<Run>> runs) {
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
        for (int at = 0; at < metrics.size(); at++) {
            double[] cells = new double[panel.cells()];
            Arrays.fill(cells, Double.NaN);
            for (Run run : runs.get(at)) {
                fill(cells, run, place);
            }
            panel = panel.keeping(metrics.get(at), cells);
        }
        return panel;
    }

    private void fill(double[] cells, Run run, int[] place) {
        int width = subjects.size();
        for (int i = 0; i < run.values.length; i++) {
            cells[place[run.periods[i]] * width + run.subject] = run.values[i];
        }
    }
}
