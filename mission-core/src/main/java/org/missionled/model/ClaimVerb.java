package org.missionled.model;

/**
 * How strongly a message speaks of what a feature does to a metric.
 *
 * <p>Each verb needs a grade of evidence, and all but the first three a finding. Whether a message may use it is
 * compared with what the evidence for the claim allows, never read out of the words of the message.
 */
public enum ClaimVerb {
    /** A hope with a reason. */
    IS_EXPECTED_TO_MOVE("is expected to move", EvidenceGrade.HYPOTHESIS, Needs.NOTHING_AGAINST),
    /** It is looked at before and after. */
    IS_BEING_WATCHED_FOR("is being watched for its effect on", EvidenceGrade.BEFORE_AFTER, Needs.NOTHING_AGAINST),
    /** It is being held against a comparison group. */
    IS_BEING_TESTED_ON("is being tested on", EvidenceGrade.COMPARISON, Needs.NOTHING_AGAINST),
    /** Users or experts say so. */
    IS_SAID_TO_MOVE("is said to move", EvidenceGrade.STATED, Needs.SUCCESS),
    /** Both changed, and nobody knows why. */
    CHANGED_AT_THE_SAME_TIME_AS("changed at the same time as", EvidenceGrade.BEFORE_AFTER, Needs.SUCCESS),
    /** A comparison found it. */
    CONTRIBUTED_TO("contributed to", EvidenceGrade.COMPARISON, Needs.SUCCESS),
    /** A randomised experiment found it. */
    MOVED("moved", EvidenceGrade.EXPERIMENT, Needs.SUCCESS),
    /** Independent replications found it. */
    RELIABLY_MOVES("reliably moves", EvidenceGrade.REPLICATED, Needs.SUCCESS),
    /** It held in general use. */
    MOVES_AT_SCALE("moves, at scale", EvidenceGrade.AT_SCALE, Needs.SUCCESS),
    /** What was found includes no effect at all. */
    SHOWED_NO_CLEAR_EFFECT_ON("showed no clear effect on", EvidenceGrade.STATED, Needs.UNCLEAR),
    /** What was found is on the wrong side. */
    MOVED_THE_WRONG_WAY("moved the wrong way", EvidenceGrade.STATED, Needs.FAILURE);

    /** What must have been found, or not, before a verb is true. */
    public enum Needs {
        /** No finding is unclear or on the wrong side; there need be none. */
        NOTHING_AGAINST,
        /** A finding on the right side. */
        SUCCESS,
        /** A finding whose interval includes no effect. */
        UNCLEAR,
        /** A finding on the wrong side. */
        FAILURE
    }

    private final String words;
    private final EvidenceGrade grade;
    private final Needs needs;

    ClaimVerb(String words, EvidenceGrade grade, Needs needs) {
        this.words = words;
        this.grade = grade;
        this.needs = needs;
    }

    /** {@return the verb, with the preposition by which it leads to the metric} */
    public String words() {
        return words;
    }

    /** {@return the least grade of evidence that carries it} */
    public EvidenceGrade grade() {
        return grade;
    }

    /** {@return what must have been found, or not} */
    public Needs needs() {
        return needs;
    }
}
