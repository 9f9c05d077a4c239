package org.missionled.html.figure;

import java.util.List;
import java.util.Optional;
import org.missionled.html.picture.Picture;

/**
 * A picture with what is said below it and the table behind it.
 *
 * @param id the stable name of it
 * @param picture as it is drawn where there is little room
 * @param wide as it is drawn where there is more; empty where the narrow one does
 * @param columns the head of the table
 * @param rows each with as many cells as there are columns
 */
public record Figure(
        String id, Picture picture, Optional<Picture> wide, List<Column> columns, List<List<String>> rows) {
    /** How wide a narrow picture is. */
    static final double NARROW = 340;

    /** How wide a wide one is. */
    static final double WIDE = 760;

    /** Copies the lists. */
    public Figure {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A column of the table.
     *
     * @param name its head
     * @param isNumber whether its cells are numbers, which stand on the right
     */
    public record Column(String name, boolean isNumber) {
        static Column words(String name) {
            return new Column(name, false);
        }

        static Column number(String name) {
            return new Column(name, true);
        }
    }
}
