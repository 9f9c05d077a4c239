package org.missionled.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * Several values; where there are none the field is left out.
 *
 * @param part the shape of each
 */
record ListOf(Shape part) implements Shape {
    @Override
    public void write(Object value, JsonGenerator out, Kept kept) {
        out.writeStartArray();
        List<?> values = (List<?>) value;
        for (int at = 0; at < values.size(); at++) {
            part.write(values.get(at), out, kept.below(at));
        }
        out.writeEndArray();
    }

    @Override
    public Object read(Reading in) {
        if (in.token() != JsonToken.START_ARRAY) {
            throw in.expected("a list");
        }
        List<Object> values = new ArrayList<>();
        while (in.next() != JsonToken.END_ARRAY) {
            in.enter(values.size());
            values.add(part.read(in));
            in.leave();
        }
        return values;
    }

    @Override
    public boolean isLeftOut(Object value) {
        return ((List<?>) value).isEmpty();
    }

    @Override
    public Object absent() {
        return List.of();
    }
}
