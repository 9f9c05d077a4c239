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
import org.missionled.measurement.Observation;
import org.missionled.measurement.Observations;

/** One file while it is read: what was good so far, and what was not. */
final class CsvFile {
    private final String name;
    private final List<Observation> good = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    CsvFile(String name) {
        this.name = name;
    }

    /** Everything in the file, or all that is wrong with it. */
    Observations read(InputStream bytes) throws IOException {
        Utf8Reader text = new Utf8Reader(bytes);
        RowHandler handler = new RowHandler(text);
        try {
            readAll(rows(handler, text));
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof UnreadableText unreadable) {
                throw unusable(handler.line(), unreadable.problem());
            }
            throw e.getCause();
        } catch (CsvParseException e) {
            if (e.getCause() instanceof CsvParseException) {
                throw unusable(handler.line(), brokenQuotes(text));
            }
            throw e;
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

    /** The parser takes everything that a quote can be, but for two things, and only one of them needs the whole file. */
    private static String brokenQuotes(Utf8Reader text) {
        return text.isAtEnd()
                ? "a quote is not closed before the file ends (close it, or fetch the file again if it was cut off)"
                : "text follows a closing quote (write a quote within quotes twice: \"they said \"\"yes\"\"\")";
    }

    private void readAll(Iterator<CsvRow> rows) {
        if (!rows.hasNext()) {
            throw unusable(1, "there is no header (begin with a line such as \"metric,period,value\")");
        }
        CsvRow first = rows.next();
        Header header = Header.of(first.cells());
        if (!header.faults().isEmpty()) {
            throw unusable(first.line(), header.faults());
        }
        while (rows.hasNext()) {
            readOne(header, rows.next());
        }
    }

    private void readOne(Header header, CsvRow row) {
        ObservationRow said = ObservationRow.of(header, row);
        said.observation(place(row.line())).ifPresent(good::add);
        said.faults().forEach(fault -> faults.add(place(row.line()) + ": " + fault));
    }

    private Observations checkedAgainstEachOther() {
        Observations usable;
        try {
            usable = Observations.of(good);
        } catch (FaultyObservations contradictions) {
            faults.addAll(contradictions.faults());
            usable = contradictions.usable();
        }
        if (!faults.isEmpty()) {
            throw new FaultyObservations(faults, usable);
        }
        return usable;
    }

    private FaultyObservations unusable(long line, String... problems) {
        for (String problem : problems) {
            faults.add(place(line) + ": " + problem);
        }
        return new FaultyObservations(faults, Observations.none());
    }

    private String place(long line) {
        return name + ":" + line;
    }
}
