package org.missionled.dsl;

/** What was observed of one metric, period by period. */
public sealed interface ObservationDeclaration permits ObservationSentence {

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
         * @return the sentence
         */
        ObservationDeclaration said(String words);
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
