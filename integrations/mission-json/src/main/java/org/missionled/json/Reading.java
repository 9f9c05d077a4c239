package org.missionled.json;

import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Visible;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamReadException;

/** A file while it is read: the place in it, and what was found there that is not known. */
final class Reading {
    private final JsonParser in;
    private final List<String> way = new ArrayList<>();
    private final Kept kept = Kept.empty();

    Reading(JsonParser in) {
        this.in = in;
    }

    Kept kept() {
        return kept;
    }

    JsonToken token() {
        JsonToken token = in.currentToken();
        if (token == null) {
            throw fault("the file ends too early");
        }
        return token;
    }

    JsonToken next() {
        @Nullable JsonToken token = moved();
        if (token == null) {
            throw fault("the file ends too early");
        }
        return token;
    }

    /** The next token, or null at the end of the file. */
    @Nullable JsonToken moved() {
        try {
            return in.nextToken();
        } catch (JacksonException e) {
            throw fault(problem(e));
        }
    }

    private static String problem(JacksonException e) {
        if (e instanceof JacksonIOException io) {
            if (io.getCause() instanceof CharacterCodingException) {
                return "the file is not in UTF-8";
            }
            throw new UncheckedIOException("the report cannot be read", io.getCause());
        }
        String text = e.getOriginalMessage();
        return e instanceof StreamReadException ? "not JSON: " + text : text;
    }

    void enter(String name) {
        way.add(name);
    }

    void enter(int at) {
        way.add(String.valueOf(at));
    }

    void leave() {
        way.remove(way.size() - 1);
    }

    String name() {
        return in.currentName();
    }

    String text(String wanted) {
        if (token() != JsonToken.VALUE_STRING) {
            throw expected(wanted);
        }
        try {
            return in.getString();
        } catch (JacksonException e) {
            throw fault(problem(e));
        }
    }

    double number() {
        if (!token().isNumeric()) {
            throw expected("a number");
        }
        try {
            return in.getDoubleValue();
        } catch (JacksonException e) {
            throw fault(problem(e));
        }
    }

    int count() {
        if (token() != JsonToken.VALUE_NUMBER_INT) {
            throw expected("a whole number");
        }
        try {
            return in.getIntValue();
        } catch (JacksonException e) {
            throw expected("a whole number below 2,147,483,648");
        }
    }

    /** Keeps the value that begins here, since its field is not known. */
    void keep() {
        StringWriter text = new StringWriter();
        try (JsonGenerator copy = Format.generator(text, false)) {
            copy.copyCurrentStructureExact(in);
        } catch (JacksonException e) {
            throw fault(problem(e));
        }
        if (!kept.put(way, text.toString())) {
            throw fault("the field stands here twice");
        }
    }

    FaultyJson expected(String what) {
        return fault("expected " + what + ", found " + found());
    }

    private String found() {
        return switch (token()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "the text \"" + cut(in.getString()) + "\"";
            case VALUE_NULL -> "null";
            default -> cut(in.getString());
        };
    }

    private static String cut(String text) {
        return Visible.text(text.length() <= 60 ? text : text.substring(0, 57) + "...");
    }

    FaultyJson fault(String problem) {
        String at = way.isEmpty() ? "/" : "/" + String.join("/", way);
        return new FaultyJson(at + ", line " + in.currentLocation().getLineNr(), problem);
    }
}
