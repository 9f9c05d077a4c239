package org.missionled.dsl;

import java.util.Optional;
import org.missionled.model.ConsiderationKind;

/** A sentence about a feature that says all that is necessary. */
public sealed interface FeatureDeclaration extends FeatureSource permits FeatureDeclaration.Serving {

    @Override
    default FeatureDeclaration declaration() {
        return this;
    }

    @Override
    Optional<String> flagKey();

    /**
     * The flag it stands behind.
     *
     * @param flag such as {@code releaseFlag("wellness.check-in").created("2026-03-01")}
     * @return the longer sentence
     */
    FeatureDeclaration behind(FlagDeclaration flag);

    /**
     * Who looks after it.
     *
     * @param owner a name
     * @return the longer sentence
     */
    FeatureDeclaration ownedBy(String owner);

    /**
     * A metric that must not get worse through it.
     *
     * @param metric the metric's constant
     * @return the stage that asks for the limit
     */
    Guarding<? extends FeatureDeclaration> guarding(MetricDeclaration metric);

    /**
     * It is an idea so far.
     *
     * @return the longer sentence
     */
    FeatureDeclaration candidate();

    /**
     * It is being found out whether it is needed and would work.
     *
     * @return the longer sentence
     */
    FeatureDeclaration inDiscovery();

    /**
     * It is being built.
     *
     * @return the longer sentence
     */
    FeatureDeclaration inDevelopment();

    /**
     * People have it, or will have it from that day on. Claims that name no day of landing land then.
     *
     * @param day such as {@code 2026-03-01}
     * @return the longer sentence
     */
    FeatureDeclaration launchedOn(String day);

    /**
     * People do not have it any more; from that day on its claims count nothing.
     *
     * @param day such as {@code 2027-03-01}, not before its launch
     * @return the longer sentence
     */
    FeatureDeclaration retiredOn(String day);

    /**
     * It will not be built; its claims count nothing.
     *
     * @param reason such as {@code it would track people off the site}
     * @return the longer sentence
     */
    FeatureDeclaration declinedBecause(String reason);

    /**
     * What it takes to build and to keep.
     *
     * @param amount above 0, in whole units of the currency
     * @param currency three capital letters, such as {@code EUR}
     * @return the longer sentence
     */
    FeatureDeclaration costing(double amount, String currency);

    /**
     * An ethical question that is asked of every feature; may be said several times.
     *
     * @param question such as {@code PRIVACY}
     * @return the stage that asks for a concern, or why there is none
     */
    Considering<? extends FeatureDeclaration> considering(ConsiderationKind question);

    /**
     * What it came from; may be said several times.
     *
     * @param research such as {@code interviews("12 carers").asking("...").on("2026-02-01").saying("...")}
     * @return the longer sentence
     */
    FeatureDeclaration learntFrom(ResearchDeclaration research);

    /**
     * Why it matters, in words for an audience; may be said several times.
     *
     * @param message such as {@code audience("members").that("...").claimingNoEffect().through("release notes")}
     * @return the longer sentence
     */
    FeatureDeclaration telling(MessageDeclaration message);

    /**
     * A goal it need not serve.
     *
     * @param goal the goal's constant
     * @return the stage that asks for the reason
     */
    Exempting<? extends FeatureDeclaration> exemptFrom(GoalDeclaration goal);

    /** The stage that asks what the feature does. */
    sealed interface Doing permits FeatureSentence.Opening {
        /**
         * What it lets people do.
         *
         * @param what such as {@code Ask how you feel, once a day}
         * @return the stage that asks for its purpose
         */
        ServingOrWithoutImpact doing(String what);
    }

    /** The stage that asks for a purpose: a goal it serves, or the reason why it serves none. */
    sealed interface ServingOrWithoutImpact permits FeatureSentence.Opening {
        /**
         * A goal it serves.
         *
         * @param goal the goal's constant
         * @return the stage that asks for the metric
         */
        Expecting serving(GoalDeclaration goal);

