package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.Flag;
import org.missionled.model.FlagKind;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;

/** A flag that is meant for a while says for how long. */
final class TemporaryFlagEnds {
    static final Rule<Flags.Declared> RULE = Rule.of(
                    "flag.expiry.missing",
                    "Every flag of a release or an experiment says when it should be gone.",
                    Flags.that("are for a release or an experiment", TemporaryFlagEnds::isTemporary),
                    TemporaryFlagEnds::breach)
            .in(RuleGroup.FLAGS)
            .because("A flag without an end is a branch that is tested by nobody.");

    private TemporaryFlagEnds() {}

    static boolean isTemporary(Flag flag) {
        return flag.kind() == FlagKind.RELEASE || flag.kind() == FlagKind.EXPERIMENT;
    }

    private static Optional<Breach> breach(Subject<Flags.Declared> subject, Alignment alignment) {

        Flag flag = subject.value().flag();
        if (flag.expires().isPresent()
                || flag.permanentBecause().isPresent()
                || Refusals.of(subject.element(), Flags.ENDS, alignment)) {
            return Optional.empty();
        }
        return Optional.of(Breach.saying(
                        "{}, which does not say when it should be gone",
                        subject.value().words())
                .fix("Add .expires(\"a day\"), or .permanentBecause(\"the reason\")."));
    }
}
