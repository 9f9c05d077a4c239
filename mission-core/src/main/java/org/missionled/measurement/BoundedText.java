package org.missionled.measurement;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.missionled.model.Refused;

/** The text of a small file in UTF-8, of which no more is ever held than its limit; for readers of facts. */
public final class BoundedText {
    private BoundedText() {}

    /** A file whose text cannot be had, and in which line that shows. */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        /** The line, counted from 1. */
        private final int line;

        /** What is wrong. */
        private final Refused problem;

        private Unreadable(int line, Refused problem) {
            super(problem);
            this.line = line;
            this.problem = problem;
        }

        /** {@return the line in which it shows, counted from 1} */
        public int line() {
            return line;
        }

        /** {@return what is wrong and what would be good, in one sentence} */
        @Override
        public String getMessage() {
            return problem.getMessage();
        }
    }

    /**
     * Reads a text whole.
     *
     * @param in where it is read from; left open
     * @param limit how many bytes it may have at most
     * @return the text without its byte order mark
     * @throws Unreadable if it is longer or not UTF-8
     * @throws IOException if it cannot be read
     */
    public static String read(InputStream in, int limit) throws IOException, Unreadable {
        byte[] bytes = in.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw new Unreadable(
                    1, Refused.because("more than " + limit + " bytes", "check that it is a file of flags"));
        }
        ByteBuffer from = ByteBuffer.wrap(bytes);
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(from, chars, true);
        if (result.isError()) {
            int line = 1;
            for (int at = 0; at < from.position(); at++) {
                line += bytes[at] == '\n' ? 1 : 0;
            }
            String bad = String.format(Locale.ROOT, "0x%02X", bytes[from.position()]);
            throw new Unreadable(line, Refused.because("not UTF-8: byte " + bad, "save the file as UTF-8"));
        }
        String text = chars.flip().toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
