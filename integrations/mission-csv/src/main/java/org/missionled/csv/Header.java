package org.missionled.csv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.missionled.model.Refused;

/** Which column is where, and what is wrong with the first line. */
final class Header {
    private final int count;
    private final Map<Column, Integer> positions = new EnumMap<>(Column.class);
    private final List<Refused> faults = new ArrayList<>();

    private Header(int count) {
        this.count = count;
    }

    /** The header in the cells of a file's first row. */
    static Header of(List<String> cells) {
        Header header = new Header(cells.size());
        if (cells.size() == 1 && (cells.get(0).contains(";") || cells.get(0).contains("\t"))) {
            header.faults.add(Refused.because(
                    "the columns are not separated by commas",
                    "separate them by \",\", and write numbers with a point, such as 54.1"));
            return header;
        }
        for (int i = 0; i < cells.size(); i++) {
            header.place(cells.get(i), i);
        }
        header.lookForGaps();
        return header;
    }

    private void place(String cell, int position) {
        Column.named(cell)
                .ifPresentOrElse(
                        column -> {
                            if (positions.putIfAbsent(column, position) != null) {
                                faults.add(
                                        Refused.because("there are two columns \"" + cell + "\"", "keep one of them"));
                            }
                        },
                        () -> faults.add(unknown(cell)));
    }

    private static Refused unknown(String cell) {
        String meant = Column.nearest(cell)
                .map(column -> "did you mean \"" + column.word() + "\"? ")
                .orElse("");
        return Refused.value("column", cell, meant + "the columns are " + Column.words());
    }

    private void lookForGaps() {
        require(Column.METRIC, true);
        require(Column.PERIOD, true);
        requireBoth(Column.NUMERATOR, Column.DENOMINATOR);
        requireBoth(Column.DIMENSION, Column.GROUP);
        requireBoth(Column.ASKED, Column.ANSWERED);
        requireBoth(Column.JUDGED_AS, Column.JUDGED_BY);
        if (Stream.of(Column.VALUE, Column.NUMERATOR, Column.DENOMINATOR, Column.WORDS)
                .noneMatch(positions::containsKey)) {
            faults.add(Refused.because(
                    "no column says what was observed",
                    "add \"value\", or \"numerator\" and \"denominator\", or \"words\""));
        }
    }

    private void requireBoth(Column one, Column other) {
        require(one, positions.containsKey(other));
        require(other, positions.containsKey(one));
    }

    private void require(Column column, boolean isNeeded) {
        if (isNeeded && !positions.containsKey(column)) {
            faults.add(Refused.because(
                    "the column \"" + column.word() + "\" is missing", "the columns are " + Column.words()));
        }
    }

    /** How many columns there are. */
    int count() {
        return count;
    }

    /** What is wrong with it, left to right, then what is missing. */
    List<Refused> faults() {
        return List.copyOf(faults);
    }

    /** Whether there is any column beside the metric, the period and what was observed. */
    boolean saysMore() {
        return positions.keySet().stream().anyMatch(column -> column.compareTo(Column.WORDS) > 0);
    }

    /** The cell of a row; empty where there is no such column. */
    String cell(Column column, CsvRow row) {
        Integer position = positions.get(column);
        return position == null ? "" : row.cells().get(position);
    }
}
