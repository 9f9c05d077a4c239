package org.missionled.dsl;

/** A sentence about a goal that says all that is necessary; everything here may be added in any order. */
public sealed interface GoalDeclaration permits GoalDeclaration.Measuring {

    /**
     * One more metric that the goal is measured by.
     *
     * @param metric the metric's constant
     * @return the longer sentence, to which a target may be added
     */
    Measuring measuredBy(MetricDeclaration metric);

    /**
     * Who answers for it.
     *
     * @param owner a name
     * @return the longer sentence
     */
    GoalDeclaration ownedBy(String owner);

    /** The stage that asks what the goal is. */
    sealed interface Stating permits GoalSentence.Opening {
        /**
         * The result that is pursued.
         *
         * @param statement stated for people, such as {@code Members feel measurably better}
         * @return the stage that asks for a metric
         */
        MeasuredBy stating(String statement);
    }

    /** The stage that asks what a sustaining goal is. */
    sealed interface StatingSustaining permits GoalSentence.Opening {
        /**
         * The result that keeps the product alive.
         *
         * @param statement such as {@code Donations cover the cost}
         * @return the stage that asks whom it serves
         */
        InServiceOf stating(String statement);
    }

    /** The stage that asks which purpose goals a sustaining goal serves. */
    sealed interface InServiceOf permits GoalSentence.Opening {
        /**
         * The purpose goals it serves.
         *
         * @param goal a purpose goal
         * @param others further purpose goals
         * @return the stage that asks for a metric
         */
        MeasuredBy inServiceOf(GoalDeclaration goal, GoalDeclaration... others);
    }

    /** The stage that asks how the goal is measured. */
    sealed interface MeasuredBy permits GoalSentence.Opening {
        /**
         * A metric that shows whether the goal is reached.
         *
         * @param metric the metric's constant
         * @return the sentence, to which a target may be added
         */
        Measuring measuredBy(MetricDeclaration metric);
    }

    /** A goal whose last metric may be given a target. */
    sealed interface Measuring extends GoalDeclaration permits GoalSentence {
        /**
         * Where the metric stood.
         *
         * @param baseline in the metric's unit, accumulated as the metric declares
         * @return the stage that asks for the day
         */
        On from(double baseline);

        /**
         * A lower bound to reach, without a baseline; a rule warns of that.
         *
         * @param bound in the metric's unit
         * @return the stage that asks for the due day
         */
        By toAtLeast(double bound);

        /**
         * An upper bound to reach, without a baseline; a rule warns of that.
         *
         * @param bound in the metric's unit
         * @return the stage that asks for the due day
         */
        By toAtMost(double bound);
    }

    /** The stage that asks for the day of the baseline. */
    sealed interface On permits GoalSentence.Since {
        /**
         * The day on which the baseline counts; for a window of periods its last day.
         *
         * @param day such as {@code 2026-01-01}
         * @return the stage that asks for the bound
         */
        Bounding on(String day);
    }

    /** The stage that asks for the bound. */
    sealed interface Bounding permits GoalSentence.Since {
        /**
         * A lower bound to reach.
         *
         * @param bound in the metric's unit
         * @return the stage that asks for the due day
         */
        By toAtLeast(double bound);

        /**
         * An upper bound to reach.
         *
         * @param bound in the metric's unit
         * @return the stage that asks for the due day
         */
        By toAtMost(double bound);
    }

    /** The stage that asks for the due day. */
    sealed interface By permits GoalSentence.Aiming {
        /**
         * The due day.
         *
         * @param day such as {@code 2026-12-31}
         * @return the sentence
         */
        GoalDeclaration by(String day);
    }
}
