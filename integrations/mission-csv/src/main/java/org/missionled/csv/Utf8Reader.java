package org.missionled.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.missionled.model.Refused;

/**
 * The characters of a stream of UTF-8.
 *
 * <p>Unlike {@link java.io.InputStreamReader} it hands out all good characters before it refuses the first bad byte, so
 * that whoever reads knows in which row that byte is. A byte order mark at the beginning is left out.
 */
final class Utf8Reader extends Reader {
    /**
     * How many characters a row may have; a longer one is refused when no more than the parser's buffer lies above it.
     */
    static final int LONGEST_ROW = 1_000_000;

    private static final int BLOCK = 8192;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private ByteBuffer bytes = ByteBuffer.allocate(0);
    private boolean started;
    private boolean ended;
    private boolean atEnd;
    private int sinceRowBegan;

    Utf8Reader(InputStream in) {
        this.in = in;
    }

    /** A new row begins somewhere in the characters that were handed out. */
    void rowBegins() {
        sinceRowBegan = 0;
    }

    /** Whether somebody has been told that there are no more characters. */
    boolean isAtEnd() {
        return atEnd;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        if (length < 2) {
            throw Refused.value("room for characters", length, "at least 2, since some characters take both");
        }
        if (sinceRowBegan > LONGEST_ROW) {
            throw Refused.because(
                    "a row of more than " + LONGEST_ROW + " characters", "shorten it, or close the quote that is open");
        }
        CharBuffer chars = CharBuffer.wrap(into, from, length);
        CoderResult result = decoder.decode(bytes, chars, ended);
        while (chars.position() == from && result.isUnderflow() && !ended) {
            fill();
            result = decoder.decode(bytes, chars, ended);
        }
        int read = chars.position() - from;
        if (read == 0 && result.isMalformed()) {
            String bad = String.format(Locale.ROOT, "%02X", bytes.get(bytes.position()));
            throw Refused.because("not UTF-8: byte 0x" + bad, "save the file as UTF-8");
        }
        atEnd = read == 0;
        sinceRowBegan += read;
        return atEnd ? -1 : read;
    }

    private void fill() throws IOException {
        byte[] block = new byte[BLOCK];
        int kept = bytes.remaining();
        bytes.get(block, 0, kept);
        int count = kept + in.readNBytes(block, kept, BLOCK - kept);
        ended = count < BLOCK;
        bytes = ByteBuffer.wrap(block, 0, count);
        if (!started && bytes.limit() >= 3 && bytes.slice(0, 3).equals(ByteBuffer.wrap(BYTE_ORDER_MARK))) {
            bytes.position(BYTE_ORDER_MARK.length);
        }
        started = true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
