package org.missionled.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Parts.Part;

/**
 * The effect that several features have on one metric together, where that is not what their own effects add up to. In
 * a plan it takes the place of what they claim on that metric each.
 */
public final class JointEffect {
    private static final Part<List<ElementId>> FEATURES = Part.named("features");
    private static final Part<ImpactMetric> METRIC = Part.named("metric");
    private static final Part<Effect> EFFECT = Part.named("effect");
    private static final Part<String> BECAUSE = Part.named("because");
    private static final Part<Double> REACH = Part.named("reach");
    private static final Part<List<Evidence>> EVIDENCE = Part.named("evidence");

    private final Parts parts;

    private JointEffect(Parts parts) {
        this.parts = parts;
    }

    /**
     * A joint effect.
     *
     * @param features two or more, each once
     * @param metric what they move together
     * @param effect which way and by how much, in the metric's unit
     * @return the joint effect
     * @throws Refused if there are fewer than two features, one comes twice, or the effect has no size in the metric's
     *     unit
     */
    public static JointEffect of(List<ElementId> features, ImpactMetric metric, Effect effect) {
        if (features.size() < 2) {
            throw Refused.because(
                    "together(...) names " + features.size() + " feature" + (features.size() == 1 ? "" : "s"),
                    "name the two or more whose effects on " + metric.id().local()
                            + " overlap, or leave it out: a single claim says its own effect");
        }
        for (ElementId feature : features) {
            if (features.indexOf(feature) != features.lastIndexOf(feature)) {
                throw Refused.because("together(...) names " + feature.local() + " twice", "name each feature once");
            }
        }
        if (!(effect.size() instanceof Effect.InUnits)) {
            throw Refused.because(
                    "the joint effect on " + metric.id().local() + " has no size in its own unit",
                    "say it, such as toRiseBy(3)");
        }
        return new JointEffect(Parts.NONE
                .with(FEATURES, List.copyOf(features))
                .with(METRIC, metric)
                .with(EFFECT, effect));
    }

    /** {@return whose effect it is, in the order in which they were named} */
    public List<ElementId> features() {
        return parts.get(FEATURES);
    }

    /** {@return what they move together} */
    public ImpactMetric metric() {
        return parts.get(METRIC);
    }

    /** {@return which way and by how much} */
    public Effect effect() {
        return parts.get(EFFECT);
    }

    /** {@return why it is not what the single effects add up to, where it was said} */
    public Optional<String> because() {
        return parts.find(BECAUSE);
    }

    /**
     * A copy with a reason.
     *
     * @param mechanism why the effects overlap, or strengthen one another
     * @return the copy
     */
    public JointEffect withBecause(@Nullable String mechanism) {
        return new JointEffect(parts.with(
                BECAUSE, Checked.text("reason of a joint effect", mechanism, "both remind the same people")));
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
    public JointEffect withReach(double share) {
        return new JointEffect(parts.with(REACH, Checked.share("share of the people", share)));
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
     */
    public JointEffect withEvidence(Evidence evidence) {
        return new JointEffect(parts.plus(EVIDENCE, evidence));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JointEffect that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return features().hashCode();
    }

    @Override
    public String toString() {
        return features() + " on " + metric();
    }
}
