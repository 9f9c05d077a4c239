package org.missionled.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * One of a few words, such as {@code on-track}.
 *
 * @param values the words and what they stand for
 * @param words the words of all constants in the order of their declaration
 */
record Choice(Map<String, Object> values, List<SerializableString> words) implements Shape {

    static Choice of(Class<?> type) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<SerializableString> words = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            values.put(word(constant), constant);
            words.add(new SerializedString(word(constant)));
        }
        return new Choice(values, List.copyOf(words));
    }

    private static String word(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public void write(Object value, JsonGenerator out, Kept kept) {
        out.writeString(words.get(((Enum<?>) value).ordinal()));
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
