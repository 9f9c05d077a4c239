package org.missionled.rule.standard;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.missionled.alignment.Alignment;
import org.missionled.model.DeclarationSite;
import org.missionled.model.Feature;
import org.missionled.model.Flag;
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
        return alignment.mission().features().stream()
                .filter(feature -> !feature.lifecycle().isOverOn(alignment.asOf()))
                .flatMap(feature -> feature.flag().map(flag -> shared(feature, flag, first)).stream());
    }

    private static Subject<Shared> shared(Feature feature, Flag flag, Map<String, Feature> first) {
        Feature other = first.putIfAbsent(flag.key(), feature);
        return Subject.of(feature.id(), new Shared(new Flags.Declared(feature, flag), other == null ? feature : other))
                .withAspect(flag::key);
    }

    private static Optional<Breach> breach(Subject<Shared> subject, Alignment alignment) {
        Flags.Declared declared = subject.value().flag();
        Feature first = subject.value().first();
        if (first.id().equals(declared.feature().id())) {
            return Optional.empty();
        }
        return Optional.of(Breach.saying(
                        "{}, and so does {}{}: switching off one switches off both",
                        declared.words(),
                        first,
                        alignment
                                .mission()
                                .site(first.id())
                                .map(DeclarationSite::fileAndLine)
                                .map(place -> " (" + place + ")")
                                .orElse(""))
                .fix("Give each feature a flag of its own, or declare them as one feature."));
    }
}
