package org.missionled.rule.standard;

import java.util.Optional;
import java.util.stream.Collectors;
import org.missionled.alignment.Alignment;
import org.missionled.alignment.FlagAssessment;
import org.missionled.alignment.FoundFlag;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;

/** The flag of a feature that was retired or declined is gone from the live systems. */
final class EndedFeatureHasNoLiveFlag {
    static final Rule<FlagAssessment> RULE = Rule.of(
                    "flag.live.retired",
                    "No flag of a retired or declined feature is live.",
                    LiveFlagSubjects.declared(
                            "flags of retired or declined features to look for in a live system",
                            (feature, day) -> feature.lifecycle().isOverOn(day)),
                    EndedFeatureHasNoLiveFlag::breach)
            .in(RuleGroup.FLAGS)
            .because("What was taken away comes back by a single switch.");

    private EndedFeatureHasNoLiveFlag() {}

    private static Optional<Breach> breach(Subject<FlagAssessment> subject, Alignment alignment) {
        FlagAssessment flag = subject.value();
        if (flag.found().isEmpty()) {
            return Optional.empty();
        }
        String stage = flag.feature().lifecycle().declinedBecause().isPresent() ? "declined" : "retired";
        String systems = flag.found().stream().map(FoundFlag::source).collect(Collectors.joining(", "));
        return Optional.of(Breach.saying("{} is {}, and its flag {} is still live in {}", subject.element(), stage, flag.flag().key(), systems).fix("Remove the flag from {}.", systems));
    }
}
