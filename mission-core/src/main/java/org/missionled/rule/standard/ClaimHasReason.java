package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.Claim;
import org.missionled.rule.Breach;
import org.missionled.rule.Gate;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** A claim says why it should come true. */
final class ClaimHasReason {
    static final Rule<Claim> RULE = Rule.of(
                    "claim.because.missing",
                    "Every claim says why it should come true.",
                    Subjects.claims(),
                    ClaimHasReason::breach)
            .in(RuleGroup.EVIDENCE_AND_CLAIMS)
            .because("A claim without a mechanism cannot be tested or learnt from.")
            .before(Gate.DISCOVERY, Resting::onClaims);

    private ClaimHasReason() {}

    private static Optional<Breach> breach(Subject<Claim> subject, Alignment alignment) {
        Claim claim = subject.value();
        if (claim.because().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(Breach.saying(
                        "{} claims to serve {} by {} and does not say why",
                        subject.element(),
                        claim.goal(),
                        claim.metric())
                .fix("Add .because(\"the mechanism\") after the effect."));
    }
}
