package org.missionled.report.view;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All values of a view, of any depth. */
final class Everything {
    private Everything() {}

    static Stream<Object> in(Object value) {
        return Stream.concat(Stream.of(value), parts(value).flatMap(Everything::in));
    }

    static <T> List<T> of(Class<T> type, Object value) {
        return in(value).filter(type::isInstance).map(type::cast).toList();
    }

    private static Stream<?> parts(Object value) {
        if (value instanceof List<?> list) {
            return list.stream();
        }
        if (value instanceof Optional<?> optional) {
            return optional.stream();
        }
        return value instanceof Record
                ? Stream.of(value.getClass().getRecordComponents()).map(part -> part(value, part))
                : Stream.empty();
    }

    private static Object part(Object value, RecordComponent part) {
        try {
            return part.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(value.getClass() + "." + part.getName(), e);
        }
    }
}
