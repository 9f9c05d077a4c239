package org.missionled.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.missionled.report.view.ReportView;

/** The JSON Schema of a report, written from the shapes of its view and from what their documentation says. */
final class Schema {
    private static final Path SOURCES = Path.of("../../mission-report/src/main/java/org/missionled/report/view");
    private static final Pattern PARAMETER = Pattern.compile("@param (\\w+) (.*?)(?= \\* @param|\\*/|$)");

    private final Map<String, Object> definitions = new TreeMap<>();

    private Schema() {}

    static Map<String, Object> ofReport() {
        Schema schema = new Schema();
        Object report = schema.of(RecordOf.of(ReportView.class));
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        all.put("$id", "urn:missionled:mission-report:" + JsonReport.VERSION);
        all.put("title", "Mission report, version " + JsonReport.VERSION);
        all.put(
                "description",
                "Everything an alignment report says. What is empty is left out. A reader keeps the fields that it does"
                        + " not know, and refuses a newer version.");
        all.put("type", "object");
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("format", Map.of("const", "mission-report"));
        fields.put("version", Map.of("const", JsonReport.VERSION));
        fields.put("report", report);
        all.put("properties", fields);
        all.put("required", List.of("format", "version", "report"));
        all.put("$defs", schema.definitions);
        return all;
    }

    private Object of(Shape shape) {
        if (shape instanceof RecordOf record) {
            String name = name(record.type());
            if (!definitions.containsKey(name)) {
                definitions.put(name, Map.of());
                definitions.put(name, object(record));
            }
            return Map.of("$ref", "#/$defs/" + name);
        }
        if (shape instanceof ListOf list) {
            return ordered("type", "array", "items", of(list.part()));
        }
        if (shape instanceof Maybe maybe) {
            return of(maybe.part());
        }
        if (shape instanceof Choice choice) {
            return Map.of("enum", List.copyOf(choice.values().keySet()));
        }
        return plain(shape);
    }

    private static Object plain(Shape shape) {
        if (shape instanceof Shapes.Decimal) {
            return Map.of(
                    "anyOf",
                    List.of(Map.of("type", "number"), Map.of("enum", List.of("NaN", "Infinity", "-Infinity"))));
        }
        if (shape instanceof Shapes.Day) {
            return ordered("type", "string", "format", "date");
        }
        return Map.of(
                "type",
                shape instanceof Shapes.Count ? "integer" : shape instanceof Shapes.Truth ? "boolean" : "string");
    }

    private Map<String, Object> object(RecordOf record) {
        String documentation = documentation(record.type());
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("type", "object");
        all.put("description", plainWords(documentation.replaceAll("(?s) \\* @param.*|<p>.*|<pre>.*", "")));
        Map<String, String> meanings = new LinkedHashMap<>();
        Matcher parameters = PARAMETER.matcher(documentation.replaceAll("\\s+", " "));
        while (parameters.find()) {
            meanings.put(parameters.group(1), plainWords(parameters.group(2)));
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        record.shapes().forEach((name, shape) -> {
            String meaning = meanings.get(name);
            if (meaning == null) {
                throw new AssertionError(record.type() + " does not say what " + name + " is");
            }
            Map<String, Object> field = new LinkedHashMap<>();
            field.put("description", meaning);
            field.putAll(cast(of(shape)));
            fields.put(name, field);
        });
        all.put("properties", fields);
        all.put(
                "required",
                record.shapes().entrySet().stream()
                        .filter(it -> it.getValue().absent() == null)
                        .map(Map.Entry::getKey)
                        .toList());
        return all;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(Object map) {
        return (Map<String, Object>) map;
    }

    private static Map<String, Object> ordered(String name, Object value, String next, Object another) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(name, value);
        map.put(next, another);
        return map;
    }

    private static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : name(outer) + "." + type.getSimpleName();
    }

    /** The comment before a record. */
    private static String documentation(Class<?> type) {
        Class<?> file = type;
        while (file.getEnclosingClass() != null) {
            file = file.getEnclosingClass();
        }
        try {
            String source = Files.readString(SOURCES.resolve(file.getSimpleName() + ".java"));
            String before = source.substring(0, source.indexOf("public record " + type.getSimpleName() + "("));
            return before.substring(before.lastIndexOf("/**") + 3);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plainWords(String javadoc) {
        return javadoc.replaceAll("\\{@(?:code|link) ([^}]*)}", "$1")
                .replaceAll("\\s+\\*(?=\\s|$)", " ")
                .replaceAll("\\*/", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
