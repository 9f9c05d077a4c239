package org.missionled.dsl;

/** What was observed of one metric, period by period. */
public sealed interface ObservationDeclaration permits ObservationDeclaration.Said {

    /**
     * One more period.
     *
     * @param period such as {@code 2026}, {@code 2026-Q1}, {@code 2026-03} or {@code 2026-03-15}
     * @return the stage that asks for the value
     */
    Was during(String period);

    /**
     * When the last observation was published; a later publication for the same period revises an earlier one.
     *
     * @param day such as {@code 2026-04-15}
     * @return the longer sentence
     */
    ObservationDeclaration publishedOn(String day);

    /**
     * Who reported the last observation.
     *
     * @param source a name
     * @return the longer sentence
     */
    ObservationDeclaration reportedBy(String source);

    /**
     * How the last observation was measured.
     *
     * @param method such as {@code telephone survey}
     * @return the longer sentence
     */
    ObservationDeclaration measuredBy(String method);

    /**
     * Which country, region or tenant the last observation is about; without it the mission as a whole.
     *
     * @param subject its name, such as {@code NOR}
     * @return the longer sentence
     */
    ObservationDeclaration about(String subject);

    /**
     * Which group of people the last observation is about; without it everybody.
     *
     * @param dimension by what people are told apart, such as {@code age}
     * @param group which of them, such as {@code 18-29}
     * @return the longer sentence
     */
    ObservationDeclaration amongst(String dimension, String group);

    /**
     * How many people or things the last observation rests on.
     *
     * @param size above 0, such as 2400
     * @return the longer sentence
     */
    ObservationDeclaration fromSample(double size);

    /**
     * The standard error of the last observation.
     *
     * @param error in the metric's unit, 0 or more
     * @return the longer sentence
     */
    ObservationDeclaration givenStandardError(double error);

    /**
     * How many were asked for the last observation.
     *
     * @param people above 0
     * @return the stage that asks how many answered
     */
    Answered asked(double people);

    /**
     * The last observation is provisional: not everything has come in, and a revision is to be expected.
     *
     * @return the longer sentence
     */
    ObservationDeclaration provisional();

    /**
     * The last observation was estimated, not measured.
     *
     * @return the longer sentence
     */
    ObservationDeclaration estimated();

    /**
     * From the period of the last observation on, values cannot be compared with earlier ones.
     *
     * @return the longer sentence
     */
    ObservationDeclaration afterBreak();

    /**
     * Who checked the last observation.
     *
     * @param name a person or a body
     * @return the longer sentence
     */
    ObservationDeclaration verifiedBy(String name);

    /**
     * What else there is to know about the last observation.
     *
     * @param comment in words
     * @return the longer sentence
     */
    ObservationDeclaration noting(String comment);

    /** A sentence that ends with what people said, which may go on with what a named person made of it. */
    sealed interface Said extends ObservationDeclaration permits ObservationSentence {
        /**
         * What a named person made of what people said.
         *
         * @param level a level of the metric's rubric, such as {@code some}
         * @param by who judged
         * @return the longer sentence
         */
        ObservationDeclaration judgedAs(String level, String by);
    }

    /** The stage that asks how many of those who were asked answered. */
    sealed interface Answered permits ObservationSentence.Asked {
        /**
         * The answers.
         *
         * @param people from 0 to the number that were asked
         * @return the longer sentence
         */
        ObservationDeclaration answered(double people);
    }

    /** The stage that asks for the period. */
    sealed interface During permits ObservationSentence.Opening {
        /**
         * The period that the first observation is about.
         *
         * @param period such as {@code 2026}, {@code 2026-Q1}, {@code 2026-03} or {@code 2026-03-15}
         * @return the stage that asks for the value
         */
        Was during(String period);
    }

    /** The stage that asks for the value. */
    sealed interface Was permits ObservationSentence.Next {
        /**
         * A number or a percentage.
         *
         * @param value in the metric's unit
         * @return the sentence
         */
        ObservationDeclaration was(double value);

        /**
         * The counts of a ratio.
         *
         * @param numerator what was counted
         * @return the stage that asks for the whole
         */
        OutOf counted(double numerator);

        /**
         * What people said.
         *
         * @param words in their words
         * @return the sentence, which may go on with a judgement
         */
        Said said(String words);
    }

    /** The stage that asks for the whole that was counted out of. */
    sealed interface OutOf permits ObservationSentence.Next {
        /**
         * The whole.
         *
         * @param denominator what it was counted out of, at least 0
         * @return the sentence
         */
        ObservationDeclaration outOf(double denominator);
    }
}
