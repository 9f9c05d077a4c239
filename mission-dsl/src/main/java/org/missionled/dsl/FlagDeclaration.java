package org.missionled.dsl;

/** A sentence about a feature flag. */
public sealed interface FlagDeclaration permits FlagDeclaration.Open, FlagDeclaration.Expiring {
    /**
     * When the flag was created.
     *
     * @param day such as {@code 2026-03-01}
     * @return the longer sentence
     */
    FlagDeclaration created(String day);

    /**
     * What a metric must do before the flag has served its purpose; may be said several times, and one is enough.
     *
     * @param metric the metric's constant
     * @return the stage that asks what it does
     */
    RemovedOnce<? extends FlagDeclaration> removedOnce(MetricDeclaration metric);

    /** A flag of which nobody has said whether it ends. */
    sealed interface Open extends FlagDeclaration permits FlagSentence {
        @Override
        Open created(String day);

        @Override
        RemovedOnce<? extends Open> removedOnce(MetricDeclaration metric);

        /**
         * When the flag should be gone, as it is meant at the start.
         *
         * @param day such as {@code 2026-12-01}, after its creation
         * @return the longer sentence
         */
        Expiring expires(String day);

        /**
         * It is to stay for ever.
         *
         * @param reason such as {@code operators switch payments off with it}
         * @return the longer sentence
         */
        FlagDeclaration permanentBecause(String reason);
    }

    /** A flag that ends, and whose end may be put off. */
    sealed interface Expiring extends FlagDeclaration permits Extending {
        @Override
        Expiring created(String day);

        @Override
        RemovedOnce<? extends Expiring> removedOnce(MetricDeclaration metric);

        /**
         * It lives longer than was meant; may be said several times, each with its reason.
         *
         * @param day such as {@code 2027-02-01}, after the end so far
         * @return the stage that asks for the reason
         */
        Because extendedTo(String day);
    }

    /** The stage that asks why a flag is extended. */
    sealed interface Because permits FlagSentence.Extended {
        /**
         * Why it is still needed.
         *
         * @param reason such as {@code two clinics are still being moved}
         * @return the longer sentence
         */
        Extending because(String reason);
    }

    /** A flag whose last extension may be told further. */
    sealed interface Extending extends Expiring permits FlagSentence {
        /**
         * Who decided the extension.
         *
         * @param who such as {@code head of product}
         * @return the stage that asks when
         */
        On decidedBy(String who);
    }

    /** The stage that asks when an extension was decided. */
    sealed interface On permits FlagSentence.Decided {
        /**
         * When it was decided.
         *
         * @param day such as {@code 2026-11-20}, not after the day it is extended to
         * @return the longer sentence
         */
        Expiring on(String day);
    }
}
