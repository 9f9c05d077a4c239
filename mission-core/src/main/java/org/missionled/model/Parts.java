package org.missionled.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What has been said of one element, part by part: the state of every value of the model that will grow.
 *
 * <p>A new attribute of an element is one {@link Part}, one accessor and one {@code with} method; equality comes along.
 * The parts stand side by side in one array, since an element has a dozen of them at most and there may be hundreds of
 * thousands of elements: looking along it is faster than hashing, and it takes a fraction of the memory of a map.
 */
final class Parts {
    static final Parts NONE = new Parts(new Object[0]);

    /** Each part followed by its value, in the order in which the parts were first said. */
    private final Object[] said;

    private Parts(Object[] said) {
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

    private int at(Part<?> part) {
        for (int at = 0; at < said.length; at += 2) {
            if (said[at] == part) {
                return at;
            }
        }
        return -1;
    }

    <T> Parts with(Part<T> part, T value) {
        int at = at(part);
        Object[] copy = Arrays.copyOf(said, at < 0 ? said.length + 2 : said.length);
        int to = at < 0 ? said.length : at;
        copy[to] = part;
        copy[to + 1] = value;
        return new Parts(copy);
    }

    <T> Parts plus(Part<List<T>> part, T added) {
        List<T> longer = new ArrayList<>(all(part));
        longer.add(added);
        return with(part, List.copyOf(longer));
    }

    <T> Optional<T> find(Part<T> part) {
        int at = at(part);
        return at < 0 ? Optional.empty() : Optional.of(part.read(said[at + 1]));
    }

    /** What was said of a part, else something else; nothing is made for the answer. */
    <T> T or(Part<T> part, T otherwise) {
        int at = at(part);
        return at < 0 ? otherwise : part.read(said[at + 1]);
    }

    <T> T get(Part<T> part) {
        int at = at(part);
        if (at < 0) {
            throw new IllegalStateException("never said: " + part);
        }
        return part.read(said[at + 1]);
    }

    <T> List<T> all(Part<List<T>> part) {
        int at = at(part);
        return at < 0 ? List.of() : part.read(said[at + 1]);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (!(other instanceof Parts that) || said.length != that.said.length) {
            return false;
        }
        for (int mine = 0; mine < said.length; mine += 2) {
            int theirs = that.at((Part<?>) said[mine]);
            if (theirs < 0 || !said[mine + 1].equals(that.said[theirs + 1])) {
                return false;
            }
        }
        return true;
    }

    /** The same for the same parts in any order. */
    @Override
    public int hashCode() {
        int sum = 0;
        for (int at = 0; at < said.length; at += 2) {
            sum += said[at].hashCode() ^ said[at + 1].hashCode();
        }
        return sum;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("{");
        for (int at = 0; at < said.length; at += 2) {
            text.append(at == 0 ? "" : ", ").append(said[at]).append('=').append(said[at + 1]);
        }
        return text.append('}').toString();
    }
}
