package org.missionled.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.InputStream;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.missionled.measurement.FaultyObservations;
import org.missionled.measurement.Observation;
import org.missionled.measurement.Observations;
import org.missionled.measurement.Reading;

class UnreadableFileTest {
    private static final String HEADER = "metric,period,words\n";
    private static final String GOOD = "mood,2026-01,fine\n";

    @ParameterizedTest
    @ValueSource(strings = {"metric,period,words\n", "\"metric\",\"period\",\"words\"\r\n"})
    void acceptsAByteOrderMark(String header) {
        assertThat(CsvText.read("\uFEFF" + header + GOOD)).isEqualTo(CsvText.read(HEADER + GOOD));
    }

    @Test
    void takesAByteOrderMarkAnywhereElseForText() {
        assertThat(CsvText.only(HEADER + "mood,2026-01,\uFEFFfine").reading())
                .isEqualTo(new Reading.Words("\uFEFFfine"));
    }

    @Test
    void namesTheRowWithTheFirstByteThatIsNotUtf8() {
        String months = IntStream.range(0, 5000)
                .mapToObj(i -> "mood-" + i + ",2026-01,\"früh und spät: 😀\"\n")
                .collect(Collectors.joining());
        byte[] good = (HEADER + months + "mood,2026-01,\"über\n").getBytes(UTF_8);
        byte[] bad = "spät\"\nmood,2026-03,fine\n".getBytes(ISO_8859_1);

        FaultyObservations refused = CsvText.refused(joined(good, bad));

        assertThat(refused)
                .hasMessage("1 faulty observation:\n  observations.csv:5002: not UTF-8: byte 0xE4"
                        + " (save the file as UTF-8)");
        assertThat(refused.usable()).isEqualTo(Observations.none());
    }

    @Test
    void readsCharactersOfManyBytesAcrossBlocks() {
        for (int shift = 0; shift < 4; shift++) {
            String words = "x".repeat(shift) + "😀".repeat(9000);
            assertThat(CsvText.only(HEADER + "mood,2026-01," + words).reading()).isEqualTo(new Reading.Words(words));
        }
    }

    @Test
    void refusesUtf16() {
        assertThat(CsvText.refused((HEADER + GOOD).getBytes(UTF_16)).faults())
                .containsExactly("observations.csv:1: not UTF-8: byte 0xFE (save the file as UTF-8)");
    }

    @Test
    void refusesAFileThatEndsWithinACharacter() {
        byte[] whole = (HEADER + "mood,2026-01,😀").getBytes(UTF_8);

        assertThat(CsvText.refused(Arrays.copyOf(whole, whole.length - 1)).faults())
                .containsExactly("observations.csv:2: not UTF-8: byte 0xF0 (save the file as UTF-8)");
    }

    @Test
    void namesTheRowInWhichAQuoteStaysOpen() {
        FaultyObservations refused =
                CsvText.refused(HEADER + GOOD + "mood,March,fine\n" + "mood,2026-02,\"fine\nmood,2026-03,fine\n");

        assertThat(refused.faults())
                .containsExactly(
                        "observations.csv:3: not a valid period: \"March\""
                                + " (such as \"2026\", \"2026-Q1\", \"2026-03\", \"2026-W07\" or \"2026-03-15\")",
                        "observations.csv:4: a quote is not closed before the file ends"
                                + " (close it, unless the file was cut off)");
        assertThat(refused.usable()).isEqualTo(Observations.none());
    }

    @Test
    void namesTheRowInWhichTextFollowsAQuote() {
        FaultyObservations refused = CsvText.refused(HEADER + GOOD + "mood,2026-02,\"they said \"yes\"\"\n");

        assertThat(refused.faults())
                .containsExactly(
                        "observations.csv:3: text after a closing quote (write a quote within quotes as two: \"\")");
        assertThat(refused.usable()).isEqualTo(Observations.none());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "x", ",", "\n\"\""})
    void stopsReadingARowThatDoesNotEnd(String again) {
        Endless bytes = new Endless(HEADER + GOOD + "mood,2026-02,\"", again);

        FaultyObservations refused =
                catchThrowableOfType(FaultyObservations.class, () -> CsvObservations.read(bytes, "observations.csv"));

        assertThat(refused.faults())
                .containsExactly("observations.csv:3: a row of more than 1000000 characters"
                        + " (shorten it, or close the quote that is open)");
        assertThat(bytes.count).isLessThan(1_100_000);
    }

    @Test
    void readsARowOfAMillionCharacters() {
        String words = "x".repeat(1_000_000 - "mood,2026-01,".length());

        Observation read = CsvText.only(HEADER + "mood,2026-01," + words);

        assertThat(read.reading()).isEqualTo(new Reading.Words(words));
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    /** A text, and then another one again and again. */
    private static final class Endless extends InputStream {
        private final String once;
        private final String again;
        private int count;

        Endless(String once, String again) {
            this.once = once;
            this.again = again;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            for (int i = 0; i < length; i++) {
                into[from + i] = (byte) read();
            }
            return length;
        }

        @Override
        public int read() {
            int next = count++;
            return next < once.length() ? once.charAt(next) : again.charAt((next - once.length()) % again.length());
        }
    }
}
