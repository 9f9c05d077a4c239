package org.missionled.model;

/**
 * What makes a study worth less than its kind promises; each costs one grade.
 *
 * <p>The list follows what reviews of trials rate down for (GRADE: risk of bias; What Works Clearinghouse: attrition
 * and equivalence at the baseline) and what spoils online experiments (reading results while they come in).
 */
public enum Weakness {
    /** Many who began were not there at the end. */
    ATTRITION("people dropped out"),
    /** Results were read while they came in, and the study ended when they pleased. */
    PEEKING("results were read before the end"),
    /** People told of themselves, and nobody else observed it. */
    SELF_REPORT("people reported on themselves"),
    /** The groups that were compared differed from the start. */
    UNBALANCED_SAMPLES("the groups differed from the start");

    private final String words;

    Weakness(String words) {
        this.words = words;
    }

    /** {@return what is weak, in a few words} */
    public String words() {
        return words;
    }
}
