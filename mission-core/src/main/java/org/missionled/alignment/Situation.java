package org.missionled.alignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.missionled.contribution.Gap;
import org.missionled.measurement.Judgement;
import org.missionled.measurement.Observation;
import org.missionled.measurement.Reading;
import org.missionled.model.Band;
import org.missionled.model.Baseline;
import org.missionled.model.Bound;
import org.missionled.model.Direction;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Interval;
import org.missionled.model.Measure;
import org.missionled.model.PaceMethod;
import org.missionled.model.Reach;
import org.missionled.model.Rhythm;
import org.missionled.model.Target;
import org.missionled.model.Trend;
import org.missionled.model.Yardstick;
import org.missionled.series.Freshness;
import org.missionled.series.Point;
import org.missionled.series.Points;
import org.missionled.series.Seasons;
import org.missionled.series.Series;

/** What is known of one measure on one day, in the terms of the decision table. */
final class Situation {
    private final Measure measure;
    private final Yardstick yardstick;
    private final Series series;
    private final Values values;
    private final LocalDate asOf;
    private final @Nullable Target target;
    private final Optional<Baseline> baseline;
    private final boolean due;
    private final double supposed;
    private @Nullable Pace pace; // worked out when first asked for

    private Situation(
            Measure measure, Yardstick yardstick, Series series, Values values, LocalDate asOf, double supposed) {
        this.measure = measure;
        this.yardstick = yardstick;
        this.series = series;
        this.values = values;
        this.asOf = asOf;
        this.supposed = supposed;
        this.target = measure.target().orElse(null);
        this.baseline = target == null ? Optional.empty() : target.baseline();
        this.due = target instanceof Reach reach && asOf.isAfter(reach.by());
    }

    static Situation of(Measure measure, Yardstick yardstick, Series series, LocalDate asOf) {
        Target target = measure.target().orElse(null);
        Baseline from = target == null ? null : target.baseline().orElse(null);
        return new Situation(measure, yardstick, series, Values.of(measure.metric(), series, from), asOf, Double.NaN);
    }

    /** The same measure when the first values alone were known, on the day the last of them ended. */
    Situation whenKnown(int first) {
        Values then = values.first(first);
        return new Situation(
                measure, yardstick, series, then, then.last().closing().last(), Double.NaN);
    }

    /** The same situation, were the value that is judged another one. */
    Situation supposing(double value) {
        return new Situation(measure, yardstick, series, values, asOf, value);
    }

    Measure measure() {
        return measure;
    }

    ImpactMetric metric() {
        return measure.metric();
    }

    Yardstick yardstick() {
        return yardstick;
    }

    /** The values that count after the baseline and are of its season, oldest first. */
    Points values() {
        return values.judged();
    }

    /** How many values count on the day of the baseline or before. */
    int context() {
        return values.context();
    }

    LocalDate asOf() {
        return asOf;
    }

    boolean hasTarget() {
        return target != null;
    }

    boolean isReach() {
        return target instanceof Reach;
    }

    boolean isBand() {
        return target instanceof Band;
    }

    boolean isTrend() {
        return target instanceof Trend;
    }

    boolean directionIsDeclared() {
        return !(metric().direction() instanceof Direction.Undeclared);
    }

    Optional<Baseline> baseline() {
        return baseline;
    }

    Baseline theBaseline() {
        return baseline.orElseThrow();
    }

    Reach reach() {
        return measure.reach().orElseThrow();
    }

    Bound bound() {
        return reach().bound();
    }

    /** Whether there is anything that a value could decide. */
    boolean isJudgeable() {
        return (isBand() || (baseline.isPresent() && directionIsDeclared())) && !isDueInAnotherSeason();
    }

    boolean isUnmeasured() {
        return values().isEmpty();
    }

    Point last() {
        return values.last();
    }

    boolean isDue() {
        return due;
    }

    /** The value that is judged: the one that covers the due day once that has passed, before it the last one. */
    Point judged() {
        return due ? covering().orElseThrow() : last();
    }

    /** What it is judged as. */
    double judgedValue() {
        return isSupposed() ? supposed : judged().value();
    }

    boolean isSupposed() {
        return !Double.isNaN(supposed);
    }

    /** The value by which the due day is judged, where there is one. */
    Optional<Point> covering() {
        return DueDay.covering(values(), metric(), reach().by());
    }

    /** Whether a value that covers the due day may still come. */
    boolean mayStillBeCovered() {
        return DueDay.mayStillBeCovered(values(), metric(), reach().by(), asOf);
    }

    boolean isStale() {
        return Freshness.isStale(metric(), last(), asOf);
    }

    boolean isMet() {
        return isMetBy(judgedValue());
    }

    /** Whether a value meets the bound and, where the metric is best within a band, lies in it. */
    boolean isMetBy(double value) {
        return bound().isMetBy(value) && !isBeyondBand(value);
    }

    private boolean isBeyondBand(double value) {
        return bound().isMetBy(value)
                && metric().direction() instanceof Direction.StaysWithin band
                && !(value >= band.low() && value <= band.high());
    }

