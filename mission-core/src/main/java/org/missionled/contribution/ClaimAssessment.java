package org.missionled.contribution;

import java.util.Optional;
import org.missionled.explanation.Explanation;
import org.missionled.model.Claim;
import org.missionled.model.ClaimVerb;
import org.missionled.model.Evidence;
import org.missionled.model.EvidenceGrade;
import org.missionled.model.Finding;

/**
 * How much of a claim may be said: no more than the weaker of the grade of its evidence and what that evidence found.
 */
public final class ClaimAssessment {
    private final Claim claim;
    private final Weighed weighed;

    ClaimAssessment(Claim claim, Weighed weighed) {
        this.claim = claim;
        this.weighed = weighed;
    }

    /** {@return what is claimed} */
    public Claim claim() {
        return claim;
    }

    /**
     * {@return the grade that counts, less one for each weakness; {@link EvidenceGrade#HYPOTHESIS} where no evidence is
     * about the claim's metric and people}
     */
    public EvidenceGrade grade() {
        return weighed.grade();
    }

    /** {@return what the evidence that counts has shown} */
    public ClaimResult result() {
        return weighed.result();
    }

    /** {@return the strongest words that grade and result allow} */
    public String verb() {
        return ClaimCeiling.verb(
                weighed.grade(), weighed.result(), claim.effect().movement());
    }

    /**
     * Whether a message may speak of the claim in this way.
     *
     * @param said how strongly it would speak
     * @return whether the grade carries the verb, and what was found, or not, does not speak against it
     */
    public boolean allows(ClaimVerb said) {
        return grade().compareTo(said.grade()) >= 0
                && switch (said.needs()) {
                    case NOTHING_AGAINST -> result() == ClaimResult.NO_FINDING || result() == ClaimResult.RIGHT_SIDE;
                    case SUCCESS -> result() == ClaimResult.RIGHT_SIDE;
                    case UNCLEAR -> result() == ClaimResult.SPANS_ZERO;
                    case FAILURE -> result() == ClaimResult.WRONG_SIDE;
                };
    }

    /** {@return the strongest way in which a message may speak of the claim} */
    public ClaimVerb strongest() {
        ClaimVerb strongest = ClaimVerb.IS_EXPECTED_TO_MOVE;
        for (ClaimVerb verb : ClaimVerb.values()) {
            strongest = allows(verb) ? verb : strongest;
        }
        return strongest;
    }

    /** {@return the evidence that counts, where there is any} */
    public Optional<Evidence> decisive() {
        return weighed.evidence();
    }

    /** {@return what was found, where anything was found that counts} */
    public Optional<Finding> finding() {
        return result().isFound() ? decisive().flatMap(Evidence::finding) : Optional.empty();
    }

    /** {@return whether the finding that counts came without an interval, so that its precision is unknown} */
    public boolean precisionIsUnknown() {
        return decisive()
                .flatMap(Evidence::finding)
                .filter(f -> f.interval().isEmpty())
                .isPresent();
    }

    /** {@return which grade and which finding lead to the verb, and what the evidence lost on the way} */
    public Explanation explain() {
        return ClaimExplanation.of(this);
    }

    @Override
    public String toString() {
        return verb() + " " + claim.metric();
    }
}
