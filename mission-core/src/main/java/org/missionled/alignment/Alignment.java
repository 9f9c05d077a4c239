package org.missionled.alignment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.missionled.contribution.Calibration;
import org.missionled.contribution.Claims;
import org.missionled.contribution.Links;
import org.missionled.contribution.Panel;
import org.missionled.contribution.Payoff;
import org.missionled.contribution.Vantage;
import org.missionled.index.IndexAssessment;
import org.missionled.measurement.LiveFlags;
import org.missionled.measurement.Observations;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.measurement.Scope;
import org.missionled.model.Decision;
import org.missionled.model.ElementId;
import org.missionled.model.Feature;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Mission;
import org.missionled.series.Computation;
import org.missionled.series.Point;

/**
 * What one mission and its facts add up to on a given day. Each part is worked out when it is first asked for, and
 * once; an alignment can be shared between threads.
 *
 * <pre>{@code
 * Alignment alignment = Alignment.of(mission).given(observations).asOf(LocalDate.of(2026, 9, 30));
 * }</pre>
 */
public final class Alignment {
    private final Facts facts;
    private final Scope scope;
    private final Claims claims;
    private final Evaluation evaluation;
    private final Once<FlagsFound> flags;

    private Alignment(Facts facts, Scope scope, Claims claims) {
        this.facts = facts;
        this.scope = scope;
        this.claims = claims;
        this.evaluation = new Evaluation(facts.mission, facts.observations, scope, claims);
        this.flags = Once.by(() -> facts.live.knownOn(claims.vantage().knownOn()));
    }

    /**
     * Begins the alignment of a mission.
     *
     * @param mission what was declared
     * @return the facts, none so far
     */
    public static Facts of(Mission mission) {
        return new Facts(mission, List.of(), List.of());
    }

    /** A mission and the facts that are known about it. */
    public static final class Facts {
        private final Mission mission;
        private final Fitting observations;
        private final FlagLooks live;

        private Facts(Mission mission, List<Observations> given, List<LiveFlags> live) {
            this.mission = mission;
            this.observations = new Fitting(mission, given);
            this.live = new FlagLooks(mission, live);
        }

        /**
         * These facts and more observations. What does not fit the mission (an unknown metric, another kind or unit, a
         * value beyond natural limits, a contradiction) is not used but kept: {@link Alignment#misfits()} names it, and
         * every rule set finds it, so that the report is written all the same. Observations that name another mission
         * are counted and passed over.
         *
         * @param more more observations, from one source or several
         * @return all facts
         */
        public Facts given(Observations... more) {
            return new Facts(
                    mission,
                    Stream.concat(observations.given().stream(), Stream.of(more))
                            .toList(),
                    live.given());
        }

        /**
         * These facts and flags that were found in a live system, or in several. Rules on live flags have nothing to
         * check where none were given.
         *
         * @param more each is all flags of one system on one day
         * @return all facts
         */
        public Facts given(LiveFlags... more) {
            return new Facts(
                    mission,
                    observations.given(),
                    Stream.concat(live.given().stream(), Stream.of(more)).toList());
        }

        /**
         * What it adds up to on a day.
         *
         * @param day what was observed or published later is not seen
         * @return the alignment
         */
        public Alignment asOf(LocalDate day) {
            return new Alignment(this, Scope.whole(), Claims.of(mission, Vantage.on(day)));
        }
    }

    /**
     * The same mission and facts on another day.
     *
     * @param day what was observed or published later is not seen
     * @return the alignment
     */
    public Alignment asOf(LocalDate day) {
        return new Alignment(facts, scope, claims.from(Vantage.on(day)));
    }

    /**
     * The same mission on the same day, had nothing become known after an earlier day. What ends by itself, such as the
     * time for which evidence holds, ends all the same.
     *
     * @param day the last day whose observations and findings are seen
     * @return the alignment
     */
    public Alignment knowingOnly(LocalDate day) {
        return new Alignment(facts, scope, claims.from(claims.vantage().knowingOnly(day)));
    }

    /**
     * The same mission, facts and day about one subject, such as a country, a region or a tenant.
     *
     * @param subject as observations name it
     * @return the alignment, which judges the observations of that subject alone
     */
    public Alignment about(String subject) {
        return new Alignment(facts, Scope.whole().about(subject), claims);
    }

    /**
     * The same mission, facts and day about each subject that something was observed for.
     *
     * @return subject by subject, in the order of first appearance
     */
    public Map<String, Alignment> bySubject() {
        Map<String, Alignment> bySubject = new LinkedHashMap<>();
        observations().subjects().forEach(subject -> bySubject.put(subject, about(subject)));
        return Collections.unmodifiableMap(bySubject);
    }

