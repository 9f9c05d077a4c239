package org.missionled.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.missionled.measurement.Observation;
import org.missionled.measurement.Reading;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.model.Accumulation;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Rhythm;
import org.missionled.model.Timing;
import org.missionled.model.ValueKind;

/**
 * The values of one metric that were known on a day and can be judged, oldest first.
 *
 * <p>Of several publications for one period the last known one counts. A metric with a rhythm is judged by periods of
 * that rhythm alone. A window of n periods needs all n.
 */
public final class Series {
    private final List<Point> points;
    private final Optional<Observation> last;
    private final int seen;
    private final int later;
    private final int otherRhythm;

    private Series(List<Point> points, Optional<Observation> last, int seen, int later, int otherRhythm) {
        this.points = points;
        this.last = last;
        this.seen = seen;
        this.later = later;
        this.otherRhythm = otherRhythm;
    }

    /**
     * The values of a metric as they were known on a day.
     *
     * @param metric whose observations these are
     * @param all every observation of it, ordered as {@link org.missionled.measurement.Observations#of(
     *     org.missionled.model.ElementId)} gives them
     * @param knownOn what was observed or published later is not seen
     * @return the series
     */
    public static Series of(ImpactMetric metric, List<Observation> all, LocalDate knownOn) {
        Map<ReportingPeriod, Observation> latest = new LinkedHashMap<>();
        int later = 0;
        int otherRhythm = 0;
        Optional<Rhythm> rhythm = rhythm(metric);
        for (Observation next : all) {
            if (next.period().last().isAfter(knownOn) || next.known().isAfter(knownOn)) {
                later++;
            } else if (rhythm.isPresent() && !next.period().is(rhythm.get())) {
                otherRhythm++;
            } else {
                latest.put(next.period(), next);
            }
        }
        List<Observation> judged = List.copyOf(latest.values());
        Optional<Observation> last = judged.isEmpty() ? Optional.empty() : Optional.of(judged.get(judged.size() - 1));
        return new Series(pointsOf(metric, judged), last, all.size() - later, later, otherRhythm);
    }

    /**
     * The length of the periods a metric is judged by.
     *
     * @param metric the metric
     * @return its length, where it declares one
     */
    public static Optional<Rhythm> rhythm(ImpactMetric metric) {
        Accumulation accumulation = metric.accumulation();
        return accumulation.isWindow() ? Optional.of(accumulation.each()) : metric.rhythm();
    }

    /** {@return every value that can be judged, oldest first} */
    public List<Point> points() {
        return points;
    }

    /** {@return the last known observation of the declared rhythm, be it a value or words} */
    public Optional<Observation> last() {
        return last;
    }

    /** {@return how many observations were known, judged or not} */
    public int seen() {
        return seen;
    }

    /** {@return how many observations were not known yet} */
    public int later() {
        return later;
    }

    /** {@return how many known observations were of another rhythm than the declared one} */
    public int otherRhythm() {
        return otherRhythm;
    }

    private static List<Point> pointsOf(ImpactMetric metric, List<Observation> judged) {
        if (metric.isQualitative()) {
            return List.of();
        }
        Accumulation accumulation = metric.accumulation();
        List<Point> points = new ArrayList<>();
        for (int last = accumulation.periods() - 1; last < judged.size(); last++) {
            List<Observation> window = judged.subList(last - accumulation.periods() + 1, last + 1);
            if (isComplete(window, accumulation)) {
                double value = accumulated(metric, window);
                if (!Double.isNaN(value)) {
                    points.add(point(metric, window, value));
                }
            }
        }
        return List.copyOf(points);
    }

    private static boolean isComplete(List<Observation> window, Accumulation accumulation) {
        LocalDate first = window.get(0).period().first();
        LocalDate last = window.get(window.size() - 1).period().first();
        return !accumulation.isWindow()
                || accumulation.each().plus(first, accumulation.periods() - 1).equals(last);
    }

    private static Point point(ImpactMetric metric, List<Observation> window, double value) {
        Observation closing = window.get(window.size() - 1);
        ReportingPeriod span = new ReportingPeriod(
                window.get(0).period().first(), closing.period().last());
        boolean atEnd = metric.accumulation().isWindow() || metric.timing() == Timing.END_OF_PERIOD;
        return Point.of(value, span, closing.period(), atEnd ? span.last() : span.midpoint(), closing.origin());
    }

    /** The sum or the mean of values, or for counts the sum of numerators over the sum of denominators. */
    private static double accumulated(ImpactMetric metric, List<Observation> window) {
        double values = 0;
        double numerators = 0;
        double denominators = 0;
        for (Observation next : window) {
            if (next.reading() instanceof Reading.Value value) {
                values += value.value();
            } else if (next.reading() instanceof Reading.Counts counts) {
                numerators += counts.numerator();
                denominators += counts.denominator();
            }
        }
        if (metric.kind() instanceof ValueKind.Ratio) {
            return denominators == 0 ? Double.NaN : numerators / denominators;
        }
        return metric.accumulation().kind() == Accumulation.Kind.SUM ? values : values / window.size();
    }
}
