package org.missionled.contribution;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Effect.Movement;
import org.missionled.model.ElementId;
import org.missionled.model.Evidence;
import org.missionled.model.EvidenceGrade;

/**
 * Several pieces of evidence for one expected movement, and the one that decides.
 *
 * @param decisive the one that counts, where there is one
 * @param grade how far it carries; a hypothesis without one
 * @param result what it has shown
 */
record Weighed(@Nullable Evidence decisive, EvidenceGrade grade, ClaimResult result) {
    static final Weighed NOTHING = new Weighed(null, EvidenceGrade.HYPOTHESIS, ClaimResult.NO_FINDING);

    /** There may be hundreds of thousands of claims: one pass, and nothing made where nothing counts. */
    static Weighed of(List<Evidence> all, ElementId metric, Movement expected, Vantage vantage) {
        Weighed best = NOTHING;
        for (int i = 0; i < all.size(); i++) {
            Evidence evidence = all.get(i);
            if (!isAbout(evidence, metric) || isLater(evidence, vantage)) {
                continue;
            }
            ClaimResult result = ClaimCeiling.result(expected, evidence);
            EvidenceGrade grade = evidence.gradeThatCounts();
            if (isExpired(evidence, vantage) && result.compareTo(ClaimResult.SPANS_ZERO) < 0) {
                continue;
            }
            if (best.decisive == null || best.isOutweighedBy(grade, result)) {
                best = new Weighed(evidence, grade, result);
            }
        }
        return best;
    }

    private boolean isOutweighedBy(EvidenceGrade otherGrade, ClaimResult other) {
        if (result.isFound() != other.isFound()) {
            return other.isFound();
        }
        int higher = otherGrade.compareTo(grade);
        return higher > 0 || (higher == 0 && other.compareTo(result) > 0);
    }

    static boolean isAbout(Evidence evidence, ElementId metric) {
        return evidence.otherPeople().isEmpty()
                && (evidence.otherMetric().isEmpty()
                        || evidence.otherMetric().get().id().equals(metric));
    }

    static boolean isLater(Evidence evidence, Vantage vantage) {
        return evidence.day().isPresent() && !vantage.sees(evidence.day().get());
    }

    static boolean isExpired(Evidence evidence, Vantage vantage) {
        return evidence.validUntil().isPresent()
                && vantage.isAfter(evidence.validUntil().get());
    }

    Optional<Evidence> evidence() {
        return Optional.ofNullable(decisive);
    }
}
