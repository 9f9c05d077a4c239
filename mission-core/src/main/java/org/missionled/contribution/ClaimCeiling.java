package org.missionled.contribution;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.missionled.model.Claim;
import org.missionled.model.Effect;
import org.missionled.model.Evidence;
import org.missionled.model.EvidenceGrade;
import org.missionled.model.Finding;
import org.missionled.model.Interval;

/**
 * The strongest words that may be said of a claim: no finding, no past tense.
 *
 * <p>Evidence about another metric than the claim's counts as a hypothesis, and evidence completed after the day of the
 * alignment is not known yet. Of several pieces of evidence those with a finding count before those without, so that an
 * announced study erases nothing; among them the highest grade, and within one grade the least favourable result. The
 * ladder of grades follows Nesta's Standards of Evidence and the Maryland Scientific Methods Scale; that an interval
 * across zero shows no clear effect follows GRADE on imprecision.
 */
public final class ClaimCeiling {
    private ClaimCeiling() {}

    static ClaimAssessment of(Claim claim, LocalDate knownOn) {
        Effect expected = claim.effect();
        Optional<Evidence> decisive = claim.evidence().stream()
                .filter(evidence -> isAbout(claim, evidence))
                .filter(evidence ->
                        evidence.day().filter(day -> day.isAfter(knownOn)).isEmpty())
                .max(Comparator.comparing((Evidence evidence) -> result(expected, evidence) != ClaimResult.NO_FINDING)
                        .thenComparing(Evidence::grade)
                        .thenComparing(evidence -> result(expected, evidence)));
        EvidenceGrade grade = decisive.map(Evidence::grade).orElse(EvidenceGrade.HYPOTHESIS);
        ClaimResult result =
                decisive.map(evidence -> result(expected, evidence)).orElse(ClaimResult.NO_FINDING);
        return new ClaimAssessment(claim, grade, result, verb(grade, result, expected), decisive);
    }

    private static boolean isAbout(Claim claim, Evidence evidence) {
        return evidence.otherMetric()
                .map(metric -> metric.id().equals(claim.metric().id()))
                .orElse(true);
    }

    static ClaimResult result(Effect expected, Evidence evidence) {
        if (evidence.finding().isEmpty() || evidence.grade() == EvidenceGrade.HYPOTHESIS) {
            return ClaimResult.NO_FINDING;
        }
        Finding finding = evidence.finding().get();
        Interval interval = finding.interval().orElse(new Interval(finding.effect(), finding.effect()));
        if (interval.contains(0)) {
            return ClaimResult.SPANS_ZERO;
        }
        return switch (expected.movement()) {
            case RISES -> finding.effect() > 0 ? ClaimResult.RIGHT_SIDE : ClaimResult.WRONG_SIDE;
            case FALLS -> finding.effect() < 0 ? ClaimResult.RIGHT_SIDE : ClaimResult.WRONG_SIDE;
            case HOLDS -> ClaimResult.WRONG_SIDE;
        };
    }

    static String verb(EvidenceGrade grade, ClaimResult result, Effect expected) {
        boolean holds = expected.movement() == Effect.Movement.HOLDS;
        if (holds && result == ClaimResult.WRONG_SIDE && grade.compareTo(EvidenceGrade.STATED) > 0) {
            return "was expected to hold, and moved";
        }
        return switch (result) {
            case NO_FINDING -> expectation(grade, holds);
            case RIGHT_SIDE -> success(grade);
            case SPANS_ZERO ->
                switch (grade) {
                    case HYPOTHESIS -> expectation(grade, holds);
                    case STATED -> "drew differing opinions on";
                    case BEFORE_AFTER -> "showed no clear change in";
                    default -> "showed no clear effect on";
                };
            case WRONG_SIDE ->
                switch (grade) {
                    case HYPOTHESIS -> expectation(grade, holds);
                    case STATED -> "is said to harm";
                    case BEFORE_AFTER -> "moved the wrong way at the same time:";
                    default -> "moved the wrong way:";
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
            case AT_SCALE -> "moves, at scale,";
        };
    }

    /**
     * What may be said of several claims.
     *
     * @param claims in declaration order
     * @param knownOn evidence completed later is not known
     * @return one for each claim
     */
    public static List<ClaimAssessment> of(List<Claim> claims, LocalDate knownOn) {
        return claims.stream().map(claim -> of(claim, knownOn)).toList();
    }
}
