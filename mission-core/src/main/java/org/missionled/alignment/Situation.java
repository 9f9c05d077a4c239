package org.missionled.alignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.missionled.contribution.Gap;
import org.missionled.model.Baseline;
import org.missionled.model.Bound;
import org.missionled.model.Direction;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Measure;
import org.missionled.model.Target;
import org.missionled.series.Freshness;
import org.missionled.series.Point;
import org.missionled.series.Series;

/**
 * What is known of one measure on one day, in the terms of the decision table.
 *
 * @param measure the metric and its target
 * @param values the values that were known and count after the day of the baseline, oldest first
 * @param context how many others were known, which count on that day or before
 * @param asOf the day of the judgement
 */
record Situation(Measure measure, List<Point> values, int context, LocalDate asOf) {

    static Situation of(Measure measure, List<Point> known, LocalDate asOf) {
        Optional<LocalDate> from = measure.target().flatMap(Target::baseline).map(Baseline::on);
        List<Point> values = known.stream()
                .filter(point -> from.isEmpty() || point.counts().isAfter(from.get()))
                .toList();
        return new Situation(measure, values, known.size() - values.size(), asOf);
    }

    ImpactMetric metric() {
        return measure.metric();
    }

    Optional<Target> target() {
        return measure.target();
    }

    Optional<Baseline> baseline() {
        return target().flatMap(Target::baseline);
    }

    boolean directionIsDeclared() {
        return !(metric().direction() instanceof Direction.Undeclared);
    }

    Point last() {
        return values.get(values.size() - 1);
    }

    boolean isDue() {
        return asOf.isAfter(theTarget().by());
    }

    /**
     * The value by which the due day is judged: the one whose closing period the day lies in. A metric without a rhythm
     * has no such period; there it is the last value before the day, if that was still fresh then.
     */
    Optional<Point> covering() {
        LocalDate due = theTarget().by();
        Optional<Point> inPeriod =
                values.stream().filter(p -> p.closing().contains(due)).reduce((a, b) -> b);
        if (inPeriod.isPresent() || Series.rhythm(metric()).isPresent()) {
            return inPeriod;
        }
        return lastBefore(due).filter(p -> !Freshness.isStale(metric(), p, due));
    }

    Optional<Point> lastBefore(LocalDate day) {
        return values.stream().filter(p -> p.closing().last().isBefore(day)).reduce((a, b) -> b);
    }

    /** Whether a value that covers the due day may still come. */
    boolean mayStillBeCovered() {
        LocalDate due = theTarget().by();
        boolean passedBy = values.stream().anyMatch(p -> p.closing().first().isAfter(due));
        return !passedBy && !asOf.isAfter(Freshness.expectedUntil(metric(), due));
    }

    boolean isStale() {
        return Freshness.isStale(metric(), last(), asOf);
    }

    boolean metWhenDue() {
        return isMetBy(covering().orElseThrow());
    }

    /** The first value after the one that covers the due day that meets the bound. */
    Optional<Point> metLater() {
        LocalDate covered = covering().orElseThrow().closing().last();
        return values.stream()
                .filter(p -> p.closing().last().isAfter(covered) && isMetBy(p))
                .findFirst();
    }

    boolean isMet() {
        return isMetBy(last());
    }

    /** Whether a value meets the bound and, where the metric is best within a band, lies in it. */
    boolean isMetBy(Point point) {
        return bound().isMetBy(point.value()) && !isBeyondBand(point);
    }

    private boolean isBeyondBand(Point point) {
        return bound().isMetBy(point.value())
                && metric().direction() instanceof Direction.StaysWithin band
                && !(point.value() >= band.low() && point.value() <= band.high());
    }

    /** Whether the last value went past the bound and out of the band on its other side. */
    boolean hasOvershot() {
        return isBeyondBand(last());
    }

    /** Since when the values after one that met the bound do not meet it any more. */
    Optional<LocalDate> slippedAfter(Point met) {
        Optional<LocalDate> slipped = Optional.empty();
        for (int at = values.size() - 1; at >= 0; at--) {
            Point point = values.get(at);
            if (!point.closing().last().isAfter(met.closing().last()) || isMetBy(point)) {
                break;
            }
            slipped = Optional.of(point.closing().last());
        }
        return slipped;
    }

    /** The pace of the last value. */
    Pace pace() {
        return Pace.of(last(), theBaseline(), theTarget());
    }

    Bound bound() {
        return theTarget().bound();
    }

    Baseline theBaseline() {
        return baseline().orElseThrow();
    }

    Target theTarget() {
        return target().orElseThrow();
    }

    /** What a plan is held against. */
    Gap gap() {
        OptionalDouble observed = values.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(last().value());
        LocalDate counts = values.isEmpty() ? theBaseline().on() : last().counts();
        return new Gap(metric(), theBaseline(), bound(), theTarget().by(), observed, counts, asOf);
    }

    /** The same measure when the first values alone were known, on the day the last of them ended. */
    Situation whenKnown(int first) {
        return new Situation(
                measure,
                values.subList(0, first),
                context,
                values.get(first - 1).closing().last());
    }
}
