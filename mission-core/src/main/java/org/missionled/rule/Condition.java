package org.missionled.rule;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.missionled.alignment.Alignment;

/**
 * What a subject must meet. The answer depends on the subject and the alignment alone.
 *
 * @param <S> the type of what is examined
 */
@FunctionalInterface
public interface Condition<S> {
    /**
     * Examines one subject.
     *
     * @param subject what is examined
     * @param alignment where it stands
     * @return what is wrong with it; empty where the condition is met
     */
    Optional<Breach> breach(Subject<S> subject, Alignment alignment);

    /**
     * A condition on the value of a subject alone.
     *
     * @param met what must be true of it
     * @param breach what is wrong where it is not
     * @param <S> the type of what is examined
     * @return the condition
     */
    static <S> Condition<S> that(Predicate<S> met, Function<S, Breach> breach) {
        return (subject, alignment) ->
                met.test(subject.value()) ? Optional.empty() : Optional.of(breach.apply(subject.value()));
    }
}
