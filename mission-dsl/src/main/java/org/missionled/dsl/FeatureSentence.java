package org.missionled.dsl;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Claim;
import org.missionled.model.ConsiderationKind;
import org.missionled.model.Cost;
import org.missionled.model.Day;
import org.missionled.model.DeclarationSite;
import org.missionled.model.Effect;
import org.missionled.model.Effect.Movement;
import org.missionled.model.Effect.Size;
import org.missionled.model.ElementId;
import org.missionled.model.ElementKind;
import org.missionled.model.Feature;
import org.missionled.model.FeatureStage;
import org.missionled.model.Goal;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Lifecycle;
import org.missionled.model.Refused;

/** What was said of a feature; its last claim stays open until a general word follows. */
final class FeatureSentence implements FeatureDeclaration.Claiming {
    private final Sentence<Feature> closed;
    private final @Nullable Sentence<Claim> claim;
    private final @Nullable String flagKey;

    private FeatureSentence(Sentence<Feature> closed, @Nullable Sentence<Claim> claim, @Nullable String flagKey) {
        this.closed = closed;
        this.claim = claim;
        this.flagKey = flagKey;
    }

    static Opening open(@Nullable String name) {
        return new Opening(Sites.here(), name, null);
    }

    static FeatureDeclaration undeclared(@Nullable String name) {
        return new FeatureSentence(
                Sentence.opening(asking -> Feature.undeclared(asking.id(ElementKind.FEATURE, name))), null, null);
    }

    Sentence<Feature> sentence() {
        Sentence<Claim> open = claim;
        return open == null
                ? closed
                : closed.then(
                        (feature, in) -> open.told(in).map(feature::withClaim).orElse(feature));
    }

    private FeatureSentence then(Sentence.Clause<Feature> clause) {
        return new FeatureSentence(sentence().then(clause), null, flagKey);
    }

    private FeatureSentence claiming(Sentence.Clause<Claim> clause) {
        return claim == null ? this : new FeatureSentence(closed, claim.then(clause), flagKey);
    }

    @Override
    public Optional<String> flagKey() {
        return Optional.ofNullable(flagKey);
    }

    @Override
    public FeatureSentence behind(@Nullable FlagDeclaration flag) {
        FeatureSentence said = then((feature, in) -> {
            if (!(flag instanceof FlagSentence known)) {
                throw Refused.value("flag", null, "such as releaseFlag(\"wellness.check-in\")");
            }
            return known.sentence().told(in).map(feature::withFlag).orElse(feature);
        });
        return new FeatureSentence(said.closed, null, flag instanceof FlagSentence known ? known.key() : null);
    }

    @Override
    public FeatureSentence ownedBy(@Nullable String owner) {
        return then((feature, in) -> feature.withOwner(owner));
    }

    private FeatureSentence living(UnaryOperator<Lifecycle> said) {
        return then((feature, in) -> feature.withLifecycle(said.apply(feature.lifecycle())));
    }

    @Override
    public FeatureSentence candidate() {
        return living(it -> it.withStage(FeatureStage.CANDIDATE));
    }

    @Override
    public FeatureSentence inDiscovery() {
        return living(it -> it.withStage(FeatureStage.DISCOVERY));
    }

    @Override
    public FeatureSentence inDevelopment() {
        return living(it -> it.withStage(FeatureStage.DEVELOPMENT));
    }

    @Override
    public FeatureSentence launchedOn(@Nullable String day) {
        return living(it -> it.withLaunchedOn(Day.parse("day of launch", day)));
    }

    @Override
    public FeatureSentence retiredOn(@Nullable String day) {
        return living(it -> it.withRetiredOn(Day.parse("day of retirement", day)));
    }

    @Override
    public FeatureSentence declinedBecause(@Nullable String reason) {
        return living(it -> it.withDeclinedBecause(reason));
    }

    @Override
    public FeatureSentence costing(double amount, @Nullable String currency) {
        return then((feature, in) -> feature.withCost(Cost.of(amount, currency)));
    }

    @Override
    public Guarding<Serving> guarding(@Nullable MetricDeclaration metric) {
        return new Guarding<>(limiting -> then((feature, in) ->
                limiting.guardrail(in, metric).map(feature::withGuardrail).orElse(feature)));
    }

    @Override
    public Considering<Serving> considering(@Nullable ConsiderationKind question) {
        return new Considering<>(
                question,
                answer -> then((feature, in) ->
                        answer.told(in).map(feature::withConsideration).orElse(feature)));
    }

    @Override
    public FeatureSentence learntFrom(@Nullable ResearchDeclaration research) {
        return then((feature, in) -> {
            if (research == null) {
                throw Refused.value(
                        "research", null, "such as interviews(\"12 carers\").asking(...).on(...).saying(...)");
            }
            return research.sentence().told(in).map(feature::withResearch).orElse(feature);
        });
    }

