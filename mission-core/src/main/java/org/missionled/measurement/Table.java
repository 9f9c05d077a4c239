package org.missionled.measurement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The observations of one metric, attribute by attribute in arrays: 20 bytes for a row that says only its days, its
 * value and its line, and more only for what some row of the metric says.
 */
final class Table {
    private final String metric;
    private final int[] first;
    private final int[] last;
    private final double[] value;
    private final int[] line;
    private final String origin;
    private final Map<Attribute<?>, Column> columns;

    /**
     * Rows of one metric.
     *
     * @param metric its name, with or without its mission
     * @param first the first day of each row, counted from 1970-01-01
     * @param last the last day of each row
     * @param value the number or the numerator of each row; not a number where it is in words
     * @param line the line in which each row was written, below 0 where none is known
     * @param origin where the rows were written, unless they say otherwise
     * @param columns what else they say
     */
    Table(
            String metric,
            int[] first,
            int[] last,
            double[] value,
            int[] line,
            String origin,
            Map<Attribute<?>, Column> columns) {
        this.metric = metric;
        this.first = first;
        this.last = last;
        this.value = value;
        this.line = line;
        this.origin = origin;
        this.columns = columns;
    }

    String metric() {
        return metric;
    }

    int size() {
        return first.length;
    }

    int first(int row) {
        return first[row];
    }

    int last(int row) {
        return last[row];
    }

    double value(int row) {
        return value[row];
    }

    double[] values(int from, int to) {
        return Arrays.copyOfRange(value, from, to);
    }

    int[] firstDays(int from, int to) {
        return Arrays.copyOfRange(first, from, to);
    }

    int[] lastDays(int from, int to) {
        return Arrays.copyOfRange(last, from, to);
    }

    int line(int row) {
        return line[row];
    }

    Map<Attribute<?>, Column> columns() {
        return columns;
    }

    /** Whether this holds the very same rows, be it by another name of the metric. */
    boolean shares(Table other) {
        return first == other.first;
    }

    @Nullable Object said(Attribute<?> attribute, int row) {
        Column column = columns.get(attribute);
        return column == null ? null : column.at(row);
    }

    double denominator(int row) {
        return columns.get(Attribute.DENOMINATOR) instanceof Column.Numbers numbers ? numbers.number(row) : Double.NaN;
    }

    /** The day a row became known. */
    int known(int row) {
        int day = columns.get(Attribute.PUBLISHED) instanceof Column.Days days ? days.day(row) : Column.Days.NONE;
        return day == Column.Days.NONE ? last[row] : day;
    }

    Scope scope(int row) {
        return Scope.of(
                Attribute.SUBJECT.read(said(Attribute.SUBJECT, row)),
                Attribute.SEGMENT.read(said(Attribute.SEGMENT, row)));
    }

    ReportingPeriod period(int row) {
        LocalDate begin = LocalDate.ofEpochDay(first[row]);
        return new ReportingPeriod(begin, first[row] == last[row] ? begin : LocalDate.ofEpochDay(last[row]));
    }

    Reading reading(int row) {
        if (Double.isNaN(value[row])) {
            return new Reading.Words(String.valueOf(said(Attribute.WORDS, row)));
        }
        double denominator = denominator(row);
        return Double.isNaN(denominator) ? new Reading.Value(value[row]) : new Reading.Counts(value[row], denominator);
    }

    String origin(int row) {
        return line[row] < 0 ? file(row) : file(row) + ":" + line[row];
    }

    /** Where a row was written, without its line. */
    String file(int row) {
        Object other = said(Attribute.ORIGIN, row);
        return other == null ? origin : (String) other;
    }

    /** A row as a value of its own. */
    Observation observation(int row) {
        Map<Attribute<?>, Object> said = new LinkedHashMap<>();
        columns.forEach((attribute, column) -> {
            Object what = column.at(row);
            if (what != null && attribute.isPublic()) {
                said.put(attribute, what);
            }
        });
        return new Observation(metric, period(row), reading(row), said, origin(row));
    }

    /** The same rows by another name of the metric. */
    Table named(String name) {
        return new Table(name, first, last, value, line, origin, columns);
    }

    /** Exactly these rows, in this order. */
    Table picked(int[] rows) {
        int[] firsts = new int[rows.length];
        int[] lasts = new int[rows.length];
        double[] values = new double[rows.length];
        int[] lines = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            firsts[i] = first[rows[i]];
            lasts[i] = last[rows[i]];
            values[i] = value[rows[i]];
            lines[i] = line[rows[i]];
        }
        Map<Attribute<?>, Column> picked = new LinkedHashMap<>();
        columns.forEach((attribute, column) -> picked.put(attribute, column.picked(rows)));
        return new Table(metric, firsts, lasts, values, lines, origin, picked);
    }
}
