package org.missionled.rule.standard;

import java.util.Optional;
import java.util.function.Consumer;
import org.missionled.alignment.Alignment;
import org.missionled.model.FlagExtension;
import org.missionled.rule.Breach;
import org.missionled.rule.Fact.Item;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;

/** Somebody decided each extension. */
final class ExtensionIsDecided {
    static final Rule<ExtensionIsDecided.Extended> RULE = Rule.of(
                    "flag.extension.undecided",
                    "Somebody decided every extension of a flag.",
                    Flags.each("extensions of flags", ExtensionIsDecided::extensions),
                    ExtensionIsDecided::breach)
            .in(RuleGroup.FLAGS)
            .because("Dates that nobody moves move by themselves.");

    private ExtensionIsDecided() {}

    /** A flag and one of its extensions. */
    record Extended(Flags.Declared flag, FlagExtension extension) {}

    private static void extensions(Flags.Declared flag, Consumer<Subject<Extended>> to) {
        for (FlagExtension extension : flag.flag().extensions()) {
            to.accept(Subject.of(flag.feature().id(), new Extended(flag, extension))
                    .withAspect(() -> flag.flag().key() + "/" + extension.to()));
        }
    }

    private static Optional<Breach> breach(Subject<ExtensionIsDecided.Extended> subject, Alignment alignment) {

        FlagExtension extension = subject.value().extension();
        if (extension.decidedBy().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(Breach.saying(
                        "{}, which was extended to {}, and nobody says who decided it",
                        subject.value().flag().words(),
                        new Item(extension.to().toString()))
                .fix("Add .decidedBy(\"who\").on(\"a day\") after the reason."));
    }
}
