package org.missionled.rule.standard;

import java.util.Optional;
import java.util.stream.Stream;
import org.missionled.alignment.Alignment;
import org.missionled.model.FlagExtension;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** Somebody decided each extension. */
final class ExtensionIsDecided {
    static final Rule<ExtensionIsDecided.Extended> RULE = Rule.of(
                    "flag.extension.undecided",
                    "Somebody decided every extension of a flag.",
                    Subjects.of("extensions of flags", ExtensionIsDecided::extensions),
                    ExtensionIsDecided::breach)
            .in(RuleGroup.FLAGS)
            .because("Dates that nobody moves move by themselves.");

    private ExtensionIsDecided() {}

    /** A flag and one of its extensions. */
    record Extended(Flags.Declared flag, FlagExtension extension) {}

    private static Stream<Subject<Extended>> extensions(Alignment alignment) {
        return Flags.declared(alignment)
                .flatMap(flag -> flag.value().flag().extensions().stream()
                        .map(extension -> Subject.of(flag.element(), new Extended(flag.value(), extension))
                                .withAspect(flag.value().flag().key() + "/" + extension.to())));
    }

    private static Optional<Breach> breach(Subject<ExtensionIsDecided.Extended> subject, Alignment alignment) {

        FlagExtension extension = subject.value().extension();
        if (extension.decidedBy().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(Breach.of(
                subject.value().flag().words() + ", which was extended to " + extension.to()
                        + ", and nobody says who decided it",
                "Add .decidedBy(\"who\").on(\"a day\") after the reason."));
    }
}
