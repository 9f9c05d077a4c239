package org.missionled.rule.standard;

import java.time.LocalDate;
import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;

/** A flag is gone by the day it was to be gone. Where it is still live is told, too, and breaks nothing else. */
final class FlagIsNotExpired {
    static final Rule<Flags.Declared> RULE = Rule.of(
                    "flag.expired",
                    "No flag has expired.",
                    Flags.that("end", flag -> flag.ends().isPresent()),
                    FlagIsNotExpired::breach)
            .in(RuleGroup.FLAGS)
            .because(
                    "A flag nobody removes doubles what must be tested, and nobody can tell which branch is the product.");

    private FlagIsNotExpired() {}

    private static Optional<Breach> breach(Subject<Flags.Declared> subject, Alignment alignment) {
        LocalDate ends = subject.value().flag().ends().orElseThrow();
        if (!alignment.asOf().isAfter(ends)) {
            return Optional.empty();
        }
        String where = Flags.liveIn(subject.value().flag(), alignment);
        return Optional.of(Breach.saying(
                        "{}, which expired on {}{}",
                        subject.value().words(),
                        ends,
                        where.isEmpty() ? "" : " and is still live in " + where)
                .fix("Remove the flag, or extend it with .extendedTo(\"a day\").because(\"the"
                        + " reason\").decidedBy(\"who\").on(\"a day\")."));
    }
}
