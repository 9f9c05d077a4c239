package org.missionled.alignment;

import java.util.Optional;
import org.missionled.model.Claim;
import org.missionled.model.Evidence;
import org.missionled.model.EvidenceGrade;

/**
 * How much of a claim may be said: no more than the weaker of the grade of its evidence and what that evidence found.
 *
 * @param claim what is claimed
 * @param grade the grade that counts; {@link EvidenceGrade#HYPOTHESIS} where no evidence is about the claim's metric
 * @param result what the evidence that counts has shown
 * @param verb the strongest words that grade and result allow
 * @param decisive the evidence that counts, where there is any
 */
public record ClaimAssessment(
        Claim claim, EvidenceGrade grade, ClaimResult result, String verb, Optional<Evidence> decisive) {

    /** {@return whether the finding that counts came without an interval, so that its precision is unknown} */
    public boolean precisionIsUnknown() {
        return decisive.flatMap(Evidence::finding)
                .filter(f -> f.interval().isEmpty())
                .isPresent();
    }
}
