package org.missionled.rule;

import java.util.Optional;
import java.util.function.Function;
import org.missionled.alignment.Alignment;

/**
 * A condition that is met where another is not.
 *
 * @param of the other
 * @param breach what is wrong where the other is met
 * @param <S> the type of what is examined
 */
record Opposite<S>(Condition<S> of, Function<S, Breach> breach) implements Condition<S> {
    @Override
    public Optional<Breach> breach(Subject<S> subject, Alignment alignment) {
        return of.breach(subject, alignment).isPresent()
                ? Optional.empty()
                : Optional.of(breach.apply(subject.value()));
    }
}
