package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.Claim;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleId;
import org.missionled.rule.Severity;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** A claim says why it should come true. */
final class ClaimHasReason implements Rule<Claim> {
    @Override
    public RuleId id() {
        return new RuleId("claim.because.missing");
    }

    @Override
    public String sentence() {
        return "Every claim says why it should come true.";
    }

    @Override
    public String why() {
        return "A claim without a mechanism cannot be tested or learnt from.";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Subjects<Claim> subjects() {
        return Subjects.claims();
    }

    @Override
    public Optional<Breach> breach(Subject<Claim> subject, Alignment alignment) {
        Claim claim = subject.value();
        if (claim.because().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new Breach(
                subject.element().local() + " claims to serve "
                        + claim.goal().id().local() + " by "
                        + claim.metric().id().local() + " and does not say why",
                "Add .because(\"the mechanism\") after the effect."));
    }
}
