package org.missionled.rule;

import java.util.List;
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

    /**
     * A condition that is met where all of several are.
     *
     * @param conditions at least one
     * @param <S> the type of what is examined
     * @return the condition; its breach names all that are not met
     */
    static <S> Condition<S> allOf(List<Condition<S>> conditions) {
        List<Condition<S>> all = List.copyOf(conditions);
        return (subject, alignment) -> Breach.together(breaches(all, subject, alignment));
    }

    /**
     * A condition that is met where at least one of several is.
     *
     * @param conditions at least one
     * @param <S> the type of what is examined
     * @return the condition; its breach names all of them, since none is met
     */
    static <S> Condition<S> anyOf(List<Condition<S>> conditions) {
        List<Condition<S>> all = List.copyOf(conditions);
        return (subject, alignment) -> {
            List<Breach> breaches = breaches(all, subject, alignment);
            return breaches.size() < all.size() ? Optional.empty() : Breach.together(breaches);
        };
    }

    /**
     * A condition that is met where another is not.
     *
     * @param condition the other
     * @param breach what is wrong where the other is met
     * @param <S> the type of what is examined
     * @return the condition; of a condition that is such an opposite itself, the one it is the opposite of
     */
    static <S> Condition<S> not(Condition<S> condition, Function<S, Breach> breach) {
        return condition instanceof Opposite<S> opposite ? opposite.of() : new Opposite<>(condition, breach);
    }

    private static <S> List<Breach> breaches(List<Condition<S>> all, Subject<S> subject, Alignment alignment) {
        return all.stream()
                .flatMap(condition -> condition.breach(subject, alignment).stream())
                .toList();
    }
}
