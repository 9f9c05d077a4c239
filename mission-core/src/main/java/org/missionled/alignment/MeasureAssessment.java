package org.missionled.alignment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.missionled.contribution.Claims;
import org.missionled.contribution.Waterfall;
import org.missionled.explanation.Explanation;
import org.missionled.measurement.Observation;
import org.missionled.measurement.Reading;
import org.missionled.model.ElementId;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Measure;
import org.missionled.model.Target;
import org.missionled.series.Point;
import org.missionled.series.Series;

/** How one metric stands against the target that a goal gives it. */
public final class MeasureAssessment implements Assessment {
    private final ElementId goal;
    private final Situation situation;
    private final Series series;
    private final DecisionTable.Row row;
    private final Standing standing;
    private final Claims claims;
    private volatile @Nullable Waterfall waterfall; // worked out when first asked for

    MeasureAssessment(ElementId goal, Measure measure, Series series, LocalDate asOf, Claims claims) {
        this.goal = goal;
        this.series = series;
        this.situation = Situation.of(measure, series.points(), asOf);
        this.row = DecisionTable.decide(situation);
        this.standing = Standing.of(situation, row.verdict());
        this.claims = claims;
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

    /** {@return the target, where there is one} */
    public Optional<Target> target() {
        return situation.target();
    }

    @Override
    public Verdict verdict() {
        return row.verdict();
    }

    @Override
    public Optional<Verdict> lastKnown() {
        return standing.lastKnown();
    }

    @Override
    public Optional<LocalDate> since() {
        return standing.since();
    }

    @Override
    public Optional<Point> observed() {
        return standing.judged();
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
     * Linear pace: {@code progress / time used}, 1 when the bound will just be met on the due day.
     *
     * @return unbounded; empty without baseline or value
     */
    public OptionalDouble pace() {
        return paced(Pace::linear);
    }

    private OptionalDouble paced(ToDoubleFunction<Pace> part) {
        return standing.pace().stream().mapToDouble(part).findFirst();
    }

    /**
     * {@return whether what has moved and what is planned add up to the target; not known without a baseline or once
     * due}
     */
    public Waterfall waterfall() {
        Waterfall known = waterfall;
        if (known == null) {
            known = situation.baseline().isEmpty() || situation.isDue()
                    ? Waterfall.unknown()
                    : Waterfall.of(situation.gap(), claims);
            waterfall = known;
        }
        return known;
    }

    /** {@return the last known observation of a metric in words, as people said it} */
    public Optional<Observation> lastWords() {
        return series.last().filter(last -> last.reading() instanceof Reading.Words);
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
        return situation.values().isEmpty() ? Optional.empty() : Optional.of(situation.last());
    }

    /** {@return since when values do not meet the bound any more, where it was met when due or later} */
    public Optional<LocalDate> slippedSince() {
        return standing.slipped();
    }

    @Override
    public Explanation explain() {
        return MeasureExplanation.of(situation, row, standing);
    }

    @Override
    public String toString() {
        return goal + " by " + metric() + ": " + verdict();
    }
}
