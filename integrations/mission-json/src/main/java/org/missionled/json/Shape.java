package org.missionled.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** How values of one type stand in JSON. */
sealed interface Shape
        permits Shapes.Text, Shapes.Decimal, Shapes.Count, Shapes.Truth, Shapes.Day, Choice, ListOf, Maybe, RecordOf {
    /**
     * Writes a value.
     *
     * @param value of this type
     * @param out where to
     * @param kept fields that were read here and are not known
     */
    void write(Object value, JsonGenerator out, Kept kept);

    /**
     * Reads a value; the current token is its first and will be its last.
     *
     * @param in where from
     * @return of this type
     */
    Object read(Reading in);

    /** Whether a field with this value is not written. */
    default boolean isLeftOut(Object value) {
        return false;
    }

    /** {@return what stands for a field of this type that is not there; null where it has to be there} */
    default @Nullable Object absent() {
        return null;
    }
}
