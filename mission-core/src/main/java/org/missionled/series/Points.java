package org.missionled.series;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.missionled.measurement.MetricObservations;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Timing;
import org.missionled.model.ValueKind;

/**
 * Values by the order in which they end, each made when it is asked for.
 *
 * <p>Whoever looks for a day finds it without making a value for each.
 */
public final class Points extends AbstractList<Point> implements RandomAccess {
    private final ImpactMetric metric;
    private final Rows rows;
    private final int periods;
    private final boolean atEnd;
    private final boolean single; // each value is that of one observation
    private final int @Nullable [] ends; // the last period of each; null where they follow one another
    private final int from;
    private final int size;

    private Points(ImpactMetric metric, Rows rows, int @Nullable [] ends) {
        this.metric = metric;
        this.rows = rows;
        this.periods = metric.accumulation().periods();
        this.atEnd = metric.accumulation().isWindow() || metric.timing() == Timing.END_OF_PERIOD;
        this.single = periods == 1 && !(metric.kind() instanceof ValueKind.Ratio);
        this.ends = ends;
        this.from = 0;
        this.size = ends == null ? Math.max(0, rows.count() - periods + 1) : ends.length;
    }

    private Points(Points whole, int @Nullable [] ends, int from, int to) {
        this.metric = whole.metric;
        this.rows = whole.rows;
        this.periods = whole.periods;
        this.atEnd = whole.atEnd;
        this.single = whole.single;
        this.ends = ends;
        this.from = from;
        this.size = to - from;
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

    /** Whether every window has a value. */
    boolean areAll() {
        return ends == null;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Point get(int index) {
        int end = end(Objects.checkIndex(index, size));
        Window window = new Window(metric, rows, end - periods + 1, end);
        ReportingPeriod closing = rows.all().period(rows.row(end));
        ReportingPeriod span = periods == 1
                ? closing
                : new ReportingPeriod(
                        rows.all().period(rows.row(window.begin())).first(), closing.last());
        return new Point(window.value(), span, closing, atEnd ? span.last() : span.midpoint(), window);
    }

    private int end(int index) {
        return ends == null ? from + index + periods - 1 : ends[from + index];
    }

    /** {@return all values in order, in the metric's unit, without making more of them} */
    public double[] values() {
        if (single && isAsItStands()) {
            return rows.all().values(from, from + size);
        }
        double[] values = new double[size];
        for (int i = 0; i < size; i++) {
            int end = end(i);
            values[i] = new Window(metric, rows, end - periods + 1, end).value();
        }
        return values;
    }

    /** {@return the first days of all closing periods in order, counted from 1970-01-01} */
    public int[] firstDays() {
        if (isAsItStands()) {
            return rows.all().firstDays(from + periods - 1, from + periods - 1 + size);
        }
        int[] days = new int[size];
        for (int i = 0; i < size; i++) {
            days[i] = rows.all().firstDay(rows.row(end(i)));
        }
        return days;
    }

    /** {@return the last days of all closing periods in order, counted from 1970-01-01} */
    public int[] lastDays() {
        if (isAsItStands()) {
            return rows.all().lastDays(from + periods - 1, from + periods - 1 + size);
        }
        int[] days = new int[size];
        for (int i = 0; i < size; i++) {
            days[i] = lastDay(i);
        }
        return days;
    }

    private boolean isAsItStands() {
        return ends == null && rows.isPrefix();
    }

    private int lastDay(int index) {
        return rows.all().lastDay(rows.row(end(index)));
    }

    /** The day on which a value counts, counted from 1970-01-01. */
    private int countingDay(int index) {
        int last = lastDay(index);
        int first = atEnd ? last : rows.all().firstDay(rows.row(end(index) - periods + 1));
        return first + (last - first) / 2;
    }

    /**
     * How many of these values end before a day.
     *
     * @param day any day
     * @return the place of the first value whose closing period ends on that day or later
     */
    public int endingBefore(LocalDate day) {
        long end = day.toEpochDay();
        return firstFrom(end, this::lastDay);
    }

    /**
     * Those of these values that count after a day.
     *
     * @param day any day
     * @return a part of these values, not copied where they count in the order in which they end
     */
    public Points countingAfter(LocalDate day) {
        long limit = day.toEpochDay();
        if (isOfOneLength()) {
            return subList(firstFrom(limit + 1, this::countingDay), size);
        }
        // a year counts in its middle and ends after its months
        return only(index -> countingDay(index) > limit);
    }

    private boolean isOfOneLength() {
        return rows.all().rhythm().isPresent() || Series.rhythm(metric).isPresent();
    }

    /**
     * The first value of a day or later. It is looked for where it would stand if values followed one another evenly,
     * as most do, and from there in growing steps: halving would look at ten places that lie far apart.
     */
    private int firstFrom(long day, IntUnaryOperator dayOf) {
        if (size == 0 || dayOf.applyAsInt(0) >= day) {
            return 0;
        }
        int low = 0; // before the day
        int high = size - 1; // not before it
        if (dayOf.applyAsInt(high) < day) {
            return size;
        }
        long first = dayOf.applyAsInt(low);
        int guess = (int) (high * (day - first) / (dayOf.applyAsInt(high) - first));
        int step = 1;
        if (dayOf.applyAsInt(guess) < day) {
            low = guess;
            while (low + step < high && dayOf.applyAsInt(low + step) < day) {
                low += step;
                step *= 2;
            }
            high = Math.min(high, low + step);
        } else {
            high = guess;
            while (high - step > low && dayOf.applyAsInt(high - step) >= day) {
                high -= step;
                step *= 2;
            }
            low = Math.max(low, high - step);
        }
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (dayOf.applyAsInt(middle) < day) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private Points only(IntPredicate which) {
        int[] picked = new int[size];
        int count = 0;
        for (int index = 0; index < size; index++) {
            if (which.test(index)) {
                picked[count++] = index;
            }
        }
        return at(Arrays.copyOf(picked, count));
    }

    /** Those at some places, given in order. */
    Points at(int... places) {
        int[] picked = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            picked[i] = end(places[i]);
        }
        return new Points(this, picked, 0, picked.length);
    }

    @Override
    public Points subList(int first, int end) {
        Objects.checkFromToIndex(first, end, size);
        return first == 0 && end == size ? this : new Points(this, ends, from + first, from + end);
    }

    /** Always refused, even where there is nothing to remove. */
    @Override
    public void clear() {
        throw new UnsupportedOperationException("values cannot be changed");
    }
}