    /** {@return whom it is about; the mission as a whole unless a subject was named} */
    public Scope scope() {
        return scope;
    }

    /** {@return what was declared} */
    public Mission mission() {
        return facts.mission;
    }

    /** {@return the day it is about} */
    public LocalDate asOf() {
        return claims.vantage().asOf();
    }

    /** {@return the observations that fit the mission, seen or not} */
    public Observations observations() {
        return facts.observations.check().fitting();
    }

    /**
     * What is wrong with the observations that do not fit the mission.
     *
     * @return one for each name under which something does not fit, then what was observed twice and differently
     */
    public List<Misfit> misfits() {
        return facts.observations.check().misfits();
    }

    /** {@return how many observations name another mission and were passed over, by that mission's name} */
    public Map<String, Integer> elsewhere() {
        return facts.observations.check().elsewhere();
    }

    /** {@return how each goal stands, in declaration order} */
    public List<GoalAssessment> goals() {
        return evaluation.goals();
    }

    /** {@return how each measure of each goal stands, in declaration order} */
    public List<MeasureAssessment> measures() {
        return evaluation.measures();
    }

    /**
     * How the measures by one metric stand.
     *
     * @param metric a metric's id
     * @return one for each goal that is measured by it, in declaration order; empty where none is
     */
    public List<MeasureAssessment> measuresBy(ElementId metric) {
        return evaluation.measuresBy(metric);
    }

    /** {@return what may be said of each feature, in declaration order} */
    public List<FeatureAssessment> features() {
        return evaluation.features();
    }

    /** {@return how each guardrail stands, the mission's before those of its features} */
    public List<GuardrailAssessment> guardrails() {
        return evaluation.guardrails();
    }

    /**
     * How the guardrails on one metric stand.
     *
     * @param metric a metric's id
     * @return the mission's before those of its features; empty where nothing guards it
     */
    public List<GuardrailAssessment> guardrailsOn(ElementId metric) {
        return evaluation.guardrailsOn(metric);
    }

    /**
     * The features that are to move one metric.
     *
     * @param metric a metric's id
     * @return those that make a claim on it, each once, in declaration order
     */
    public List<Feature> featuresOn(ElementId metric) {
        return claims.moving(metric);
    }

    /** {@return every link from features to missions above, with what is the matter with it} */
    public Links links() {
        return evaluation.links();
    }

    /** {@return how good the forecasts of features have been} */
    public Calibration calibration() {
        return evaluation.calibration();
    }

    /** {@return each purpose goal against each sustaining goal} */
    public List<Panel> panels() {
        return evaluation.panels();
    }

    /** {@return every way in which metrics of purpose goals drive those of sustaining goals} */
    public List<Payoff> payoffs() {
        return evaluation.payoffs();
    }

    /**
     * {@return what each index comes to that the mission asks for by name, in declaration order; there are no others}
     */
    public List<IndexAssessment> indices() {
        return evaluation.indices();
    }

    /** {@return declared flags and live ones side by side} */
    public FlagsFound flags() {
        return flags.get();
    }

    /** {@return all of it together} */
    public RollUp rollUp() {
        return evaluation.rollUp();
    }

    /**
     * What was decided about the goal of a measure that was missed.
     *
     * @param measure a measure of this alignment
     * @return the last decision taken on its due day or since; empty where it was not missed or nobody decided
     */
    public Optional<Decision> decided(MeasureAssessment measure) {
        return evaluation.decided().since(measure);
    }

    /**
     * The values of a metric that were known, oldest first.
     *
     * @param metric a metric of the mission
     * @return its values, accumulated as the metric declares; empty where nothing was observed
     */
    public List<Point> values(ImpactMetric metric) {
        return evaluation.series().of(metric).points();
    }

    /**
     * The period of the last value of a metric that was known.
     *
     * @param metric a metric of the mission
     * @return where the last of {@link #values} closes; empty where there is none
     */
    public Optional<ReportingPeriod> lastPeriod(ImpactMetric metric) {
        return evaluation.series().last(metric).period();
    }

    /**
     * How many observations of a metric were known.
     *
     * @param metric a metric of the mission
     * @return judged or not
     */
    public int seen(ImpactMetric metric) {
        return evaluation.series().last(metric).seen();
    }

    /**
     * How a metric stands group by group.
     *
     * @param metric a metric of the mission
     * @return one assessment for each dimension that it promises or was observed in; empty where there is none
     */
    public List<SegmentAssessment> segments(ImpactMetric metric) {
        return evaluation.segments(metric);
    }

    /**
     * How the values of a computed metric came about.
     *
     * @param metric a metric of the mission
     * @return empty for a metric that is observed itself
     */
    public Optional<Computation> computation(ImpactMetric metric) {
        return evaluation.series().computation(metric);
    }
}
