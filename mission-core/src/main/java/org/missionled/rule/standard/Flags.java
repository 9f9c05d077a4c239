package org.missionled.rule.standard;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.missionled.alignment.Alignment;
import org.missionled.alignment.FoundFlag;
import org.missionled.model.Feature;
import org.missionled.model.Flag;
import org.missionled.rule.Statement;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** The flags that features stand behind. */
final class Flags {
    /** A flag and the feature behind it. */
    record Declared(Feature feature, Flag flag) {
        /** What a message begins with: {@code feature:quiz stands behind the release flag "quiz"}. */
        Statement words() {
            return Statement.of(
                    "{} stands behind the {} flag \"{}\"", feature, flag.kind().words(), flag.key());
        }
    }

    /** The parts of a sentence that say when a flag goes, or why it stays. */
    static final Set<String> ENDS =
            Set.of("", "day of a flag's expiry", "day of expiry", "reason for a permanent flag");

    private Flags() {}

    /** Those of one sort, of features that are neither retired nor declined. */
    static Subjects<Declared> that(String words, Predicate<Flag> chosen) {
        return Resting.ongoing("flags that " + words, (feature, alignment, to) -> {
            Optional<Flag> flag = feature.feature().flag();
            if (flag.isPresent() && chosen.test(flag.get())) {
                to.accept(subject(feature.feature(), flag.get()));
            }
        });
    }

    /** What there is to each flag of features that are neither retired nor declined. */
    static <S> Subjects<S> each(String name, BiConsumer<Declared, Consumer<Subject<S>>> each) {
        return Resting.ongoing(name, (feature, alignment, to) -> {
            Optional<Flag> flag = feature.feature().flag();
            if (flag.isPresent()) {
                each.accept(new Declared(feature.feature(), flag.get()), to);
            }
        });
    }

    /** The live systems in which a flag was found, as a message says it; empty where it was found in none. */
    static String liveIn(Flag flag, Alignment alignment) {
        return alignment.flags().found(flag.key()).stream()
                .map(FoundFlag::source)
                .collect(Collectors.joining(", "));
    }

    static Subject<Declared> subject(Feature feature, Flag flag) {
        return Subject.of(feature.id(), new Declared(feature, flag)).withAspect(flag::key);
    }
}
