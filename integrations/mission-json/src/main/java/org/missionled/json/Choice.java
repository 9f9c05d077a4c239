package org.missionled.json;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/**
 * One of a few words, such as {@code on-track}.
 *
 * @param values the words and what they stand for
 */
record Choice(Map<String, Object> values) implements Shape {

    static Choice of(Class<?> type) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            values.put(word(constant), constant);
        }
        return new Choice(values);
    }

    private static String word(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public void write(Object value, JsonGenerator out, Kept kept) {
        out.writeString(word(value));
    }

    @Override
    public Object read(Reading in) {
        Object value = values.get(in.text("one of " + values.keySet()));
        if (value == null) {
            throw in.expected("one of " + values.keySet());
        }
        return value;
    }
}
