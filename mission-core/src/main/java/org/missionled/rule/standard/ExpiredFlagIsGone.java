package org.missionled.rule.standard;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.missionled.alignment.Alignment;
import org.missionled.alignment.FlagAssessment;
import org.missionled.alignment.FoundFlag;
import org.missionled.model.Flag;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;

/** A flag that has expired is gone from the live systems. */
final class ExpiredFlagIsGone {
    static final Rule<FlagAssessment> RULE = Rule.of(
                    "flag.live.expired",
                    "No flag is live after its expiry.",
                    LiveFlagSubjects.declared(
                            "flags with an expiry to look for in a live system",
                            (feature, day) -> feature.flag().flatMap(Flag::ends).isPresent()),
                    ExpiredFlagIsGone::breach)
            .in(RuleGroup.FLAGS)
            .because("Whoever reads an expired flag in the code cannot tell which branch is the product.");

    private ExpiredFlagIsGone() {}

    private static Optional<Breach> breach(Subject<FlagAssessment> subject, Alignment alignment) {
        FlagAssessment flag = subject.value();
        LocalDate expires = flag.flag().ends().orElseThrow();
        if (flag.found().isEmpty() || !alignment.asOf().isAfter(expires)) {
            return Optional.empty();
        }
        return Optional.of(Breach.of(
                subject.element().local() + " stands behind the flag "
                        + flag.flag().key() + ", which expired on "
                        + expires + " and is still live in "
                        + flag.found().stream().map(FoundFlag::source).collect(Collectors.joining(", ")),
                "Remove the flag, or extend it and say why."));
    }
}
