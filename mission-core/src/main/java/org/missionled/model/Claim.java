package org.missionled.model;

import static org.missionled.model.Decimal.exact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Parts.Part;

/** A feature's reasoned link to a goal: what it is expected to do to which metric, why, and what supports that. */
public final class Claim {
    private static final Part<Goal> GOAL = Part.named("goal");
    private static final Part<ImpactMetric> METRIC = Part.named("metric");
    private static final Part<Effect> EFFECT = Part.named("effect");
    private static final Part<Double> REACH = Part.named("reach");
    private static final Part<LocalDate> LANDING = Part.named("landing");
    private static final Part<String> BECAUSE = Part.named("because");
    private static final Part<String> ASSUMING = Part.named("assuming");
    private static final Part<List<Evidence>> EVIDENCE = Part.named("evidence");
    private static final Part<LocalDate> FORECAST = Part.named("forecast on");

    private final Parts parts;

    private Claim(Parts parts) {
        this.parts = parts;
    }

    /**
     * A claim without a reason yet.
     *
     * @param goal the goal that is served
     * @param metric one of the goal's metrics
     * @param effect what is expected
     * @return the claim
     * @throws Refused if the goal is not measured by the metric, or the effect is in percent of no positive baseline,
     *     or of one on an interval scale
     */
    public static Claim of(Goal goal, ImpactMetric metric, Effect effect) {
        Measure measure = goal.measure(metric.id())
                .orElseThrow(() -> Refused.because(
                        goal.id() + " is not measured by " + metric.id(),
                        goal.measures().isEmpty()
                                ? "it is measured by nothing yet: add the metric to the goal with measuredBy(...)"
                                : "expect one of "
                                        + goal.measures().stream()
                                                .map(m -> m.metric().id().local())
                                                .toList()
                                        + ", or add it to the goal with measuredBy(...)"));
        if (effect.size() instanceof Effect.InPercentOfBaseline size) {
            Bearing.refusePercentOfBaseline(metric, size.percent(), "effect");
            Optional<Baseline> baseline = measure.target().flatMap(Target::baseline);
            if (baseline.isEmpty() || !(baseline.get().value() > 0)) {
                throw Refused.because(
                        exact(size.percent()) + " percent of the baseline of " + metric.id() + " means nothing: "
                                + baseline.map(b -> "it is " + exact(b.value())).orElse("there is none"),
                        "say the effect in the metric's own unit, or give the goal's target a positive baseline");
            }
        }
        return new Claim(Parts.NONE.with(GOAL, goal).with(METRIC, metric).with(EFFECT, effect));
    }

    /** {@return the goal that is served} */
    public Goal goal() {
        return parts.get(GOAL);
    }

    /** {@return the metric that is expected to move} */
    public ImpactMetric metric() {
        return parts.get(METRIC);
    }

    /** {@return what is expected} */
    public Effect effect() {
        return parts.get(EFFECT);
    }

    /** {@return the share of the metric's people who are reached, above 0 and at most 1, where it was said} */
    public OptionalDouble reach() {
        return parts.find(REACH).map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    /**
     * A copy that reaches a share of the people the metric is about.
     *
     * @param share above 0 and at most 1
     * @return the copy
     */
    public Claim withReach(double share) {
        return new Claim(parts.with(REACH, Checked.share("share of the people", share)));
    }

    /** {@return the day the effect is expected to be there, where it was said} */
    public Optional<LocalDate> landing() {
        return parts.find(LANDING);
    }

    /**
     * A copy that lands on a day.
     *
     * @param day when the effect is expected to be there
     * @return the copy
     */
    public Claim withLanding(LocalDate day) {
        return new Claim(parts.with(LANDING, Checked.day("day of landing", day)));
    }

    /** {@return the mechanism that makes it plausible, where it was said} */
    public Optional<String> because() {
        return parts.find(BECAUSE);
    }

    /**
     * A copy with a reason.
     *
     * @param mechanism why the metric should move
     * @return the copy
     */
    public Claim withBecause(@Nullable String mechanism) {
        return new Claim(parts.with(
                BECAUSE, Checked.text("reason of a claim", mechanism, "naming a feeling is the first step")));
    }

    /** {@return what must hold for the reason to work, where it was said} */
    public Optional<String> assuming() {
        return parts.find(ASSUMING);
    }

    /**
     * A copy with an assumption.
     *
     * @param assumption what must hold for the reason to work
     * @return the copy
     */
    public Claim withAssuming(@Nullable String assumption) {
        return new Claim(parts.with(ASSUMING, Checked.text("assumption", assumption, "members answer honestly")));
    }

    /** {@return what supports it, in declaration order} */
    public List<Evidence> evidence() {
        return parts.all(EVIDENCE);
    }

    /**
     * A copy with one more piece of evidence.
     *
     * @param evidence what supports it
     * @return the copy
     * @throws Refused if it found percentages of this metric, which is on an interval scale
     */
    public Claim withEvidence(Evidence evidence) {
        if (evidence.otherMetric().isEmpty()) {
            evidence.finding()
                    .filter(found -> found.unit() == Finding.Unit.PERCENT_OF_CONTROL)
                    .ifPresent(found -> Bearing.refusePercentFound(metric(), found.effect()));
        }
        return new Claim(parts.plus(EVIDENCE, evidence));
    }

    /** {@return the day on which it was made, where it was said} */
    public Optional<LocalDate> forecastOn() {
        return parts.find(FORECAST);
    }

    /**
     * A copy that was made on a day; only then can it be told whether it was made before anything was found.
     *
     * @param day when it was made
     * @return the copy
     */
    public Claim withForecastOn(LocalDate day) {
        return new Claim(parts.with(FORECAST, Checked.day("day of a forecast", day)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Claim that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return "on " + goal().id() + " by " + metric().id();
    }
}
