package org.missionled.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** A record, its components as fields in the order of their declaration. */
final class RecordOf implements Shape {
    private static final ClassValue<RecordOf> KNOWN = new ClassValue<>() {
        @Override
        protected RecordOf computeValue(Class<?> type) {
            return new RecordOf(type);
        }
    };

    private static final Object[] NOTHING = {};

    private final Class<?> type;
    private volatile @Nullable Layout
            layout; // worked out when first asked for, since a part may have parts of its kind

    private RecordOf(Class<?> type) {
        this.type = type;
    }

    static RecordOf of(Class<?> type) {
        return KNOWN.get(type);
    }

    Class<?> type() {
        return type;
    }

    /** {@return the shapes of its fields by their names} */
    Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        layout().fields.forEach(field -> shapes.put(field.name, field.shape));
        return shapes;
    }

    private record Field(String name, SerializableString written, Shape shape, Method accessor) {
        static Field of(RecordComponent part) {
            String name = part.getName();
            Method accessor = part.getAccessor();
            accessor.setAccessible(true); // it is public: nothing is opened, and not asked again for each value
            return new Field(name, new SerializedString(name), Shapes.of(part.getGenericType()), accessor);
        }
    }

    private record Layout(List<Field> fields, Map<String, Integer> places, Constructor<?> made) {

        static Layout of(Class<?> type) {
            List<Field> fields = new ArrayList<>();
            List<Class<?>> types = new ArrayList<>();
            Map<String, Integer> places = new LinkedHashMap<>();
            for (RecordComponent part : type.getRecordComponents()) {
                places.put(part.getName(), fields.size());
                fields.add(Field.of(part));
                types.add(part.getType());
            }
            try {
                return new Layout(fields, places, type.getDeclaredConstructor(types.toArray(Class<?>[]::new)));
            } catch (NoSuchMethodException e) {
                throw new LinkageError(type.getName(), e);
            }
        }
    }

    private Layout layout() {
        Layout known = layout;
        if (known == null) {
            known = Layout.of(type);
            layout = known;
        }
        return known;
    }

    @Override
    public void write(Object value, JsonGenerator out, Kept kept) {
        out.writeStartObject();
        for (Field field : layout().fields) {
            Object part = part(value, field.accessor);
            if (!field.shape.isLeftOut(part)) {
                out.writeName(field.written);
                field.shape.write(part, out, kept.below(field.name));
            }
        }
        kept.write(out);
        out.writeEndObject();
    }

    private static Object part(Object value, Method accessor) {
        try {
            return accessor.invoke(value, NOTHING);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(accessor.toString(), e);
        }
    }

    @Override
    public Object read(Reading in) {
        if (in.token() != JsonToken.START_OBJECT) {
            throw in.expected("an object");
        }
        Layout all = layout();
        @Nullable Object[] parts = new @Nullable Object[all.fields.size()];
        while (in.next() != JsonToken.END_OBJECT) {
            String name = in.name();
            in.enter(name);
            in.next();
            Integer at = all.places.get(name);
            if (at == null) {
                in.keep();
            } else if (parts[at] == null) {
                parts[at] = all.fields.get(at).shape.read(in);
            } else {
                throw in.fault("the field stands here twice");
            }
            in.leave();
        }
        for (int at = 0; at < parts.length; at++) {
            if (parts[at] == null) {
                parts[at] = all.fields.get(at).shape.absent();
            }
            if (parts[at] == null) {
                throw in.fault("the field \"" + all.fields.get(at).name + "\" is missing");
            }
        }
        return made(all.made, parts);
    }

    private static Object made(Constructor<?> constructor, @Nullable Object[] parts) {
        try {
            return constructor.newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(constructor.toString(), e);
        }
    }
}
