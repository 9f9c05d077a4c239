package org.missionled.model;

/**
 * How far a kind of evidence can carry a claim, from weakest to strongest.
 *
 * <p>After Nesta's Standards of Evidence and the Maryland Scientific Methods Scale.
 */
public enum EvidenceGrade {
    /** A reason and no data. */
    HYPOTHESIS,
    /** Users or experts say so. */
    STATED,
    /** Data from before and after, without a comparison. */
    BEFORE_AFTER,
    /** A comparison group or a natural experiment. */
    COMPARISON,
    /** A randomised experiment. */
    EXPERIMENT,
    /** Independent replications with agreeing intervals. */
    REPLICATED,
    /** The same effect held in general use. */
    AT_SCALE;

    /**
     * A lower grade.
     *
     * @param steps how many grades lower, at least 0
     * @return the grade, never below {@link #HYPOTHESIS}
     */
    EvidenceGrade lowered(int steps) {
        EvidenceGrade grade = this;
        for (int step = 0; step < steps; step++) {
            grade = grade.below();
        }
        return grade;
    }

    private EvidenceGrade below() {
        return switch (this) {
            case HYPOTHESIS, STATED -> HYPOTHESIS;
            case BEFORE_AFTER -> STATED;
            case COMPARISON -> BEFORE_AFTER;
            case EXPERIMENT -> COMPARISON;
            case REPLICATED -> EXPERIMENT;
            case AT_SCALE -> REPLICATED;
        };
    }

    /** {@return whether a study of this kind can tell what would have happened otherwise} */
    public boolean isComparative() {
        return compareTo(COMPARISON) >= 0;
    }
}
