package org.missionled.contribution;

import java.util.Optional;
import org.missionled.model.Claim;
import org.missionled.model.Evidence;
import org.missionled.model.EvidenceGrade;

/**
 * How much of a claim may be said: no more than the weaker of the grade of its evidence and what that evidence found.
 */
public final class ClaimAssessment {
    private final Claim claim;
    private final EvidenceGrade grade;
    private final ClaimResult result;
    private final String verb;
    private final Optional<Evidence> decisive;

    ClaimAssessment(Claim claim, EvidenceGrade grade, ClaimResult result, String verb, Optional<Evidence> decisive) {
        this.claim = claim;
        this.grade = grade;
        this.result = result;
        this.verb = verb;
        this.decisive = decisive;
    }

    /** {@return what is claimed} */
    public Claim claim() {
        return claim;
    }

    /**
     * {@return the grade that counts; {@link EvidenceGrade#HYPOTHESIS} where no evidence is about the claim's metric}
     */
    public EvidenceGrade grade() {
        return grade;
    }

    /** {@return what the evidence that counts has shown} */
    public ClaimResult result() {
        return result;
    }

    /** {@return the strongest words that grade and result allow} */
    public String verb() {
        return verb;
    }

    /** {@return the evidence that counts, where there is any} */
    public Optional<Evidence> decisive() {
        return decisive;
    }

    /** {@return whether the finding that counts came without an interval, so that its precision is unknown} */
    public boolean precisionIsUnknown() {
        return decisive.flatMap(Evidence::finding)
                .filter(f -> f.interval().isEmpty())
                .isPresent();
    }

    @Override
    public String toString() {
        return verb + " " + claim.metric();
    }
}
