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
        if (inPeriod.isPresent()
                || metric().rhythm().isPresent()
                || metric().accumulation().isWindow()) {
            return inPeriod;
        }
        return lastBefore(due).filter(p -> !isStale(p, due));
    }

    Optional<Point> lastBefore(LocalDate day) {
        return values.stream().filter(p -> p.closing().last().isBefore(day)).reduce((a, b) -> b);
    }

    /** Whether a value that covers the due day may still come. */
    boolean mayStillBeCovered() {
        LocalDate due = theTarget().by();
        boolean passedBy = values.stream().anyMatch(p -> p.closing().first().isAfter(due));
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

    /** The first value after the one that covers the due day that meets the bound. */
    Optional<Point> metLater() {
        LocalDate covered = covering().orElseThrow().closing().last();
        return values.stream()
                .filter(p -> p.closing().last().isAfter(covered) && bound().isMetBy(p.value()))
                .findFirst();
    }

    boolean isMet() {
        return bound().isMetBy(last().value());
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

    /** The same measure when the first values alone were known, on the day the last of them ended. */
    Situation whenKnown(int first) {
        return new Situation(
                measure,
                values.subList(0, first),
                context,
                values.get(first - 1).closing().last());
    }
}
