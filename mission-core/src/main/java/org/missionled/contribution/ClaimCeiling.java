package org.missionled.contribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.missionled.model.Claim;
import org.missionled.model.Effect.Movement;
import org.missionled.model.Evidence;
import org.missionled.model.EvidenceGrade;
import org.missionled.model.Finding;

/**
 * The strongest words that may be said of a claim: no finding, no past tense.
 *
 * <p>Evidence about another metric or other people than the claim's counts as a hypothesis, each weakness costs a
 * grade, and evidence completed after the day of the alignment is not known yet. Evidence that has expired does not
 * support anything any more; an expired finding that is unclear or on the wrong side still counts, since a warning does
 * not go away by waiting. Of several pieces of evidence those with a finding count before those without, so that an
 * announced study erases nothing; among them the highest grade, and within one grade the least favourable result. The
 * ladder of grades follows Nesta's Standards of Evidence and the Maryland Scientific Methods Scale; that an interval
 * across zero shows no clear effect follows GRADE on imprecision.
 *
 * <p>By hand: an experiment that found 2.1 (1.5 to 2.7) where a rise was expected "moved" the metric. People dropped
 * out of it: it counts as a comparison, and "contributed to" it. It was about pilot schools in Sweden: the metric "is
 * expected to move".
 */
public final class ClaimCeiling {
    private ClaimCeiling() {}

    static ClaimAssessment of(Claim claim, Vantage vantage) {
        return new ClaimAssessment(
                claim,
                Weighed.of(claim.evidence(), claim.metric().id(), claim.effect().movement(), vantage));
    }

    /**
     * What may be said of several claims.
     *
     * @param claims in declaration order
     * @param vantage the days from which it is looked at
     * @return one for each claim
     */
    public static List<ClaimAssessment> of(List<Claim> claims, Vantage vantage) {
        List<ClaimAssessment> assessed = new ArrayList<>(claims.size());
        for (int i = 0; i < claims.size(); i++) {
            assessed.add(of(claims.get(i), vantage));
        }
        return Collections.unmodifiableList(assessed);
    }

    static ClaimResult result(Movement expected, Evidence evidence) {
        if (evidence.finding().isEmpty() || evidence.gradeThatCounts() == EvidenceGrade.HYPOTHESIS) {
            return ClaimResult.NO_FINDING;
        }
        Finding finding = evidence.finding().get();
        double effect = finding.effect();
        if (finding.interval().isPresent() ? finding.interval().get().contains(0) : effect == 0) {
            return ClaimResult.SPANS_ZERO;
        }
        return switch (expected) {
            case RISES -> effect > 0 ? ClaimResult.RIGHT_SIDE : ClaimResult.WRONG_SIDE;
            case FALLS -> effect < 0 ? ClaimResult.RIGHT_SIDE : ClaimResult.WRONG_SIDE;
            case HOLDS -> ClaimResult.WRONG_SIDE;
        };
    }

    /** The words for a grade and a result, without any mark; a metric stands before or after them, never within. */
    static String verb(EvidenceGrade grade, ClaimResult result, Movement expected) {
        boolean holds = expected == Movement.HOLDS;
        if (holds && result == ClaimResult.WRONG_SIDE && grade.compareTo(EvidenceGrade.STATED) > 0) {
            return "was expected to hold, and moved";
        }
        return switch (result) {
            case NO_FINDING -> expectation(grade, holds);
            case RIGHT_SIDE -> success(grade);
            case SPANS_ZERO ->
                switch (grade) {
                    case HYPOTHESIS -> expectation(grade, holds);
                    case STATED -> "opinions differ on";
                    case BEFORE_AFTER -> "showed no clear change in";
                    default -> "showed no clear effect on";
                };
            case WRONG_SIDE ->
                switch (grade) {
                    case HYPOTHESIS -> expectation(grade, holds);
                    case STATED -> "is said to harm";
                    case BEFORE_AFTER -> "moved the wrong way at the same time";
                    default -> "moved it the wrong way";
                };
        };
    }

    private static String expectation(EvidenceGrade grade, boolean holds) {
        return switch (grade) {
            case HYPOTHESIS, STATED -> holds ? "is expected to hold" : "is expected to move";
            case BEFORE_AFTER -> "is being watched for its effect on";
            default -> "is being tested on";
        };
    }

    private static String success(EvidenceGrade grade) {
        return switch (grade) {
            case HYPOTHESIS -> "is expected to move";
            case STATED -> "is said to move";
            case BEFORE_AFTER -> "changed at the same time as";
            case COMPARISON -> "contributed to";
            case EXPERIMENT -> "moved";
            case REPLICATED -> "reliably moves";
            case AT_SCALE -> "moves, at scale";
        };
    }
}
