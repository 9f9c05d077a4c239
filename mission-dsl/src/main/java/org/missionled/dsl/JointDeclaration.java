package org.missionled.dsl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionled.model.DeclarationSite;
import org.missionled.model.Effect;
import org.missionled.model.ElementId;
import org.missionled.model.ImpactMetric;
import org.missionled.model.JointEffect;

/**
 * A sentence about the effect that several features have on one metric together; in the plan it takes the place of what
 * they claim on it each.
 */
public final class JointDeclaration {
    private final Sentence<JointEffect> sentence;

    private JointDeclaration(Sentence<JointEffect> sentence) {
        this.sentence = sentence;
    }

    static Expecting open(FeatureSource... features) {
        return new Expecting(Sites.here(), Several.of(features));
    }

    Sentence<JointEffect> sentence() {
        return sentence;
    }

    private JointDeclaration then(Sentence.Clause<JointEffect> clause) {
        return new JointDeclaration(sentence.then(clause));
    }

    /**
     * Why the effects overlap, or strengthen one another.
     *
     * @param mechanism in words
     * @return the longer sentence
     */
    public JointDeclaration because(String mechanism) {
        return then((joint, in) -> joint.withBecause(mechanism));
    }

    /**
     * For which share of the people the metric is about; everybody where it is not said.
     *
     * @param share above 0 and at most 1
     * @return the longer sentence
     */
    public JointDeclaration reaching(double share) {
        return then((joint, in) -> joint.withReach(share));
    }

    /**
     * What supports it; a finding replaces the expectation. May be said several times.
     *
     * @param evidence such as {@code experiment("EXP-115", "2,400 members").finding(2.4).between(1.6, 3.2)}
     * @return the longer sentence
     */
    public JointDeclaration backedBy(EvidenceDeclaration evidence) {
        return then(
                (joint, in) -> in.evidence(evidence).map(joint::withEvidence).orElse(joint));
    }

    /** The stage that asks which metric they move together. */
    public static final class Expecting {
        private final DeclarationSite site;
        private final List<@Nullable FeatureSource> features;

        private Expecting(DeclarationSite site, List<@Nullable FeatureSource> features) {
            this.site = site;
            this.features = features;
        }

        /**
         * The metric.
         *
         * @param metric the metric's constant, on which each of them makes a claim
         * @return the stage that asks for the size, which is what a joint effect is about
         */
        public ToRiseByOrFallBy expecting(MetricDeclaration metric) {
            return new ToRiseByOrFallBy(this, metric);
        }
    }

    /** The stage that asks by how much they move it together. */
    public static final class ToRiseByOrFallBy {
        private final Expecting before;
        private final @Nullable MetricDeclaration metric;

        private ToRiseByOrFallBy(Expecting before, @Nullable MetricDeclaration metric) {
            this.before = before;
            this.metric = metric;
        }

        /**
         * It rises.
         *
         * @param amount above 0, in the metric's unit
         * @return the sentence
         */
        public JointDeclaration toRiseBy(double amount) {
            return by(Effect.Movement.RISES, amount);
        }

        /**
         * It falls.
         *
         * @param amount above 0, in the metric's unit
         * @return the sentence
         */
        public JointDeclaration toFallBy(double amount) {
            return by(Effect.Movement.FALLS, amount);
        }

        private JointDeclaration by(Effect.Movement movement, double amount) {
            return new JointDeclaration(Sentence.openingAt(
                    before.site,
                    asking -> asking.part(told(asking.declaring(), movement, amount), StandIn.JOINT_EFFECT)));
        }

        private Optional<JointEffect> told(Declaring in, Effect.Movement movement, double amount) {
            Optional<List<ElementId>> members = members(in);
            Optional<ImpactMetric> moved = in.metric(metric);
            Optional<Effect> effect = in.attempt(() -> new Effect(movement, new Effect.InUnits(amount)));
            return members.isEmpty() || moved.isEmpty() || effect.isEmpty()
                    ? Optional.empty()
                    : in.attempt(() -> JointEffect.of(members.get(), moved.get(), effect.get()));
        }

        /** Empty where one of them cannot be told. */
        private Optional<List<ElementId>> members(Declaring in) {
            List<ElementId> members = new ArrayList<>();
            for (FeatureSource feature : before.features) {
                in.reach("a feature of together(...)", () -> in.delivered("together(...)", feature))
                        .flatMap(id -> id)
                        .ifPresent(members::add);
            }
            return members.size() < before.features.size() ? Optional.empty() : Optional.of(members);
        }
    }
}
