package org.missionled.alignment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.missionled.contribution.Claims;
import org.missionled.contribution.Waterfall;
import org.missionled.explanation.Explanation;
import org.missionled.measurement.Judgement;
import org.missionled.measurement.Observation;
import org.missionled.model.ElementId;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Interval;
import org.missionled.model.Measure;
import org.missionled.model.Target;
import org.missionled.model.Yardstick;
import org.missionled.series.Point;
import org.missionled.series.Series;

/** How one metric stands against the target that a goal gives it. */
public final class MeasureAssessment implements Assessment {
    private final ElementId goal;
    private final Situation situation;
    private final Series series;
    private final DecisionTable.Row row;
    private final Claims claims;
    private volatile @Nullable Waterfall waterfall; // worked out when first asked for

    MeasureAssessment(
            ElementId goal, Measure measure, Yardstick yardstick, Series series, LocalDate asOf, Claims claims) {
        this.goal = goal;
        this.series = series;
        this.situation = Situation.of(measure, yardstick, series, asOf);
        this.row = DecisionTable.decide(situation);
        this.claims = claims;
    }

    /** The row of the decision table that applies. */
    DecisionTable.Row row() {
        return row;
    }

    /** {@return the goal that is measured} */
    public ElementId goal() {
        return goal;
    }

    /** {@return the metric and its target} */
    public Measure measure() {
        return situation.measure();
    }

    @Override
    public ImpactMetric metric() {
        return situation.metric();
    }

    /** {@return what the goal asks of the metric, where it asks anything} */
    public Optional<Target> target() {
        return measure().target();
    }

    /** {@return how much its target asks for beside the benchmark it names, where it names one} */
    public Optional<Ambition> ambition() {
        return Ambition.of(measure());
    }

    /** {@return the method of pace and the cut-offs it is judged by} */
    public Yardstick yardstick() {
        return situation.yardstick();
    }

    @Override
    public Verdict verdict() {
        return row.verdict();
    }

    @Override
    public Optional<Verdict> lastKnown() {
        return Standing.lastKnown(situation, verdict());
    }

    @Override
    public Optional<LocalDate> since() {
        return Standing.since(situation, verdict());
    }

    @Override
    public Optional<LocalDate> countedDifferentlySince() {
        return series.lastBreak();
    }

    @Override
    public boolean isBroken() {
        return !situation.isUnmeasured() && situation.isBroken();
    }

    @Override
    public Optional<Point> observed() {
        return Standing.judged(situation, verdict());
    }

    /**
     * The share of the way from baseline to bound that is done: {@code (observed - baseline) / (bound - baseline)}.
     *
     * @return unbounded, negative when moving away; empty without baseline or value
     */
    public OptionalDouble progress() {
        return paced(Pace::progress);
    }

    /**
     * The share of the time from baseline to due day that has passed when the observed value counts.
     *
     * @return above 0, and above 1 after the due day; empty without baseline or value
     */
    public OptionalDouble timeUsed() {
        return paced(Pace::timeUsed);
    }

    /**
     * Pace: 1 when the bound will just be met on the due day. Linear {@code progress / time used}, or the observed
     * yearly rate over the needed one where the goal asks for compound pace.
     *
     * @return unbounded; empty without baseline, bound or value
     */
    public OptionalDouble pace() {
        return paced(Pace::rate);
    }

    /**
     * The pace needed from here on, as a multiple of the one that was needed at the baseline: linear {@code (1 -
     * progress) / (1 - time used)}; compound {@code CAGR_left / CAGR_required}, the yearly growth needed from here over
     * the one that was needed from the baseline.
     *
     * <p>By hand, compound: from 14.5 in 2015 to at most 7.25 in 2030 {@code (7.25 / 14.5)^(1/15) - 1 = -4.52 %} a year
     * were needed; from 10.4 in 2023 it is {@code (7.25 / 10.4)^(1/7) - 1 = -5.02 %} a year, {@code 5.02 / 4.52 = 1.11}
     * times as much. Linear: with 30 % of the way done in half of the time, {@code 0.7 / 0.5 = 1.4}.
     *
     * @return at least 0; empty without baseline, bound or value, where no rate leads to the bound, and once the due
     *     day has come
     */
    public OptionalDouble neededPace() {
        return needed(Needed::pace);
    }

    /**
     * The yearly growth needed from here on where pace is compound: {@code (bound / observed)^(1 / years left) - 1}.
     *
     * @return -0.05 is a fall by 5 % a year; empty where pace is linear, where {@link #neededPace} is empty, and where
     *     the bound is met
     */
    public OptionalDouble neededGrowth() {
        return situation.isCompound() && neededPace().orElse(0) > 0 ? needed(Needed::growth) : OptionalDouble.empty();
    }

    private OptionalDouble needed(BiFunction<Situation, Point, OptionalDouble> what) {
        return situation.isDue() || !situation.isReach() || situation.baseline().isEmpty()
                ? OptionalDouble.empty()
                : observed().map(point -> what.apply(situation, point)).orElse(OptionalDouble.empty());
    }

