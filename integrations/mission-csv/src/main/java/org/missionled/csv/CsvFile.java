package org.missionled.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.missionled.measurement.FaultyObservations;
import org.missionled.measurement.ObservationCollector;
import org.missionled.measurement.Observations;
import org.missionled.model.Refused;

/** One file while it is read: what was good so far, and what was not. */
final class CsvFile {
    private final String name;
    private final String origin;
    private final ObservationCollector good = ObservationCollector.empty();
    private final List<String> faults = new ArrayList<>();

    /**
     * A file that nothing was read of yet.
     *
     * @param name what its faults call it
     * @param origin what its observations say they come from, the same on every machine
     */
    CsvFile(String name, String origin) {
        this.name = name;
        this.origin = origin;
    }

    /** Everything in the file, or all that is wrong with it. */
    Observations read(InputStream bytes) throws IOException {
        Utf8Reader text = new Utf8Reader(bytes);
        RowHandler handler = new RowHandler(text);
        try {
            readAll(rows(handler, text));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            throw unusable(handler.line(), List.of(problemOf(e, text)));
        }
        return checkedAgainstEachOther();
    }

    private static Iterator<CsvRow> rows(RowHandler handler, Utf8Reader text) {
        return CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(2 * Utf8Reader.LONGEST_ROW)
                .build(handler, text)
                .iterator();
    }

    /**
     * What ended the reading: of its own the parser refuses two things, and one of them only at the end of the text.
     */
    private static Refused problemOf(CsvParseException thrown, Utf8Reader text) {
        Throwable cause = thrown.getCause();
        if (cause instanceof Refused problem) {
            return problem;
        }
        if (cause != null && !(cause instanceof CsvParseException)) {
            throw thrown;
        }
        return text.isAtEnd()
                ? Refused.because("a quote is not closed before the file ends", "close it, unless the file was cut off")
                : Refused.because("text after a closing quote", "write a quote within quotes as two: \"\"");
    }

    private void readAll(Iterator<CsvRow> rows) {
        if (!rows.hasNext()) {
            throw unusable(
                    1,
                    List.of(Refused.because(
                            "there is no header", "begin with a line such as \"metric,period,value\"")));
        }
        CsvRow first = rows.next();
        Header header = Header.of(first.cells());
        if (!header.faults().isEmpty()) {
            throw unusable(first.line(), header.faults());
        }
        RowReader reader = new RowReader(header, name, origin, good, faults);
        while (rows.hasNext()) {
            readOne(header, reader, rows.next());
        }
    }

    private void readOne(Header header, RowReader reader, CsvRow row) {
        if (row.count() == header.count()) {
            reader.read(row);
        } else {
            String problem = (row.count() == 1 ? "1 cell" : row.count() + " cells") + " where the header has "
                    + header.count() + " columns";
            String advice = row.count() > header.count()
                    ? "put a cell with a comma in it between double quotes"
                    : "keep the commas of empty cells";
            faults.add(
                    place(row.line()) + ": " + Refused.because(problem, advice).getMessage());
        }
    }

    private Observations checkedAgainstEachOther() {
        Observations usable;
        try {
            usable = good.collected();
        } catch (FaultyObservations contradictions) {
            faults.addAll(contradictions.faults());
            usable = contradictions.usable();
        }
        if (!faults.isEmpty()) {
            throw new FaultyObservations(faults, usable);
        }
        return usable;
    }

    /** The file as a whole cannot be used: what its next rows mean is anyone's guess. */
    private FaultyObservations unusable(long line, List<Refused> problems) {
        problems.forEach(problem -> faults.add(place(line) + ": " + problem.getMessage()));
        return new FaultyObservations(faults, Observations.none());
    }

    private String place(long line) {
        return name + ":" + line;
    }
}
