package org.missionled.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the parser tells its rows to: remembers where they begin, and keeps no more cells than a header could name. */
final class RowHandler extends AbstractBaseCsvCallbackHandler<CsvRow> {
    private static final int KEPT = 100;

    private final Utf8Reader text;
    private final List<String> cells = new ArrayList<>();

    RowHandler(Utf8Reader text) {
        this.text = text;
    }

    /** The line in which the latest row begins. */
    long line() {
        return getStartingLineNumber();
    }

    @Override
    protected void handleBegin(long line) {
        text.rowBegins();
        cells.clear();
    }

    @Override
    protected void handleField(int index, char[] characters, int from, int length, boolean quoted) {
        if (index < KEPT) {
            cells.add(new String(characters, from, length));
        }
    }

    /** Null, which skips the row, where the line is blank. */
    @Override
    protected @Nullable CsvRow buildRecord() {
        boolean isBlank =
                cells.isEmpty() || (getFieldCount() == 1 && cells.get(0).isBlank());
        return isBlank ? null : new CsvRow(line(), getFieldCount(), cells);
    }
}
