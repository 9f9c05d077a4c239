package org.missionled.dsl;

import org.missionled.model.CollectionMethod;
import org.missionled.model.MetricLevel;
import org.missionled.model.Rhythm;

/** A sentence about an impact metric that says all that is necessary; everything here may be added in any order. */
public sealed interface MetricDeclaration extends Element
        permits MetricDeclaration.Driving, MetricDeclaration.InWords, MetricDeclaration.Disaggregated {

    /**
     * Whom it is about.
     *
     * @param people such as {@code members}; may be said several times
     * @return the longer sentence
     */
    MetricDeclaration amongst(String people);

    /**
     * How often it is measured; only observations of this rhythm are judged.
     *
     * @param rhythm such as {@code MONTH}
     * @return the longer sentence
     */
    MetricDeclaration every(Rhythm rhythm);

    /**
     * It is judged by the mean of its last periods; a ratio by the sum of numerators over the sum of denominators.
     *
     * @param periods how many, at least 1
     * @param each of which length
     * @return the longer sentence
     */
    MetricDeclaration averagedOver(int periods, Rhythm each);

    /**
     * It is judged by the sum of its last periods.
     *
     * @param periods how many, at least 1
     * @param each of which length
     * @return the longer sentence
     */
    MetricDeclaration summedOver(int periods, Rhythm each);

    /**
     * Its ups and downs repeat: a value is compared with a baseline of the same season, or both are windows of whole
     * seasons.
     *
     * @param season how long a season is, such as {@code YEAR}
     * @return the longer sentence
     */
    MetricDeclaration seasonalOver(Rhythm season);

    /**
     * Its values are stocks that count on the last day of their period, not means that count at its midpoint.
     *
     * @return the longer sentence
     */
    MetricDeclaration atPeriodEnd();

    /**
     * When a value is too old to judge by.
     *
     * @param days after the end of its period, at least 1
     * @return the longer sentence
     */
    MetricDeclaration staleAfterDays(int days);

    /**
     * The zero of its unit is a convention, as it is for degrees Celsius: its values may be subtracted, not divided.
     *
     * @return the longer sentence
     */
    MetricDeclaration onIntervalScale();

    /**
     * The values it cannot go beyond.
     *
     * @param lowest in its unit
     * @param highest in its unit
     * @return the longer sentence
     */
    MetricDeclaration limitedTo(double lowest, double highest);

    /**
     * How far along the chain from work to change it measures.
     *
     * @param level such as {@code OUTCOME}
     * @return the longer sentence
     */
    MetricDeclaration asLevel(MetricLevel level);

    /**
     * How its values come about.
     *
     * @param method such as {@code SURVEY}
     * @return the longer sentence
     */
    MetricDeclaration collectedBy(CollectionMethod method);

    /**
     * Where its computation is defined.
     *
     * @param reference such as {@code dbt:metric.no_show}
     * @return the longer sentence
     */
    MetricDeclaration definedAt(String reference);

    /**
     * Who looks after it.
     *
     * @param owner a name
     * @return the longer sentence
     */
    MetricDeclaration ownedBy(String owner);

    /**
     * A metric that is expected to follow: when this one gets better, the other gets better later. May be said several
     * times.
     *
     * @param other the other metric's constant
     * @return the stage that asks for the mechanism
     */
    Because driving(MetricDeclaration other);

    /** The stage that asks why another metric should follow. */
    sealed interface Because permits MetricSentence.Reasoning {
        /**
         * The mechanism.
         *
         * @param mechanism such as {@code who feels better stays longer}
         * @return the longer sentence, to which evidence may be added
         */
        Driving because(String mechanism);
    }

    /** A metric whose last link to another may be backed. */
    sealed interface Driving extends MetricDeclaration permits MetricSentence {
        /**
         * What supports the link; may be said several times.
         *
         * @param evidence whose finding is the effect on the metric that follows
         * @return the longer sentence
         */
        Driving backedBy(EvidenceDeclaration evidence);
    }

    /**
     * Whose value counts where several sources report one period.
     *
     * @param first the most trusted source
     * @param others the next ones, in this order
     * @return the longer sentence
     */
    MetricDeclaration preferring(String first, String... others);

    /** A sentence about a metric in words, which may go on with the levels that these are judged by. */
    sealed interface InWords extends MetricDeclaration permits MetricSentence {
        /**
         * The levels that what people say is judged by, worst to best.
         *
         * @param worst such as {@code none}
         * @param better the other levels, such as {@code some} and {@code strong}
         * @return the longer sentence
         */
        MetricDeclaration judgedOn(String worst, String... better);
    }

    /**
     * It is promised to be shown group by group; may be said for several dimensions.
     *
     * @param dimension by what people are told apart, such as {@code age}
     * @param groups such as {@code 18-29}; none where any group may turn up
     * @return the longer sentence
     */
    Disaggregated disaggregatedBy(String dimension, String... groups);

    /** A sentence whose last word promised groups. */
    sealed interface Disaggregated extends MetricDeclaration permits MetricSentence {
        /**
         * How much a group weighs in an average over the groups just promised. Without a weight for each of them no
         * average is shown.
         *
         * @param group one of them
         * @param weight relative to the other weights, 0 or more
         * @return the longer sentence
         */
        Disaggregated weighted(String group, double weight);
    }

    /** The stage that asks what the metric means. */
    sealed interface Measuring permits MetricSentence.Opening {
        /**
         * What is measured.
         *
         * @param meaning in words
         * @return the stage that asks for the kind of value
         */
        InOrCounting measuring(String meaning);
    }

    /** The stage that asks what the values are. */
    sealed interface InOrCounting permits MetricSentence.Opening {
        /**
         * Numbers.
         *
         * @param unit such as {@code points}
         * @return the stage that asks for the direction
         */
        Better in(String unit);

        /**
         * Percentages, written as 5.8 for 5.8 %.
         *
         * @return the stage that asks for the direction
         */
        Better inPercent();

        /**
         * A part of a whole that keeps both counts.
         *
         * @param counted what is counted, in the singular, such as {@code missed session}
         * @return the stage that asks for the whole
         */
        OutOf countingEach(String counted);

        /**
         * Not observed but computed: the sum of other metrics in one unit.
         *
         * @param first a metric
         * @param second another metric
         * @param more further ones
         * @return the stage that asks for the direction
         */
        Computed asSumOf(MetricDeclaration first, MetricDeclaration second, MetricDeclaration... more);

        /**
         * Not observed but computed: one metric without another in the same unit; percentages and ratios differ by
         * percentage points.
         *
         * @param whole what is taken from
         * @param less what is taken away
         * @return the stage that asks for the direction
         */
        Computed asDifferenceOf(MetricDeclaration whole, MetricDeclaration less);

        /**
         * Not observed but computed: one metric as a part of another, with both counts kept.
         *
         * @param part what is counted
         * @param whole what it is counted out of
         * @return the stage that asks for the direction
         */
        Computed asShareOf(MetricDeclaration part, MetricDeclaration whole);

        /**
         * Not observed but computed: one metric by another, such as articles by editors.
         *
         * @param part what is divided
         * @param whole what it is divided by
         * @return the stage that asks for the unit
         */
        In asQuotientOf(MetricDeclaration part, MetricDeclaration whole);

        /**
         * Not observed but computed: what changed in another metric since the period before, in its unit; of
         * percentages and ratios in percentage points.
         *
         * @param metric the other metric
         * @return the stage that asks for the direction
         */
        Computed asChangeOf(MetricDeclaration metric);

        /**
         * Not observed but computed: what changed in another metric since the period before, in percent of that.
         *
         * @param metric the other metric
         * @return the stage that asks for the direction
         */
        Computed asPercentChangeOf(MetricDeclaration metric);

        /**
         * Words, never a number.
         *
         * @return the sentence; words have no direction
         */
        InWords inWords();
    }

    /** The stage that asks for the whole that is counted out of. */
    sealed interface OutOf permits MetricSentence.Opening {
        /**
         * The whole.
         *
         * @param whole in the singular, such as {@code booked session}
         * @return the stage that asks for the direction
         */
        Better outOf(String whole);
    }

    /** The stage that asks what unit a quotient is in. */
    sealed interface In permits MetricSentence.Opening {
        /**
         * A unit.
         *
         * @param unit such as {@code articles per editor}
         * @return the stage that asks for the direction
         */
        Computed in(String unit);

        /**
         * Percent: 100 times the quotient.
         *
         * @return the stage that asks for the direction
         */
        Computed inPercent();
    }

    /** The stage that asks which direction is better in a metric that is computed from others. */
    sealed interface Computed extends Better permits MetricSentence.Opening {
        /**
         * The metrics it is computed from were measured independently of each other, so that their precision says how
         * precise it is.
         *
         * @return the stage that asks for the direction
         */
        Better fromIndependentInputs();
    }

    /** The stage that asks which direction is better; it is never guessed. */
    sealed interface Better permits Computed {
        /**
         * More is better.
         *
         * @return the sentence
         */
        MetricDeclaration betterHigher();

        /**
         * Less is better.
         *
         * @return the sentence
         */
        MetricDeclaration betterLower();

        /**
         * Best between two values.
         *
         * @param low the lower end, in the metric's unit
         * @param high the upper end, in the metric's unit
         * @return the sentence
         */
        MetricDeclaration betterWithin(double low, double high);

        /**
         * Nobody knows yet which direction is better; legal, and reported as such.
         *
         * @return the sentence
         */
        MetricDeclaration directionUndeclared();
    }
}
