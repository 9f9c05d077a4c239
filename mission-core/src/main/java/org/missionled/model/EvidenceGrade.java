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
    AT_SCALE
}
