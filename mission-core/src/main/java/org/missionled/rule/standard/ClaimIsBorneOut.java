package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.contribution.ClaimAssessment;
import org.missionled.contribution.ClaimResult;
import org.missionled.model.Evidence;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** A claim is not contradicted by the finding that counts. */
final class ClaimIsBorneOut {
    static final Rule<ClaimAssessment> RULE = Rule.of(
                    "claim.contradicted",
                    "No claim is contradicted by what was found.",
                    Subjects.assessedClaims(),
                    ClaimIsBorneOut::breach)
            .in(RuleGroup.EVIDENCE_AND_CLAIMS)
            .because("Whoever declares a finding against their own claim is honest, and now has a decision to take.");

    private ClaimIsBorneOut() {}

    private static Optional<Breach> breach(Subject<ClaimAssessment> subject, Alignment alignment) {
        ClaimAssessment claim = subject.value();
        if (claim.result() != ClaimResult.WRONG_SIDE) {
            return Optional.empty();
        }
        return Optional.of(
                Breach.saying(
                                "{} claims to serve {} by {}, and {} found an effect on the other side",
                                subject.element(),
                                claim.claim().goal(),
                                claim.claim().metric(),
                                claim.decisive().map(Evidence::reference).orElse("a study"))
                        .fix(
                                "Change the claim, or retire or decline the feature with .retiredOn(...) or .declinedBecause(...)."));
    }
}
