package org.missionled.gitlab;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.missionled.model.Refused;

/** The text of a file in UTF-8, of which no more is ever held than its limit. */
final class Utf8 {
    private Utf8() {}

    /** A file whose text cannot be had, and in which line that shows. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final int line;
        private final String sentence;

        Unreadable(int line, String sentence) {
            super(sentence);
            this.line = line;
            this.sentence = sentence;
        }

        String sentence() {
            return sentence;
        }

        int line() {
            return line;
        }
    }

    /** The whole text without its byte order mark. */
    static String text(InputStream in, int limit) throws IOException, Unreadable {
        byte[] bytes = in.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw new Unreadable(
                    1,
                    Refused.because("more than " + limit + " bytes", "check that it is a file of flags")
                            .getMessage());
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
            throw new Unreadable(
                    line,
                    Refused.because("not UTF-8: byte " + bad, "save the file as UTF-8")
                            .getMessage());
        }
        String text = chars.flip().toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