        /**
         * It serves no goal; ends what can be said of its purpose.
         *
         * @param reason why it is there all the same, such as {@code legal obligation: GDPR Art. 17}
         * @return the sentence
         */
        FeatureDeclaration withoutImpact(String reason);
    }

    /** The stage that asks which metric is expected to move. */
    sealed interface Expecting permits FeatureSentence.Expected {
        /**
         * The metric, one of those the goal is measured by.
         *
         * @param metric the metric's constant
         * @return the stage that asks for the direction of the effect
         */
        ToRiseOrFallOrHold expecting(MetricDeclaration metric);
    }

    /** The stage that asks for the effect: a direction is compulsory, a size is not. */
    sealed interface ToRiseOrFallOrHold permits FeatureSentence.Expected {
        /**
         * It rises; nobody claims by how much.
         *
         * @return the sentence
         */
        Claiming toRise();

        /**
         * It falls; nobody claims by how much.
         *
         * @return the sentence
         */
        Claiming toFall();

        /**
         * It stays as it is.
         *
         * @return the sentence
         */
        Claiming toHold();

        /**
         * It rises.
         *
         * @param amount above 0, in the metric's unit
         * @return the sentence
         */
        Claiming toRiseBy(double amount);

        /**
         * It falls.
         *
         * @param amount above 0, in the metric's unit
         * @return the sentence
         */
        Claiming toFallBy(double amount);

        /**
         * It rises.
         *
         * @param percent above 0, of the positive baseline of the goal's target
         * @return the sentence
         */
        Claiming toRiseByPercentOfBaseline(double percent);

        /**
         * It falls.
         *
         * @param percent above 0, of the positive baseline of the goal's target
         * @return the sentence
         */
        Claiming toFallByPercentOfBaseline(double percent);
    }

    /** A feature that serves a goal and may serve more. */
    sealed interface Serving extends FeatureDeclaration permits Claiming {
        /**
         * One more goal it serves.
         *
         * @param goal the goal's constant
         * @return the stage that asks for the metric
         */
        Expecting serving(GoalDeclaration goal);

        @Override
        Serving behind(FlagDeclaration flag);

        @Override
        Serving ownedBy(String owner);

        @Override
        Serving candidate();

        @Override
        Serving inDiscovery();

        @Override
        Serving inDevelopment();

        @Override
        Serving launchedOn(String day);

        @Override
        Serving retiredOn(String day);

        @Override
        Serving declinedBecause(String reason);

        @Override
        Serving costing(double amount, String currency);

        @Override
        Guarding<Serving> guarding(MetricDeclaration metric);

        @Override
        Considering<Serving> considering(ConsiderationKind question);

        @Override
        Serving learntFrom(ResearchDeclaration research);

        @Override
        Serving telling(MessageDeclaration message);

        @Override
        Exempting<Serving> exemptFrom(GoalDeclaration goal);
    }

    /** A feature whose last claim may be qualified. */
    sealed interface Claiming extends Serving permits FeatureSentence {
        /**
         * The mechanism that makes the claim plausible.
         *
         * @param mechanism why the metric should move
         * @return the longer sentence
         */
        Claiming because(String mechanism);

        /**
         * What must hold for the mechanism to work.
         *
         * @param assumption in words
         * @return the longer sentence
         */
        Claiming assuming(String assumption);

        /**
         * What supports the claim; may be said several times.
         *
         * @param evidence such as {@code experiment("EXP-114", "2,400 members").finding(2.1).between(1.5, 2.7)}
         * @return the longer sentence
         */
        Claiming backedBy(EvidenceDeclaration evidence);

        /**
         * For which share of the people the metric is about; everybody where it is not said.
         *
         * @param share above 0 and at most 1
         * @return the longer sentence
         */
        Claiming reaching(double share);

        /**
         * When the effect is expected to be there; without it the claim is not counted in the plan.
         *
         * @param day such as {@code 2026-06-01}
         * @return the longer sentence
         */
        Claiming landing(String day);

        /**
         * When the claim was made; what is found later tells how good forecasts are.
         *
         * @param day such as {@code 2026-03-01}
         * @return the longer sentence
         */
        Claiming forecastOn(String day);
    }
}
