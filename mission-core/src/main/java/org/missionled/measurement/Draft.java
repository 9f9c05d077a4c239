package org.missionled.measurement;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of one metric while they are gathered, in the order in which they come. */
final class Draft {
    private static final int FIRST_ROOM = 16;

    private final String metric;
    private final Map<Attribute<?>, Column> columns = new LinkedHashMap<>();
    private int size;
    private int[] first = new int[FIRST_ROOM];
    private int[] last = new int[FIRST_ROOM];
    private double[] value = new double[FIRST_ROOM];
    private int[] line = new int[FIRST_ROOM];
    private String origin = "";

    Draft(String metric) {
        this.metric = metric;
    }

    /** One more row; a value that is not a number is told in words. */
    void row(int firstDay, int lastDay, double number, String writtenIn, int writtenAt) {
        if (size == first.length) {
            grow();
        }
        first[size] = firstDay;
        last[size] = lastDay;
        value[size] = number;
        line[size] = writtenAt;
        if (size == 0) {
            origin = writtenIn;
        }
        size++;
        if (!writtenIn.equals(origin)) {
            say(Attribute.ORIGIN, writtenIn);
        }
    }

    private void grow() {
        int room = size + (size >> 1);
        first = Arrays.copyOf(first, room);
        last = Arrays.copyOf(last, room);
        value = Arrays.copyOf(value, room);
        line = Arrays.copyOf(line, room);
    }

    /** The latest row says something more. */
    void say(Attribute<?> attribute, Object said) {
        Column column = columns.get(attribute);
        if (column == null) {
            column = Column.of(said);
            columns.put(attribute, column);
        }
        column.put(size - 1, said);
    }

    /** All rows of some observations of one metric, part by part. */
    static Table of(List<MetricObservations> parts) {
        Draft draft = new Draft(parts.get(0).metric());
        parts.forEach(draft::addAll);
        return draft.table();
    }

    private void addAll(MetricObservations part) {
        Table table = part.table();
        for (int row = part.from(); row < part.from() + part.size(); row++) {
            row(table.first(row), table.last(row), table.value(row), table.file(row), table.line(row));
            for (Map.Entry<Attribute<?>, Column> column : table.columns().entrySet()) {
                Object said = column.getValue().at(row);
                if (said != null && column.getKey() != Attribute.ORIGIN) {
                    say(column.getKey(), said);
                }
            }
        }
    }

    /** The rows as they came, in arrays no longer than needed. */
    Table table() {
        Map<Attribute<?>, Column> trimmed = new LinkedHashMap<>();
        columns.forEach((attribute, column) -> trimmed.put(attribute, column.trimmed(size)));
        return new Table(
                metric,
                Arrays.copyOf(first, size),
                Arrays.copyOf(last, size),
                Arrays.copyOf(value, size),
                Arrays.copyOf(line, size),
                origin,
                trimmed);
    }
}
