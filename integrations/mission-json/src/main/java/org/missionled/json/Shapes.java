package org.missionled.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.OptionalDouble;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** The plain shapes, and which shape a Java type has. */
final class Shapes {
    private Shapes() {}

    static Shape of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Shape part = of(generic.getActualTypeArguments()[0]);
            return generic.getRawType() == List.class ? new ListOf(part) : Maybe.of(part);
        }
        if (type == String.class) {
            return new Text();
        }
        if (type == double.class || type == Double.class) {
            return new Decimal();
        }
        if (type == OptionalDouble.class) {
            return Maybe.ofNumber();
        }
        if (type == int.class || type == Integer.class) {
            return new Count();
        }
        if (type == boolean.class) {
            return new Truth();
        }
        if (type == LocalDate.class) {
            return new Day();
        }
        Class<?> raw = (Class<?>) type;
        return raw.isEnum() ? Choice.of(raw) : RecordOf.of(raw);
    }

    /** Any text. */
    record Text() implements Shape {
        @Override
        public void write(Object value, JsonGenerator out, Kept kept) {
            out.writeString((String) value);
        }

        @Override
        public Object read(Reading in) {
            return in.text("a text");
        }
    }

    /** A number; what is not finite stands as the text NaN, Infinity or -Infinity. */
    record Decimal() implements Shape {
        @Override
        public void write(Object value, JsonGenerator out, Kept kept) {
            out.writeNumber((double) value);
        }

        @Override
        public Object read(Reading in) {
            if (in.token() == JsonToken.VALUE_STRING) {
                return switch (in.text("a number")) {
                    case "NaN" -> Double.NaN;
                    case "Infinity" -> Double.POSITIVE_INFINITY;
                    case "-Infinity" -> Double.NEGATIVE_INFINITY;
                    default -> throw in.expected("a number");
                };
            }
            double number = in.number();
            if (Double.isInfinite(number)) {
                throw in.expected("a number below 1.8e308");
            }
            return number;
        }
    }

    /** A whole number. */
    record Count() implements Shape {
        @Override
        public void write(Object value, JsonGenerator out, Kept kept) {
            out.writeNumber((int) value);
        }

        @Override
        public Object read(Reading in) {
            return in.count();
        }
    }

    /** True or false. */
    record Truth() implements Shape {
        @Override
        public void write(Object value, JsonGenerator out, Kept kept) {
            out.writeBoolean((boolean) value);
        }

        @Override
        public Object read(Reading in) {
            return switch (in.token()) {
                case VALUE_TRUE -> true;
                case VALUE_FALSE -> false;
                default -> throw in.expected("true or false");
            };
        }
    }

    /** A day of the calendar. */
    record Day() implements Shape {
        @Override
        public void write(Object value, JsonGenerator out, Kept kept) {
            out.writeString(value.toString());
        }

        @Override
        public Object read(Reading in) {
            try {
                return LocalDate.parse(in.text("a day"));
            } catch (DateTimeParseException e) {
                throw in.expected("a day, such as \"2026-09-30\"");
            }
        }
    }
}
