package org.missionled.series;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import org.missionled.measurement.MetricObservations;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Timing;
import org.missionled.model.ValueKind;

/** The values of a series by their number, each made when it is asked for. */
final class Points extends AbstractList<Point> implements RandomAccess {
    private final ImpactMetric metric;
    private final Rows rows;
    private final int @Nullable [] ends;

    private Points(ImpactMetric metric, Rows rows, int @Nullable [] ends) {
        this.metric = metric;
        this.rows = rows;
        this.ends = ends;
    }

    static Points of(ImpactMetric metric, Rows rows) {
        return new Points(metric, rows, endsOf(metric, rows));
    }

    /** The last periods of all windows that have a value; null where every window has one. */
    private static int @Nullable [] endsOf(ImpactMetric metric, Rows rows) {
        if (metric.isQualitative()) {
            return new int[0];
        }
        int periods = metric.accumulation().periods();
        if (eachHasAValue(metric, rows.all()) && (periods == 1 || rows.areGapless())) {
            return null;
        }
        int[] ends = new int[Math.max(0, rows.count() - periods + 1)];
        int count = 0;
        for (int end = periods - 1; end < rows.count(); end++) {
            Window window = new Window(metric, rows, end - periods + 1, end);
            if (window.isComplete() && !Double.isNaN(window.value())) {
                ends[count++] = end;
            }
        }
        return Arrays.copyOf(ends, count);
    }

    private static boolean eachHasAValue(ImpactMetric metric, MetricObservations all) {
        return metric.kind() instanceof ValueKind.Ratio
                ? all.counts() == all.size() && all.emptyCounts() == 0
                : all.numbers() == all.size();
    }

    @Override
    public int size() {
        return ends == null ? Math.max(0, rows.count() - metric.accumulation().periods() + 1) : ends.length;
    }

    @Override
    public Point get(int index) {
        int periods = metric.accumulation().periods();
        int end = ends == null ? Objects.checkIndex(index, size()) + periods - 1 : ends[index];
        Window window = new Window(metric, rows, end - periods + 1, end);
        ReportingPeriod closing = rows.all().period(rows.row(end));
        ReportingPeriod span = periods == 1
                ? closing
                : new ReportingPeriod(
                        rows.all().period(rows.row(window.begin())).first(), closing.last());
        boolean atEnd = metric.accumulation().isWindow() || metric.timing() == Timing.END_OF_PERIOD;
        return new Point(window.value(), span, closing, atEnd ? span.last() : span.midpoint(), window);
    }

    /** Always refused, even where there is nothing to remove. */
    @Override
    public void clear() {
        throw new UnsupportedOperationException("values cannot be changed");
    }
}
