package org.missionled.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.missionled.report.view.ReportView;

/** Views with anything in them, one for each seed. */
final class AnyView {
    private static final List<String> TEXTS = List.of(
            "",
            "plain",
            "<script>alert(1)</script>",
            "line\nbreak\r\n\ttab\u0000\u001b[31m",
            "\"quoted\" \\ back / slash",
            "\u202eright to left\u2066",
            "\ud83d\ude00 \ud83d half",
            "\udc00 other half",
            "\u2028\u2029\ufeff",
            "=1+1",
            "{\"a\":[1,2]}",
            "\u0645\u0631\u062d\u0628\u0627");
    private static final List<Double> NUMBERS = List.of(
            0.0,
            -0.0,
            0.1 + 0.2,
            1e-320,
            Double.MAX_VALUE,
            Double.MIN_VALUE,
            -1.5,
            2.2250738585072014E-308,
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            2e-3,
            1e22,
            9007199254740992.0);

    private final Random random;

    private AnyView(long seed) {
        this.random = new Random(seed);
    }

    static ReportView of(long seed) {
        return (ReportView) new AnyView(seed).any(ReportView.class, 0);
    }

    private Object any(Type type, int depth) {
        if (type instanceof ParameterizedType generic) {
            Type part = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == Optional.class) {
                return random.nextBoolean() && depth < 7 ? Optional.of(any(part, depth)) : Optional.empty();
            }
            List<Object> values = new ArrayList<>();
            for (int left = depth < 7 ? random.nextInt(3) : 0; left > 0; left--) {
                values.add(any(part, depth));
            }
            return values;
        }
        if (type == OptionalDouble.class) {
            return random.nextBoolean() ? OptionalDouble.of(number()) : OptionalDouble.empty();
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isEnum()) {
            return raw.getEnumConstants()[random.nextInt(raw.getEnumConstants().length)];
        }
        return raw.isRecord() ? record(raw, depth + 1) : plain(raw);
    }

    private Object plain(Class<?> raw) {
        if (raw == String.class) {
            return TEXTS.get(random.nextInt(TEXTS.size()));
        }
        if (raw == double.class) {
            return number();
        }
        if (raw == boolean.class) {
            return random.nextBoolean();
        }
        return raw == LocalDate.class
                ? LocalDate.ofEpochDay(random.nextInt(60_000) - 10_000)
                : (Object) random.nextInt();
    }

    private double number() {
        return random.nextBoolean()
                ? NUMBERS.get(random.nextInt(NUMBERS.size()))
                : Double.longBitsToDouble(random.nextLong() & 0xbfffffffffffffffL);
    }

    private Object record(Class<?> type, int depth) {
        RecordComponent[] parts = type.getRecordComponents();
        Class<?>[] types = new Class<?>[parts.length];
        Object[] values = new Object[parts.length];
        for (int at = 0; at < parts.length; at++) {
            types[at] = parts[at].getType();
            values[at] = any(parts[at].getGenericType(), depth);
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }
}