    @Override
    public FeatureSentence telling(@Nullable MessageDeclaration message) {
        return then((feature, in) -> {
            if (message == null) {
                throw Refused.value("message", null, "such as audience(\"members\").that(...)");
            }
            return message.sentence().told(in).map(feature::withMessage).orElse(feature);
        });
    }

    @Override
    public Exempting<Serving> exemptFrom(@Nullable GoalDeclaration goal) {
        return new Exempting<>(
                goal,
                reason -> then((feature, in) ->
                        reason.told(in).map(feature::withExemption).orElse(feature)));
    }

    @Override
    public Expecting serving(@Nullable GoalDeclaration goal) {
        return new Expected(this, goal, null);
    }

    @Override
    public Claiming because(@Nullable String mechanism) {
        return claiming((it, in) -> it.withBecause(mechanism));
    }

    @Override
    public Claiming assuming(@Nullable String assumption) {
        return claiming((it, in) -> it.withAssuming(assumption));
    }

    @Override
    public Claiming backedBy(@Nullable EvidenceDeclaration evidence) {
        return claiming((it, in) -> in.evidence(evidence).map(it::withEvidence).orElse(it));
    }

    @Override
    public Claiming reaching(double share) {
        return claiming((it, in) -> it.withReach(share));
    }

    @Override
    public Claiming landing(@Nullable String day) {
        return claiming((it, in) -> it.withLanding(Day.parse("day of landing", day)));
    }

    @Override
    public Claiming forecastOn(@Nullable String day) {
        return claiming((it, in) -> it.withForecastOn(Day.parse("day of the forecast", day)));
    }

    /** What was said before the purpose. */
    record Opening(
            DeclarationSite site,
            @Nullable String name,
            @Nullable String what) implements Doing, ServingOrWithoutImpact {

        @Override
        public ServingOrWithoutImpact doing(@Nullable String lets) {
            return new Opening(site, name, lets);
        }

        private FeatureSentence opened() {
            return new FeatureSentence(
                    Sentence.openingAt(site, asking -> {
                        ElementId id = asking.id(ElementKind.FEATURE, name);
                        return asking.part(() -> Feature.of(id, what), Feature.undeclared(id));
                    }),
                    null,
                    null);
        }

        @Override
        public Expecting serving(@Nullable GoalDeclaration goal) {
            return opened().serving(goal);
        }

        @Override
        public FeatureDeclaration withoutImpact(@Nullable String reason) {
            return opened().then((feature, in) -> feature.withNoImpact(reason));
        }
    }

    /** What was said of a claim before its effect. */
    record Expected(
            FeatureSentence feature,
            @Nullable GoalDeclaration goal,
            @Nullable MetricDeclaration metric) implements Expecting, ToRiseOrFallOrHold {

        @Override
        public ToRiseOrFallOrHold expecting(@Nullable MetricDeclaration moved) {
            return new Expected(feature, goal, moved);
        }

        private Claiming to(Movement movement, Supplier<Size> size) {
            Sentence<Feature> before = feature.sentence();
            Sentence<Claim> claim = Sentence.openingAt(
                    before.site(),
                    asking -> asking.part(
                            claim(asking.declaring(), () -> new Effect(movement, size.get())), StandIn.CLAIM));
            return new FeatureSentence(before, claim, feature.flagKey);
        }

        private Optional<Claim> claim(Declaring in, Supplier<Effect> effect) {
            Optional<Goal> served = in.goal(goal);
            Optional<ImpactMetric> moved = in.metric(metric);
            Optional<Effect> expected = in.attempt(effect);
            return served.isEmpty() || moved.isEmpty() || expected.isEmpty()
                    ? Optional.empty()
                    : in.attempt(() -> Claim.of(served.get(), moved.get(), expected.get()));
        }

        @Override
        public Claiming toRise() {
            return to(Movement.RISES, Effect.Unsaid::new);
        }

        @Override
        public Claiming toFall() {
            return to(Movement.FALLS, Effect.Unsaid::new);
        }

        @Override
        public Claiming toHold() {
            return to(Movement.HOLDS, Effect.Unsaid::new);
        }

        @Override
        public Claiming toRiseBy(double amount) {
            return to(Movement.RISES, () -> new Effect.InUnits(amount));
        }

        @Override
        public Claiming toFallBy(double amount) {
            return to(Movement.FALLS, () -> new Effect.InUnits(amount));
        }

        @Override
        public Claiming toRiseByPercentOfBaseline(double percent) {
            return to(Movement.RISES, () -> new Effect.InPercentOfBaseline(percent));
        }

        @Override
        public Claiming toFallByPercentOfBaseline(double percent) {
            return to(Movement.FALLS, () -> new Effect.InPercentOfBaseline(percent));
        }
    }
}
