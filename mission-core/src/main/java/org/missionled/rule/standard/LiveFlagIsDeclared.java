package org.missionled.rule.standard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.missionled.alignment.Alignment;
import org.missionled.alignment.FoundFlag;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Severity;
import org.missionled.rule.Subject;

/** A flag in a live system belongs to a feature. */
final class LiveFlagIsDeclared {
    static final Rule<String> RULE = Rule.of(
                    "flag.live.undeclared",
                    "A feature stands behind every flag in a live system.",
                    LiveFlagSubjects.keys("live flags"),
                    LiveFlagIsDeclared::breach)
            .in(RuleGroup.FLAGS)
            .because("A flag without a feature is code that nobody can hold against the mission.")
            .withSeverity(Severity.ERROR);

    private LiveFlagIsDeclared() {}

    private static Optional<Breach> breach(Subject<String> subject, Alignment alignment) {
        String key = subject.value();
        List<FoundFlag> found = alignment.flags().undeclared().getOrDefault(key, List.of());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Breach.saying(
                        "{} has no feature behind the flag {}, which is live in {}",
                        subject.element(),
                        key,
                        found.stream().map(LiveFlagIsDeclared::place).collect(Collectors.joining(", ")))
                .fix(
                        "Declare the feature with .behind(releaseFlag(\"{}\")), or undeclared(...) it until somebody"
                                + " knows its purpose, or remove the flag.",
                        key));
    }

    private static String place(FoundFlag found) {
        String origin = found.flag().origin();
        return found.source() + (origin.isEmpty() ? "" : " (" + origin + ")");
    }
}
