package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;

/** A flag is not extended again and again. */
final class FlagIsNotExtendedForEver {
    static final Rule<Flags.Declared> RULE = Rule.of(
                    "flag.extended.too-often",
                    "No flag is extended more often than the mission allows.",
                    Flags.that("were extended", flag -> !flag.extensions().isEmpty()),
                    FlagIsNotExtendedForEver::breach)
            .in(RuleGroup.FLAGS)
            .because("A date that moves each time it comes near is no date.");

    private FlagIsNotExtendedForEver() {}

    private static Optional<Breach> breach(Subject<Flags.Declared> subject, Alignment alignment) {

        int times = subject.value().flag().extensions().size();
        int most = alignment.mission().flagLifetimes().extensions();
        if (times <= most) {
            return Optional.empty();
        }
        return Optional.of(Breach.saying(
                        "{}, which was extended {} times; it may be extended {}",
                        subject.value().words(),
                        times,
                        most)
                .fix("Remove the flag, or decide with .permanentBecause(\"the reason\") that it stays."));
    }
}
