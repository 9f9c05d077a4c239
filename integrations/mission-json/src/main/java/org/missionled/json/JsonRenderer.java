package org.missionled.json;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;
import org.missionled.report.MissionReport;
import org.missionled.report.Renderer;
import tools.jackson.core.exc.JacksonIOException;

/** Everything a report says, for other programs, as {@link JsonReport} reads it back. */
public final class JsonRenderer implements Renderer {
    /** A renderer without settings. */
    public JsonRenderer() {}

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public void render(MissionReport report, Appendable out) throws IOException {
        try {
            JsonReport.of(report.view()).writeTo(new Appending(out));
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /** A writer on anything that takes text. */
    private static final class Appending extends Writer {
        private final Appendable out;

        Appending(Appendable out) {
            this.out = out;
        }

        @Override
        public void write(char[] text, int from, int count) throws IOException {
            out.append(CharBuffer.wrap(text, from, count));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
