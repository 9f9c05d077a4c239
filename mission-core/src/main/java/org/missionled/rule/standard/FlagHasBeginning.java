package org.missionled.rule.standard;

import java.util.Optional;
import java.util.Set;
import org.missionled.alignment.Alignment;
import org.missionled.model.Flag;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;

/** A flag that is to go says since when it is there. */
final class FlagHasBeginning {
    static final Rule<Flags.Declared> RULE = Rule.of(
                    "flag.created.missing",
                    "Every flag that ends and may live only so long says when it was created.",
                    Flags.that("end", flag -> flag.ends().isPresent()),
                    FlagHasBeginning::breach)
            .in(RuleGroup.FLAGS)
            .because("Without its first day nobody can tell how long a flag lives, however far away its last one is.");

    private FlagHasBeginning() {}

    private static Optional<Breach> breach(Subject<Flags.Declared> subject, Alignment alignment) {
        Flag flag = subject.value().flag();
        if (flag.created().isPresent()
                || alignment.mission().flagLifetimes().days(flag.kind()).isEmpty()
                || Refusals.of(
                        subject.element(), Set.of("", "day of a flag's creation", "day of creation"), alignment)) {
            return Optional.empty();
        }
        return Optional.of(Breach.saying(
                        "{}, which does not say since when it is there",
                        subject.value().words())
                .fix("Add .created(\"a day\")."));
    }
}
