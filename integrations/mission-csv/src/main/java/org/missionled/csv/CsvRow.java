package org.missionled.csv;

import java.util.List;

/**
 * A row as it stands in the file.
 *
 * @param line the line it begins in, counted from 1
 * @param count how many cells it has
 * @param cells the cells, or the first of them where there are far too many
 */
record CsvRow(long line, int count, List<String> cells) {
    /** Keeps a copy. */
    CsvRow {
        cells = List.copyOf(cells);
    }
}
