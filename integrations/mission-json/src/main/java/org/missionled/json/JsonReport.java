package org.missionled.json;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.missionled.report.view.ReportView;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A report as JSON: everything that its view says, read back into an equal view.
 *
 * <p>The fields are those of {@link ReportView}; the schema {@code mission-report-1.schema.json} in this package says
 * what each means. What is empty is left out. Verdicts and other keys are lower-case words joined by {@code -}. Fields
 * that are not known are kept and written again; a report of a newer version of the format is refused.
 *
 * <pre>
 * JsonReport saved = JsonReport.read(Path.of("target/mission-report/wellness.json"));
 * ReportView then = saved.view();
 * </pre>
 */
public final class JsonReport {
    /** The version of the format that is written, and the newest that is read. */
    public static final int VERSION = 1;

    private static final String NAME = "mission-report";
    private static final RecordOf SHAPE = RecordOf.of(ReportView.class);

    private final ReportView view;
    private final Kept kept;

    private JsonReport(ReportView view, Kept kept) {
        this.view = view;
        this.kept = kept;
    }

    /**
     * A view that is to be written.
     *
     * @param view what a report says
     * @return the same as JSON
     */
    public static JsonReport of(ReportView view) {
        return new JsonReport(view, Kept.nothing());
    }

    /**
     * A report from a file.
     *
     * @param file in UTF-8
     * @return what it says
     * @throws FaultyJson naming the place, if it is no such report, or one of a newer version
     * @throws UncheckedIOException if it cannot be read
     */
    public static JsonReport read(Path file) {
        try (Reader in = Files.newBufferedReader(file)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the report cannot be read from " + file.toAbsolutePath(), e);
        }
    }

    /**
     * A report from a text.
     *
     * @param json the text
     * @return what it says
     * @throws FaultyJson naming the place, if it is no such report, or one of a newer version
     */
    public static JsonReport parse(String json) {
        return read(new StringReader(json));
    }

    private static JsonReport read(Reader text) {
        try (JsonParser parser = Format.parser(text)) {
            Reading in = new Reading(parser);
            if (in.next() != JsonToken.START_OBJECT) {
                throw in.expected("an object");
            }
            Envelope.begin(in, NAME, VERSION);
            ReportView view = (ReportView) SHAPE.read(in);
            Envelope.end(in);
            return new JsonReport(view, in.kept());
        }
    }

    /** {@return what the report says} */
    public ReportView view() {
        return view;
    }

    /** {@return the ways to the fields that are not known, such as {@code /report/goals/0/mood}} */
    public List<String> unknownFields() {
        return kept.ways().toList();
    }

    /**
     * Writes it.
     *
     * @param out where to; not closed
     */
    public void writeTo(Writer out) {
        try (JsonGenerator json = Format.generator(out, true)) {
            json.writeStartObject();
            json.writeStringProperty("format", NAME);
            json.writeNumberProperty("version", VERSION);
            json.writeName("report");
            SHAPE.write(view, json, kept.below("report"));
            kept.write(json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** {@return the text} */
    @Override
    public String toString() {
        StringWriter text = new StringWriter();
        writeTo(text);
        return text.toString();
    }
}
