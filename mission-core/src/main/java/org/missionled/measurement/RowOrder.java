package org.missionled.measurement;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The order of a table's rows: scope by scope in the order of first appearance; within one by the last day, then the
 * day they became known, the first day, the source and the method, and what is still alike as it came.
 */
final class RowOrder {
    private final Table table;
    private final int[] scopeOf;
    private final Map<Scope, Integer> scopes = new LinkedHashMap<>();

    RowOrder(Table table) {
        this.table = table;
        this.scopeOf = scopesOf(table, scopes);
    }

    /** For each row the number of its scope; no entry at all where all rows are about the whole. */
    private static int[] scopesOf(Table table, Map<Scope, Integer> scopes) {
        Column subject = table.columns().get(Attribute.SUBJECT);
        Column segment = table.columns().get(Attribute.SEGMENT);
        if (subject == null && segment == null) {
            scopes.put(Scope.whole(), 0);
            return new int[0];
        }
        int[] scopeOf = new int[table.size()];
        Map<Long, Integer> known = new LinkedHashMap<>();
        long latest = -1;
        int number = -1;
        for (int row = 0; row < scopeOf.length; row++) {
            long code = (long) code(subject, row) << 32 | code(segment, row);
            if (code != latest) {
                number = known.computeIfAbsent(code, c -> known.size());
                latest = code;
                scopes.putIfAbsent(table.scope(row), number);
            }
            scopeOf[row] = number;
        }
        return scopeOf;
    }

    private static int code(@Nullable Column column, int row) {
        return column instanceof Column.Codes codes ? codes.code(row) : 0;
    }

    /** Every scope and its number, in order of first appearance. */
    Map<Scope, Integer> scopes() {
        return scopes;
    }

    int scope(int row) {
        return scopeOf.length == 0 ? 0 : scopeOf[row];
    }

    /** Whether the rows stand in this order already, each with a key of its own. */
    boolean isStrict() {
        for (int row = 1; row < table.size(); row++) {
            if (scope(row - 1) > scope(row) || (scope(row - 1) == scope(row) && compare(row - 1, row) >= 0)) {
                return false;
            }
        }
        return true;
    }

    /** The numbers of the rows in this order. */
    int[] rows() {
        int size = table.size();
        int[] at = new int[scopes.size() + 1];
        for (int row = 0; row < size; row++) {
            at[scope(row) + 1]++;
        }
        for (int i = 1; i < at.length; i++) {
            at[i] += at[i - 1];
        }
        int[] ends = at.clone();
        long[] keys = new long[size];
        for (int row = 0; row < size; row++) {
            keys[ends[scope(row)]++] = (long) table.last(row) << 32 | row;
        }
        int[] rows = new int[size];
        for (int scope = 0; scope + 1 < at.length; scope++) {
            Arrays.sort(keys, at[scope], at[scope + 1]);
            for (int i = at[scope]; i < at[scope + 1]; i++) {
                rows[i] = (int) keys[i];
            }
            orderTies(rows, at[scope], at[scope + 1]);
        }
        return rows;
    }

    private void orderTies(int[] rows, int from, int to) {
        int begin = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || table.last(rows[i]) != table.last(rows[begin])) {
                if (i - begin > 1) {
                    int[] tied = Arrays.stream(rows, begin, i)
                            .boxed()
                            .sorted((a, b) -> compare(a, b))
                            .mapToInt(Integer::intValue)
                            .toArray();
                    System.arraycopy(tied, 0, rows, begin, tied.length);
                }
                begin = i;
            }
        }
    }

    /** Two rows of one scope; 0 where they have one key and became known on one day. */
    int compare(int row, int other) {
        int order = Integer.compare(table.last(row), table.last(other));
        order = order != 0 ? order : Integer.compare(table.known(row), table.known(other));
        order = order != 0 ? order : Integer.compare(table.first(row), table.first(other));
        order = order != 0 ? order : compare(Attribute.SOURCE, row, other);
        return order != 0 ? order : compare(Attribute.METHOD, row, other);
    }

    private int compare(Attribute<String> attribute, int row, int other) {
        if (!table.columns().containsKey(attribute)) {
            return 0;
        }
        return Comparator.nullsFirst(Comparator.<String>naturalOrder())
                .compare(attribute.read(table.said(attribute, row)), attribute.read(table.said(attribute, other)));
    }
}
