package org.missionled.dsl;

import org.missionled.model.Reference;

/** A sentence about a part of an index that says all that is necessary. */
public sealed interface PartDeclaration
        permits PartDeclaration.Bounded, PartDeclaration.Stepped, PartDeclaration.Group {

    /**
     * How much it counts beside the other parts of its group, which weigh 1 each where nothing is said.
     *
     * @param weight 0 or more; weights need not add up to anything
     * @return the longer sentence
     */
    PartDeclaration weighing(double weight);

    /** A metric whose goalposts may be qualified. */
    sealed interface Bounded extends PartDeclaration permits PartSentence {
        /**
         * Equal ratios count equally, instead of equal differences; for goalposts and values above 0, such as incomes.
         *
         * @return the longer sentence
         */
        Bounded logarithmic();

        /**
         * Values beyond the goalposts count as they are, below 0 or above 1, instead of as 0 or 1.
         *
         * @return the longer sentence
         */
        Bounded unclipped();

        /**
         * It scores from one number to another between its goalposts, instead of from 0 to 1.
         *
         * @param lowest the score at the worst, such as 1
         * @param highest the score at the best, such as 7
         * @return the longer sentence
         */
        Bounded scoring(double lowest, double highest);

        @Override
        Bounded weighing(double weight);
    }

    /** The stage that asks how a metric is brought to the scale of the other parts. */
    sealed interface Scaling permits PartSentence.Opening {
        /**
         * Values beyond two others count as the nearer of these, before anything else is done with them.
         *
         * @param low in the metric's unit
         * @param high in the metric's unit, above {@code low}
         * @return the stage that asks how they are brought to the scale of the other parts
         */
        Scaling cutOffAt(double low, double high);

        /**
         * The goalpost at which it scores 0.
         *
         * @param value in the metric's unit; above the best where less is better
         * @return the stage that asks for the best
         */
        BestOrRed worst(double value);

        /**
         * As it is, on no other scale.
         *
         * @return the sentence
         */
        PartDeclaration asMeasured();

        /**
         * Its z-score amongst all subjects of the same period, with the sample standard deviation.
         *
         * @return the sentence
         */
        PartDeclaration standardised();

        /**
         * Between the worst and the best subject of the same period, 0 to 1.
         *
         * @return the sentence
         */
        PartDeclaration minMax();

        /**
         * Between two percentiles of all subjects of the same period, 0 to 1; what lies beyond them is cut off.
         *
         * @param low in percent, such as 2.5
         * @param high in percent, such as 97.5
         * @return the sentence
         */
        PartDeclaration betweenPercentiles(double low, double high);

        /**
         * Its ratio to a fixed value, such as a target; where less is better upside down.
         *
         * @param value in the metric's unit, above 0
         * @return the sentence
         */
        PartDeclaration ratioTo(double value);

        /**
         * Growth by the same share for each unit, {@code exp(rate * (x - full))}.
         *
         * @param rate by how much a unit more counts more, such as 0.08
         * @return the stage that asks for the value that scores 1
         */
        UpTo compounding(double rate);

        /**
         * Its ratio to a reference; where less is better upside down.
         *
         * @param reference such as {@code Reference.BEST} or {@code Reference.subject("FIN")}
         * @return the sentence
         */
        PartDeclaration ratioTo(Reference reference);

        /**
         * Its difference to a reference, as a share of the reference.
         *
         * @param reference such as {@code Reference.MEAN}
         * @return the sentence
         */
        PartDeclaration differenceTo(Reference reference);

        /**
         * Its rank amongst all subjects of the same period, from the worst, 1; ties take the lowest.
         *
         * @return the sentence
         */
        PartDeclaration ranked();

        /**
         * Its rank as a percentage of the number of subjects.
         *
         * @return the sentence
         */
        PartDeclaration percentile();

        /**
         * 1 above the mean of all subjects of the same period, -1 below it, 0 near it.
         *
         * @param margin a share of the mean, such as 0.2
         * @return the sentence
         */
        PartDeclaration aboveOrBelowMean(double margin);

        /**
         * A score for each range of values; this is the score of the lowest.
         *
         * @param score below every step
         * @return the stage that asks for the first step
         */
        From scored(double score);
    }

    /** The stage that asks for the value that growth leads up to. */
    sealed interface UpTo permits PartSentence.Growth {
        /**
         * The value that scores 1.
         *
         * @param full in the metric's unit, such as 14
         * @return the sentence
         */
        PartDeclaration upTo(double full);
    }

    /** The stage that asks for the other goalpost, or for thresholds in between. */
    sealed interface BestOrRed permits PartSentence.Worst {
        /**
         * The goalpost at which it scores 1.
         *
         * @param value in the metric's unit; below the worst where less is better
         * @return the sentence
         */
        Bounded best(double value);

        /**
         * Where red ends, at a score of 1 on a scale of 0 to 3.
         *
         * @param value in the metric's unit
         * @return the stage that asks where green begins
         */
        Green red(double value);
    }

    /** The stage that asks where green begins. */
    sealed interface Green permits PartSentence.Marks {
        /**
         * Where green begins, at a score of 2.
         *
         * @param value in the metric's unit
         * @return the stage that asks for the best value
         */
        Best green(double value);
    }

    /** The stage that asks for the best value after thresholds. */
    sealed interface Best permits PartSentence.Marks {
        /**
         * The value at which it scores 3.
         *
         * @param value in the metric's unit
         * @return the sentence
         */
        PartDeclaration best(double value);
    }

    /** The stage that asks for the first step of a score. */
    sealed interface From permits PartSentence.Steps {
        /**
         * From a value on another score counts.
         *
         * @param value in the metric's unit, included
         * @param score from there on
         * @return the sentence, to which higher steps may be added
         */
        Stepped from(double value, double score);
    }

    /** A metric with scores for its ranges, to which higher steps may be added. */
    sealed interface Stepped extends PartDeclaration permits PartSentence.Steps {
        /**
         * From a higher value on another score counts.
         *
         * @param value in the metric's unit, included
         * @param score from there on
         * @return the longer sentence
         */
        Stepped from(double value, double score);
    }

    /** A group of parts. */
    sealed interface Group extends PartDeclaration permits Placed {
        @Override
        Group weighing(double weight);

        /**
         * Its parts without a value are left out, as long as enough of the weight is there.
         *
         * @param share of the weight, from 0 to 1, such as 0.75
         * @return the longer sentence
         */
        Group covering(double share);

        /**
         * It has no value where one of its parts has none.
         *
         * @return the longer sentence
         */
        Group refusingMissing();

        /**
         * A part of it without a value counts as badly as it could be.
         *
         * @return the longer sentence
         */
        Group countingMissingAsWorst();

        /**
         * Its aggregated value is placed between goalposts once more; this is where it scores 0.
         *
         * @param value on the scale of its parts
         * @return the stage that asks for the best
         */
        GroupBest worst(double value);
    }

    /** The stage that asks for the other goalpost of a group. */
    sealed interface GroupBest permits GroupSentence.Worst {
        /**
         * Where the group scores 1.
         *
         * @param value on the scale of its parts; below the worst to turn burdens round
         * @return the longer sentence
         */
        Placed best(double value);
    }

    /** A group between goalposts, which may be qualified. */
    sealed interface Placed extends Group permits GroupSentence {
        /**
         * Equal ratios count equally, instead of equal differences.
         *
         * @return the longer sentence
         */
        Placed logarithmic();

        /**
         * Values beyond the goalposts count as they are, below 0 or above 1, instead of as 0 or 1.
         *
         * @return the longer sentence
         */
        Placed unclipped();

        /**
         * It scores from one number to another between its goalposts, instead of from 0 to 1.
         *
         * @param lowest the score at the worst, such as 1
         * @param highest the score at the best, such as 10
         * @return the longer sentence
         */
        Placed scoring(double lowest, double highest);

        @Override
        Placed weighing(double weight);
    }
}
