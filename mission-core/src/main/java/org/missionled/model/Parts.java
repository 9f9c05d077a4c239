package org.missionled.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What has been said of one element, part by part: the state of every value of the model that will grow.
 *
 * <p>A new attribute of an element is one {@link Part}, one accessor and one {@code with} method; equality comes along.
 */
final class Parts {
    static final Parts NONE = new Parts(Map.of());

    private final Map<Part<?>, Object> said;

    private Parts(Map<Part<?>, Object> said) {
        this.said = said;
    }

    /** The name of one attribute, and the type of its value. */
    static final class Part<T> {
        private final String name;

        private Part(String name) {
            this.name = name;
        }

        static <T> Part<T> named(String name) {
            return new Part<>(name);
        }

        @SuppressWarnings("unchecked") // with() is the only way in, and it pairs a part with its own type
        private T read(Object value) {
            return (T) value;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    <T> Parts with(Part<T> part, T value) {
        Map<Part<?>, Object> copy = new LinkedHashMap<>(said);
        copy.put(part, value);
        return new Parts(copy);
    }

    <T> Parts plus(Part<List<T>> part, T added) {
        return with(part, Stream.concat(all(part).stream(), Stream.of(added)).toList());
    }

    <T> Optional<T> find(Part<T> part) {
        return Optional.ofNullable(said.get(part)).map(part::read);
    }

    <T> T get(Part<T> part) {
        return find(part).orElseThrow(() -> new IllegalStateException("never said: " + part));
    }

    <T> List<T> all(Part<List<T>> part) {
        return find(part).orElse(List.of());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Parts that && said.equals(that.said);
    }

    @Override
    public int hashCode() {
        return said.hashCode();
    }

    @Override
    public String toString() {
        return said.toString();
    }
}
