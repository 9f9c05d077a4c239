package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.Flag;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;

/** A flag that stays for ever says why. */
final class PermanentFlagHasReason {
    static final Rule<Flags.Declared> RULE = Rule.of(
                    "flag.permanent.unreasoned",
                    "Every flag for operations or permissions that has no end says why it stays.",
                    Flags.that("are for operations or permissions", flag -> !TemporaryFlagEnds.isTemporary(flag)),
                    PermanentFlagHasReason::breach)
            .in(RuleGroup.FLAGS)
            .because("What stays for ever by accident looks like what stays on purpose.");

    private PermanentFlagHasReason() {}

    private static Optional<Breach> breach(Subject<Flags.Declared> subject, Alignment alignment) {

        Flag flag = subject.value().flag();
        if (flag.expires().isPresent()
                || flag.permanentBecause().isPresent()
                || Refusals.of(subject.element(), Flags.ENDS, alignment)) {
            return Optional.empty();
        }
        return Optional.of(Breach.saying(
                        "{}, which has no end and does not say why it stays",
                        subject.value().words())
                .fix("Add .permanentBecause(\"the reason\"), or .expires(\"a day\")."));
    }
}
