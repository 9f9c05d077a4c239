package org.missionled.json;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/**
 * A value that may be missing; where it is, the field is left out.
 *
 * @param part the shape of the value
 * @param none what stands for a missing one
 * @param wrapped a value that is there
 * @param unwrapped the value of one that is there, by itself
 */
record Maybe(Shape part, Object none, Function<Object, Object> wrapped, Function<Object, Object> unwrapped)
        implements Shape {

    static Maybe of(Shape part) {
        return new Maybe(part, Optional.empty(), Optional::of, value -> ((Optional<?>) value).orElseThrow());
    }

    static Maybe ofNumber() {
        return new Maybe(
                new Shapes.Decimal(),
                OptionalDouble.empty(),
                value -> OptionalDouble.of((double) value),
                value -> ((OptionalDouble) value).getAsDouble());
    }

    @Override
    public void write(Object value, JsonGenerator out, Kept kept) {
        part.write(unwrapped.apply(value), out, kept);
    }

    @Override
    public Object read(Reading in) {
        return wrapped.apply(part.read(in));
    }

    /** An empty one equals every other empty one, and is most often the very same. */
    @Override
    public boolean isLeftOut(Object value) {
        return value == none || value.equals(none);
    }

    @Override
    public Object absent() {
        return none;
    }
}
