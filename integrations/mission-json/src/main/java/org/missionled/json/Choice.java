package org.missionled.json;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * One of a few words, such as {@code on-track}.
 *
 * @param values the words and what they stand for
 * @param words the word of each constant, as it is written
 */
record Choice(Map<String, Object> values, Map<Object, SerializableString> words) implements Shape {

    static Choice of(Class<?> type) {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<Object, SerializableString> words = new HashMap<>();
        for (Object constant : type.getEnumConstants()) {
            values.put(word(constant), constant);
            words.put(constant, new SerializedString(word(constant)));
        }
        return new Choice(values, words);
    }

    private static String word(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public void write(Object value, JsonGenerator out, Kept kept) {
        out.writeString(Objects.requireNonNull(words.get(value)));
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
