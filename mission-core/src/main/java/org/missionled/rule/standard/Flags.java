package org.missionled.rule.standard;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.missionled.alignment.Alignment;
import org.missionled.model.Feature;
import org.missionled.model.Flag;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** The flags that features stand behind. */
final class Flags {
    /** A flag and the feature behind it. */
    record Declared(Feature feature, Flag flag) {
        /** What a message begins with: {@code feature:quiz stands behind the release flag "quiz"}. */
        String words() {
            return feature.id().local() + " stands behind the " + flag.kind().words() + " flag \"" + flag.key() + "\"";
        }
    }

    /** The parts of a sentence that say when a flag goes, or why it stays. */
    static final Set<String> ENDS =
            Set.of("", "day of a flag's expiry", "day of expiry", "reason for a permanent flag");

    private Flags() {}

    /** Those of one sort, of features that are neither retired nor declined. */
    static Subjects<Declared> that(String words, Predicate<Flag> chosen) {
        return Subjects.of("flags that " + words, alignment -> of(Resting.features(alignment), chosen));
    }

    static Stream<Subject<Declared>> declared(Alignment alignment) {
        return of(Resting.features(alignment));
    }

    static Stream<Subject<Declared>> of(Stream<Feature> features) {
        return of(features, flag -> true);
    }

    private static Stream<Subject<Declared>> of(Stream<Feature> features, Predicate<Flag> chosen) {
        return features.mapMulti((feature, to) -> feature.flag()
                .filter(chosen)
                .ifPresent(flag -> to.accept(
                        Subject.of(feature.id(), new Declared(feature, flag)).withAspect(flag::key))));
    }
}