    /** {@return when the bound is reached at the present pace; empty once due, and where no pace is known} */
    public Optional<Arrival> arrival() {
        return situation.isDue() || thePace() == null ? Optional.empty() : Arriving.of(situation);
    }

    /**
     * The 95 % interval of the value that is judged, widened on the way to a bound by how precisely the baseline is
     * known: {@code x -+ 1.96 * sqrt(se_x^2 + (1 - progress)^2 * se_b^2)}, where {@code 1 - progress} is the way that
     * is left. Once the target is due, and for a band, the value is held against the bound alone and nothing is
     * widened.
     *
     * @return in the metric's unit; empty where no precision is known
     */
    public Optional<Interval> interval() {
        return situation.isJudgeable() ? situation.interval() : Optional.empty();
    }

    /** {@return the 95 % interval of the progress; empty where no precision is known} */
    public Optional<Interval> progressInterval() {
        return ends(value -> situation.supposing(value).pace().progress());
    }

    /** {@return the 95 % interval of the pace; empty where no precision is known} */
    public Optional<Interval> paceInterval() {
        return ends(value -> situation.supposing(value).pace().rate());
    }

    private Optional<Interval> ends(DoubleUnaryOperator of) {
        return thePace() == null
                ? Optional.empty()
                : situation
                        .possible()
                        .flatMap(it -> Precision.ordered(of.applyAsDouble(it.low()), of.applyAsDouble(it.high())));
    }

    /** {@return the verdicts that are possible within the interval; empty where no precision is known} */
    public Optional<VerdictRange> range() {
        return situation.isJudgeable() ? Possible.verdicts(situation) : Optional.empty();
    }

    /**
     * By which share a metric without a bound gets better in a year: 0.01 is 1 %, negative for the worse.
     *
     * @return empty where a bound or a band is given, and without a value or a rate
     */
    public OptionalDouble yearlyChange() {
        if (!situation.isTrend() || situation.isUnmeasured() || !situation.isJudgeable()) {
            return OptionalDouble.empty();
        }
        double share = situation.change().share();
        return Double.isFinite(share) ? OptionalDouble.of(share) : OptionalDouble.empty();
    }

    /** {@return Statistics Canada's progress measure; empty where the goal did not ask to be judged by it} */
    public Optional<ProgressMeasure> progressMeasure() {
        return yardstick().isProgressMeasure() ? Optional.of(ProgressMeasure.of(situation)) : Optional.empty();
    }

    /**
     * How far apart two values must be before it is more than chance: {@code 1.96 * sqrt(se_x^2 + se_b^2)} for the last
     * value and the baseline; what is not known counts as 0.
     *
     * @return in the metric's unit; empty where neither precision is known
     */
    public OptionalDouble noise() {
        return Noise.of(
                latest(),
                situation
                        .baseline()
                        .flatMap(it -> it.standardError().stream().boxed().findFirst()));
    }

    private @Nullable Pace thePace() {
        if (!situation.isReach() || situation.baseline().isEmpty() || situation.isUnmeasured()) {
            return null;
        }
        return situation.isDue() ? observed().map(situation::paceOf).orElse(null) : situation.pace();
    }

    private OptionalDouble paced(ToDoubleFunction<Pace> part) {
        Pace pace = thePace();
        double value = pace == null ? Double.NaN : part.applyAsDouble(pace);
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /**
     * {@return whether what has moved and what is planned add up to the target; not known without a baseline or once
     * due}
     */
    public Waterfall waterfall() {
        Waterfall known = waterfall;
        if (known == null) {
            known = !situation.isReach() || situation.baseline().isEmpty() || situation.isDue()
                    ? Waterfall.unknown()
                    : Waterfall.of(situation.gap(), claims);
            waterfall = known;
        }
        return known;
    }

    /** {@return the last known observation of a metric in words, as people said it} */
    public Optional<Observation> lastWords() {
        return situation.words();
    }

    /** {@return the level that a named person saw in the last known words, where somebody judged them} */
    public Optional<Judgement> judgement() {
        return situation.judgement();
    }

    /** {@return how many observations were known, judged or not} */
    public int seen() {
        return series.seen();
    }

    /** {@return how many observations are about later days or were published later, and were not seen} */
    public int later() {
        return series.later();
    }

    /** {@return how many known observations were not judged, since they are of another rhythm than the declared one} */
    public int otherRhythm() {
        return series.otherRhythm();
    }

    /** {@return how many values count on or before the day of the baseline and are context only} */
    public int beforeBaseline() {
        return situation.context();
    }

    /** {@return the last known value, which is not the one that was judged where the due day has passed} */
    public Optional<Point> latest() {
        return situation.isUnmeasured() ? Optional.empty() : Optional.of(situation.last());
    }

    /** {@return since when values do not meet the bound any more, where it was met when due or later} */
    public Optional<LocalDate> slippedSince() {
        return Standing.slipped(situation, verdict());
    }

    @Override
    public Explanation explain() {
        return MeasureExplanation.of(this, situation, row);
    }

    @Override
    public String toString() {
        return goal + " by " + metric() + ": " + verdict();
    }
}
