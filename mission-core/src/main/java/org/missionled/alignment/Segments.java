package org.missionled.alignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.missionled.measurement.Observation;
import org.missionled.measurement.Reading;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.measurement.Segment;
import org.missionled.model.Disaggregation;
import org.missionled.model.ImpactMetric;
import org.missionled.model.ValueKind;
import org.missionled.series.Point;
import org.missionled.series.RatioSplit;
import org.missionled.series.Series;

/** Puts together how one metric stands in each dimension, from the values of its groups and of the whole. */
final class Segments {
    private final ImpactMetric metric;
    private final Series whole;
    private final Map<Segment, Series> groups;
    private final Optional<LocalDate> from;

    /**
     * All that is known of one metric.
     *
     * @param metric the metric
     * @param whole its values for everybody
     * @param groups its values for each group that was observed, in the order of first appearance
     * @param from the day of its baseline, where a goal gives it one
     */
    Segments(ImpactMetric metric, Series whole, Map<Segment, Series> groups, Optional<LocalDate> from) {
        this.metric = metric;
        this.whole = whole;
        this.groups = groups;
        this.from = from;
    }

    /** One assessment for each dimension, the promised ones in declaration order first. */
    List<SegmentAssessment> byDimension() {
        Set<String> dimensions = new LinkedHashSet<>();
        metric.disaggregations().forEach(one -> dimensions.add(one.dimension()));
        groups.keySet().forEach(segment -> dimensions.add(segment.dimension()));
        return dimensions.stream().map(this::assessed).toList();
    }

    private SegmentAssessment assessed(String dimension) {
        Optional<Disaggregation> promise = metric.disaggregations().stream()
                .filter(one -> one.dimension().equals(dimension))
                .findFirst();
        Map<String, Optional<Point>> values = new LinkedHashMap<>();
        promise.ifPresent(it -> it.groups().forEach(group -> values.put(group, Optional.empty())));
        groups.forEach((segment, series) -> {
            if (segment.dimension().equals(dimension)) {
                values.put(segment.group(), last(series));
            }
        });
        List<GroupValue> found = new ArrayList<>();
        values.forEach((name, value) ->
                found.add(new GroupValue(name, isPromised(promise, name), value, GroupValue.Hidden.NO)));
        return new SegmentAssessment(metric, dimension, found, last(whole), split(dimension));
    }

    private static boolean isPromised(Optional<Disaggregation> promise, String group) {
        return promise.isPresent()
                && (promise.get().groups().isEmpty() || promise.get().groups().contains(group));
    }

    private static Optional<Point> last(Series series) {
        List<Point> points = series.points();
        return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
    }

    /** Between the window of the baseline and the last one, on the groups that were counted in both. */
    private Optional<ChangeByGroup> split(String dimension) {
        if (!(metric.kind() instanceof ValueKind.Ratio) || from.isEmpty()) {
            return Optional.empty();
        }
        List<Series> all = groups.entrySet().stream()
                .filter(entry -> entry.getKey().dimension().equals(dimension))
                .map(Map.Entry::getValue)
                .toList();
        Optional<ReportingPeriod> first = latestWindow(all, from.get());
        Optional<ReportingPeriod> second = latestWindow(all, LocalDate.MAX);
        if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
            return Optional.empty();
        }
        List<RatioSplit.Group> counted = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        groups.forEach((segment, series) -> {
            if (segment.dimension().equals(dimension)) {
                Optional<RatioSplit.Counts> before = counts(series, first.get());
                Optional<RatioSplit.Counts> now = counts(series, second.get());
                if (before.isPresent() && now.isPresent()) {
                    counted.add(new RatioSplit.Group(segment.group(), before.get(), now.get()));
                } else if (before.isPresent() || now.isPresent()) {
                    leftOut.add(segment.group());
                }
            }
        });
        return counted.size() < 2
                ? Optional.empty()
                : RatioSplit.of(counted).map(split -> new ChangeByGroup(first.get(), second.get(), split, leftOut));
    }

    /** The last window of any group that ends on or before a day, or that the day lies in the closing period of. */
    private static Optional<ReportingPeriod> latestWindow(List<Series> groups, LocalDate day) {
        Optional<ReportingPeriod> found = Optional.empty();
        for (Series series : groups) {
            List<Point> points = series.points();
            for (int at = points.size() - 1; at >= 0; at--) {
                Point point = points.get(at);
                if (!point.closing().first().isAfter(day)) {
                    if (found.isEmpty()
                            || point.window().last().isAfter(found.get().last())) {
                        found = Optional.of(point.window());
                    }
                    break;
                }
            }
        }
        return found;
    }

    /** The counts of a window; empty where a group was not counted in all of it. */
    private Optional<RatioSplit.Counts> counts(Series series, ReportingPeriod window) {
        double numerator = 0;
        double denominator = 0;
        int periods = 0;
        List<Observation> rows = series.periods();
        for (int at = rows.size() - 1; at >= 0; at--) {
            Observation row = rows.get(at);
            if (row.period().last().isBefore(window.first())) {
                break;
            }
            if (!row.period().last().isAfter(window.last())
                    && !row.period().first().isBefore(window.first())
                    && row.reading() instanceof Reading.Counts counts) {
                numerator += counts.numerator();
                denominator += counts.denominator();
                periods++;
            }
        }
        return periods == metric.accumulation().periods()
                ? Optional.of(new RatioSplit.Counts(numerator, denominator))
                : Optional.empty();
    }
}
