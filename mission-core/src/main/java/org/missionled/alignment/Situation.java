package org.missionled.alignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.model.Baseline;
import org.missionled.model.Bound;
import org.missionled.model.Direction;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Measure;
import org.missionled.model.Target;

/**
 * What is known of one measure on one day, in the terms of the decision table.
 *
 * @param measure the metric and its target
 * @param points the values that were known, oldest first
 * @param context how many of them count on or before the day of the baseline
 * @param asOf the day of the judgement
 */
record Situation(Measure measure, List<Point> points, int context, LocalDate asOf) {

    static Situation of(Measure measure, List<Point> points, LocalDate asOf) {
        int context = 0;
        Optional<Baseline> baseline = measure.target().flatMap(Target::baseline);
        if (baseline.isPresent()) {
            context = points.size();
            while (context > 0
                    && points.get(context - 1).counts().isAfter(baseline.get().on())) {
                context--;
            }
        }
        return new Situation(measure, points, context, asOf);
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

    /** The values that count after the day of the baseline. */
    List<Point> afterBaseline() {
        return points.subList(context, points.size());
    }

    Point last() {
        return points.get(points.size() - 1);
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
                afterBaseline().stream().filter(p -> p.closing().contains(due)).reduce((a, b) -> b);
        if (inPeriod.isPresent()
                || metric().rhythm().isPresent()
                || metric().accumulation().isWindow()) {
            return inPeriod;
        }
        return lastBefore(due).filter(p -> !isStale(p, due));
    }

    Optional<Point> lastBefore(LocalDate day) {
        return afterBaseline().stream()
                .filter(p -> p.closing().last().isBefore(day))
                .reduce((a, b) -> b);
    }

    /** Whether a value that covers the due day may still come. */
    boolean mayStillBeCovered() {
        LocalDate due = theTarget().by();
        boolean passedBy =
                afterBaseline().stream().anyMatch(p -> p.closing().first().isAfter(due));
        LocalDate end = periodOfDueDay().last();
        return !passedBy
                && (metric().freshDays().isEmpty()
                        || !asOf.isAfter(end.plusDays(metric().freshDays().getAsInt())));
    }

    private ReportingPeriod periodOfDueDay() {
        LocalDate due = theTarget().by();
        if (metric().accumulation().isWindow()) {
            return ReportingPeriod.of(metric().accumulation().each(), due);
        }
        return metric().rhythm().map(rhythm -> ReportingPeriod.of(rhythm, due)).orElse(new ReportingPeriod(due, due));
    }

    boolean isStale() {
        return isStale(last(), asOf);
    }

    private boolean isStale(Point point, LocalDate day) {
        return metric().freshDays().isPresent()
                && day.isAfter(
                        point.closing().last().plusDays(metric().freshDays().getAsInt()));
    }

    boolean metWhenDue() {
        return bound().isMetBy(covering().orElseThrow().value());
    }

    boolean metLater() {
        LocalDate covered = covering().orElseThrow().closing().last();
        return afterBaseline().stream()
                .anyMatch(p -> p.closing().last().isAfter(covered) && bound().isMetBy(p.value()));
    }

    boolean isMet() {
        return bound().isMetBy(last().value());
    }

    /** {@code (observed - baseline) / (bound - baseline)}. */
    double progress() {
        double from = theBaseline().value();
        return (last().value() - from) / (bound().value() - from);
    }

    /** {@code (t - t0) / (t1 - t0)} for the day t on which the last value counts. */
    double timeUsed() {
        LocalDate from = theBaseline().on();
        return Years.between(from, last().counts())
                / Years.between(from, theTarget().by());
    }

    double pace() {
        return progress() / timeUsed();
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

    /** The same measure when the first values alone were known, on the day the last of them ended. */
    Situation whenKnown(int firstPoints) {
        return new Situation(
                measure,
                points.subList(0, firstPoints),
                Math.min(context, firstPoints),
                points.get(firstPoints - 1).closing().last());
    }
}
