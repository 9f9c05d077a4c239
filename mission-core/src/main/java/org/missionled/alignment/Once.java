package org.missionled.alignment;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is worked out when somebody first asks for it, and once: threads that ask meanwhile wait for it.
 *
 * @param <T> what it is; a value that cannot be changed
 */
final class Once<T> {
    private final Supplier<T> working;
    private volatile @Nullable T known;

    private Once(Supplier<T> working) {
        this.working = working;
    }

    static <T> Once<T> by(Supplier<T> working) {
        return new Once<>(working);
    }

    T get() {
        T it = known;
        return it == null ? workedOut() : it;
    }

    private synchronized T workedOut() {
        T it = known;
        if (it == null) {
            it = working.get();
            known = it;
        }
        return it;
    }
}
