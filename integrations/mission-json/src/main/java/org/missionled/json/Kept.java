package org.missionled.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/** Fields that were read and are not known, each where it stood, so that they can be written there again. */
final class Kept {
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, Kept> below = new LinkedHashMap<>();

    private static final Kept NOTHING = new Kept();

    static Kept nothing() {
        return NOTHING;
    }

    static Kept empty() {
        return new Kept();
    }

    /** Takes a field; false where there is one of that name. */
    boolean put(List<String> way, String json) {
        Kept at = this;
        for (String step : way.subList(0, way.size() - 1)) {
            at = at.below.computeIfAbsent(step, name -> new Kept());
        }
        return at.fields.putIfAbsent(way.get(way.size() - 1), json) == null;
    }

    Kept below(String name) {
        return below.isEmpty() ? NOTHING : below.getOrDefault(name, NOTHING);
    }

    Kept below(int at) {
        return below.isEmpty() ? NOTHING : below.getOrDefault(String.valueOf(at), NOTHING);
    }

    void write(JsonGenerator out) {
        if (fields.isEmpty()) {
            return;
        }
        fields.forEach((name, json) -> {
            out.writeName(name);
            out.writeRawValue(json);
        });
    }

    /** The ways to all of them, such as {@code /report/goals/0/mood}. */
    Stream<String> ways() {
        return Stream.concat(
                fields.keySet().stream().map(name -> "/" + name),
                below.entrySet().stream().flatMap(it -> it.getValue().ways().map(way -> "/" + it.getKey() + way)));
    }
}
