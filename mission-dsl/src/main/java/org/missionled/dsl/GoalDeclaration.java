package org.missionled.dsl;

import org.missionled.model.Yardstick;

/** A sentence about a goal that says all that is necessary; everything here may be added in any order. */
public sealed interface GoalDeclaration extends Element permits GoalDeclaration.Measuring, GoalDeclaration.Aimed {

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

    /**
     * How its metrics are judged, where not by linear pace and the usual cut-offs.
     *
     * @param yardstick such as {@code Yardstick.compound()}
     * @return the longer sentence
     */
    GoalDeclaration judgedBy(Yardstick yardstick);

    /**
     * Nobody approved it yet: what serves it does not count as serving the mission.
     *
     * @return the longer sentence
     */
    GoalDeclaration proposed();

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
        OnOrStandardError from(double baseline);

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

        /**
         * A band to keep, both ends included.
         *
         * @param low the lower end, in the metric's unit
         * @param high the upper end, above {@code low}
         * @return the sentence
         */
        GoalDeclaration heldWithin(double low, double high);

        /**
         * A value not to fall below.
         *
         * @param low in the metric's unit
         * @return the sentence
         */
        GoalDeclaration heldAtLeast(double low);

        /**
         * A value not to rise above.
         *
         * @param high in the metric's unit
         * @return the sentence
         */
        GoalDeclaration heldAtMost(double high);
    }

    /** The stage that asks for the day of the baseline, or first for its precision. */
    sealed interface OnOrStandardError extends On permits GoalSentence.Since {
        /**
         * How precisely the baseline is known, where that is known.
         *
         * @param error its standard error, in the metric's unit
         * @return the stage that asks for the day
         */
        On standardError(double error);
    }

    /** The stage that asks for the day of the baseline. */
    sealed interface On permits OnOrStandardError {
        /**
         * The day on which the baseline counts; for a window of periods its last day.
         *
         * @param day such as {@code 2026-01-01}
         * @return the stage that asks for the bound
         */
        Bounding on(String day);
    }

    /** The stage that asks for the bound, or for a direction alone. */
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

        /**
         * No bound: the metric is to get better, whichever way its direction says.
         *
         * @return the sentence
         */
        GoalDeclaration improving();
    }

    /** The stage that asks for the due day. */
    sealed interface By permits GoalSentence.Aiming {
        /**
         * The due day.
         *
         * @param day such as {@code 2026-12-31}
         * @return the sentence, to which a benchmark may be added
         */
        Aimed by(String day);
    }

    /** A goal whose last metric has a bound to reach. */
    sealed interface Aimed extends GoalDeclaration permits GoalSentence {
        /**
         * What others reach, or what is held to be good: the report says whether the target asks for as much.
         *
         * @param benchmark what it is and where it comes from, such as {@code the best quarter of 40 clinics, 2025}
         * @param value what the metric is there, in the metric's unit
         * @return the sentence
         */
        GoalDeclaration comparedWith(String benchmark, double value);
    }
}
