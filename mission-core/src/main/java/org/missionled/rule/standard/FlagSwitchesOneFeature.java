package org.missionled.rule.standard;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.missionled.alignment.Alignment;
import org.missionled.model.DeclarationSite;
import org.missionled.model.Feature;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** No two features stand behind one flag. */
final class FlagSwitchesOneFeature {
    /** A flag, and the first feature that is declared behind one of that key. */
    record Shared(Flags.Declared flag, Feature first) {}

    static final Rule<Shared> RULE = Rule.of(
                    "flag.key.shared",
                    "No two features stand behind one flag.",
                    Subjects.of("flags", FlagSwitchesOneFeature::flags),
                    FlagSwitchesOneFeature::breach)
            .in(RuleGroup.FLAGS)
            .because("Switching off one switches off both, and neither can be judged alone.");

    private FlagSwitchesOneFeature() {}

    private static Stream<Subject<Shared>> flags(Alignment alignment) {
        Map<String, Feature> first = new HashMap<>();
        return Flags.declared(alignment).map(subject -> {
            Flags.Declared declared = subject.value();
            String key = declared.flag().key();
            Feature other = first.putIfAbsent(key, declared.feature());
            return Subject.of(subject.element(), new Shared(declared, other == null ? declared.feature() : other))
                    .withAspect(() -> key);
        });
    }

    private static Optional<Breach> breach(Subject<Shared> subject, Alignment alignment) {
        Flags.Declared declared = subject.value().flag();
        Feature first = subject.value().first();
        if (first.id().equals(declared.feature().id())) {
            return Optional.empty();
        }
        return Optional.of(Breach.of(
                declared.words() + ", and so does " + first.id().local()
                        + alignment
                                .mission()
                                .site(first.id())
                                .map(DeclarationSite::fileAndLine)
                                .map(place -> " (" + place + ")")
                                .orElse("")
                        + ": switching off one switches off both",
                "Give each feature a flag of its own, or declare them as one feature."));
    }
}