    /** Whether the last value went past the bound and out of the band on its other side. */
    boolean hasOvershot() {
        return isBeyondBand(judgedValue());
    }

    /** The first value after the one that covers the due day that meets the bound. */
    Optional<Point> metLater() {
        return DueDay.metLater(values(), covering().orElseThrow(), this::isMetBy);
    }

    /** Since when the values after one that met the bound do not meet it any more. */
    Optional<LocalDate> slippedAfter(Point met) {
        return DueDay.slippedAfter(values(), met, this::isMetBy);
    }

    /** The pace of the value that is judged. */
    Pace pace() {
        Pace known = pace;
        if (known == null) {
            known = Pace.of(judgedValue(), judged().counts(), theBaseline(), reach(), yardstick);
            pace = known;
        }
        return known;
    }

    Pace paceOf(Point point) {
        return Pace.of(point.value(), point.counts(), theBaseline(), reach(), yardstick);
    }

    /** The yearly change of the value that is judged. */
    YearlyChange change() {
        return YearlyChange.of(judgedValue(), judged().counts(), theBaseline(), metric(), yardstick);
    }

    /** How the value that is judged keeps the band. */
    Verdict kept() {
        return Keeping.verdict((Band) Objects.requireNonNull(target), judgedValue(), interval());
    }

    /** Whether a rate of growth is asked for. */
    boolean isCompound() {
        return isTrend() || (isReach() && yardstick.method() == PaceMethod.COMPOUND);
    }

    /**
     * The 95 % interval of the value that is judged, widened by how precisely the baseline is known, in the metric's
     * unit.
     *
     * <p>A baseline that is 1 higher moves the progress as much as a value that is {@code |1 - progress|} higher; a
     * trend as much as one that is 1 higher; and whether a bound is met when due, or a band kept, not at all.
     */
    Optional<Interval> interval() {
        if (values().isEmpty() || (due && covering().isEmpty())) {
            return Optional.empty();
        }
        if (due
                || isBand()
                || baseline.isEmpty()
                || baseline.get().standardError().isEmpty()) {
            return Precision.of(judged(), Optional.empty(), 0);
        }
        return Precision.of(
                judged(),
                baseline(),
                isReach() ? StrictMath.abs(1 - paceOf(judged()).progress()) : 1);
    }

    /** The part of the interval that a rate can lead to: growth stays on the side of 0 it began on. */
    Optional<Interval> possible() {
        if (!isCompound()) {
            return interval();
        }
        boolean above = Pace.start(theBaseline(), yardstick) > 0;
        return interval()
                .map(it -> above
                        ? new Interval(Math.max(it.low(), 0), Math.max(it.high(), 0))
                        : new Interval(Math.min(it.low(), 0), Math.min(it.high(), 0)));
    }

    /** The last known words of a metric in words. */
    Optional<Observation> words() {
        return series.last().filter(last -> last.reading() instanceof Reading.Words);
    }

    /** What a named person made of them. */
    Optional<Judgement> judgement() {
        return words().flatMap(Observation::judgement);
    }

    boolean wordsAreStale() {
        return words().filter(last -> Freshness.isStale(metric(), last.period(), asOf))
                .isPresent();
    }

    /** Since when they have been judged to be of one level without a break. */
    Optional<LocalDate> judgedSince() {
        Optional<String> level = judgement().map(Judgement::level);
        Optional<LocalDate> since = Optional.empty();
        List<Observation> periods = series.periods();
        for (int i = periods.size() - 1; i >= 0 && level.isPresent(); i--) {
            if (!level.equals(periods.get(i).judgement().map(Judgement::level))) {
                break;
            }
            since = Optional.of(periods.get(i).period().last());
        }
        return since;
    }

    /** Whether values exist after the baseline, none of which is of its season. */
    boolean hasNoMatchingSeason() {
        return values.later() > 0 && values.judged().isEmpty();
    }

    /** Whether the values were counted differently from some day on between the baseline and the one that is judged. */
    boolean isBroken() {
        return baseline.isPresent()
                && !(due && covering().isEmpty())
                && series.breakBetween(baseline.get().on(), judged().closing().last())
                        .isPresent();
    }

    /** Whether the due day lies in another season than the baseline, and only values of one season can be compared. */
    boolean isDueInAnotherSeason() {
        if (!isReach() || baseline.isEmpty() || !Seasons.mustMatch(metric())) {
            return false;
        }
        Rhythm rhythm = Series.rhythm(metric()).orElse(Rhythm.MONTH);
        return !Seasons.match(
                metric().season().orElseThrow(), baseline.get().on(), DueDay.period(rhythm, reach().by()));
    }

    /** What a plan is held against. */
    Gap gap() {
        OptionalDouble observed = isUnmeasured() ? OptionalDouble.empty() : OptionalDouble.of(last().value());
        LocalDate counts = isUnmeasured() ? theBaseline().on() : last().counts();
        return new Gap(metric(), theBaseline(), bound(), reach().by(), observed, counts, asOf);
    }
}
