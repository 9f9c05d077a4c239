package org.missionled.dsl;

/**
 * A sentence about an index that says all that is necessary; everything here may be added in any order.
 *
 * <p>An index has no value where one of its parts has none, unless {@link #covering} or
 * {@link #countingMissingAsWorst()} says otherwise.
 */
public sealed interface IndexDeclaration extends Element permits IndexSentence {

    /**
     * Parts without a value are left out, and the others aggregated by their own weights, as long as enough of the
     * weight is there in each group of parts; groups may say otherwise for themselves.
     *
     * @param share of the weight, from 0 to 1, such as 0.75
     * @return the longer sentence
     */
    IndexDeclaration covering(double share);

    /**
     * Enough of all metrics must have a value, whatever their weights and groups.
     *
     * @param share of their number, from 0 to 1, such as 0.8
     * @return the longer sentence
     */
    IndexDeclaration coveringMetrics(double share);

    /**
     * No value where a part is missing, as it is where nothing is said.
     *
     * @return the longer sentence
     */
    IndexDeclaration refusingMissing();

    /**
     * A part without a value counts as badly as it could be.
     *
     * @return the longer sentence
     */
    IndexDeclaration countingMissingAsWorst();

    /**
     * The value is multiplied.
     *
     * @param highest such as 100, so that parts between goalposts give 0 to 100
     * @return the longer sentence
     */
    IndexDeclaration outOf(double highest);

    /** The stage that asks what the index is called. */
    sealed interface Stating permits IndexSentence.Opening {
        /**
         * What it is called.
         *
         * @param statement such as {@code Human Development Index}
         * @return the stage that asks for its parts
         */
        Averaging<IndexDeclaration> stating(String statement);
    }
}
