package org.missionled.measurement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What a table says twice: the same once more, which is left out, or something else, which is a fault. */
final class Contradictions {
    private static final Set<Attribute<?>> IN_THE_KEY = Set.of(
            Attribute.SUBJECT,
            Attribute.SEGMENT,
            Attribute.SOURCE,
            Attribute.METHOD,
            Attribute.PUBLISHED,
            Attribute.ORIGIN);

    private final Table table;
    private final RowOrder order;
    private final List<Said> found = new ArrayList<>();

    private Contradictions(Table table, RowOrder order) {
        this.table = table;
        this.order = order;
    }

    private record Said(int row, String fault) {}

    /** The table in its order with each key once; its contradictions are left out and told. */
    static Table without(Table table, RowOrder order, List<String> faults) {
        if (order.isStrict()) {
            return table;
        }
        Contradictions contradictions = new Contradictions(table, order);
        int[] kept = contradictions.kept(order.rows());
        contradictions.found.stream()
                .sorted(Comparator.comparingInt(Said::row))
                .map(Said::fault)
                .forEach(faults::add);
        return table.picked(kept);
    }

    private int[] kept(int[] rows) {
        int kept = 0;
        for (int begin = 0, end; begin < rows.length; begin = end) {
            end = begin + 1;
            boolean agree = true;
            while (end < rows.length
                    && order.scope(rows[begin]) == order.scope(rows[end])
                    && order.compare(rows[begin], rows[end]) == 0) {
                agree &= agree(rows[begin], rows[end]);
                end++;
            }
            if (agree) {
                rows[kept++] = rows[begin];
            }
        }
        return Arrays.copyOf(rows, kept);
    }

    private boolean agree(int row, int other) {
        boolean agree = Double.compare(table.value(row), table.value(other)) == 0;
        String difference = "";
        for (Map.Entry<Attribute<?>, Column> column : table.columns().entrySet()) {
            if (agree
                    && !IN_THE_KEY.contains(column.getKey())
                    && !Objects.equals(
                            column.getValue().at(row), column.getValue().at(other))) {
                agree = false;
                difference = isShown(column.getKey()) ? "" : column.getKey().toString();
            }
        }
        if (!agree) {
            String first = shown(row, difference);
            found.add(new Said(
                    other,
                    table.origin(other) + ": " + named(row) + " has a second value for " + table.period(row) + ", "
                            + shown(other, difference) + "; the first is " + first + " at " + table.origin(row)
                            + " (keep one of them, or say on which day each was published)"));
        }
        return agree;
    }

    private String named(int row) {
        String scope = table.scope(row).toString();
        return table.metric() + (scope.isEmpty() ? "" : " " + scope);
    }

    private static boolean isShown(Attribute<?> attribute) {
        return attribute == Attribute.UNIT || !attribute.isPublic();
    }

    private String shown(int row, String difference) {
        Object unit = table.said(Attribute.UNIT, row);
        String reading = table.reading(row) + (unit == null ? "" : " " + unit);
        if (difference.isEmpty()) {
            return reading;
        }
        Object said = table.columns().entrySet().stream()
                .filter(column -> column.getKey().toString().equals(difference))
                .map(column -> Objects.requireNonNullElse(column.getValue().at(row), "none"))
                .findFirst()
                .orElse("none");
        return reading + " with " + difference + " " + said;
    }
}
