package org.missionled.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.missionled.measurement.Observation;
import org.missionled.measurement.Observations;
import org.missionled.measurement.Reading;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.model.Refused;

class CsvObservationsTest {
    private static final Observation WHO_5 =
            Observation.of("who-5", ReportingPeriod.parse("2026-03"), new Reading.Value(54.1), "elsewhere");

    @Test
    void aReportIsTheSameWhereverTheFileLies(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("observed.csv"), "metric,period,value\nwho-5,2026-03,54\n");

        assertThat(CsvObservations.read(file).stream().map(Observation::origin)).containsExactly("observed.csv:2");
    }

    @Test
    void readsEveryColumn() {
        Observation read = CsvText.only(
                "metric,period,value,numerator,denominator,words,unit,published,source",
                "who-5,2026-03,54.1,,,,points,2026-04-07,survey");

        assertThat(read)
                .isEqualTo(WHO_5.withUnit("points")
                        .withPublished(LocalDate.of(2026, 4, 7))
                        .withSource("survey"));
        assertThat(read.origin()).isEqualTo("observations.csv:2");
    }

    @Test
    void readsTheExampleOfItsDocumentation() {
        assertThat(CsvText.read(
                                "metric,period,value,numerator,denominator,unit,published,source",
                                "who-5,2026-03,54.1,,,points,2026-04-07,survey",
                                "no-shows,2026-Q1,,12,240,,,booking system")
                        .stream()
                        .map(Observation::toString))
                .containsExactly("who-5 2026-03 54.1", "no-shows 2026-Q1 12 of 240");
    }

    @Test
    void readsColumnsInAnyOrderAndLeavesOutWhatNoRowNeeds() {
        assertThat(CsvText.only("value,period,metric", "54.1,2026-03,who-5")).isEqualTo(WHO_5);
    }

    @Test
    void readsCounts() {
        assertThat(CsvText.only("metric,period,numerator,denominator", "wellness/no-shows,2026-Q1,12,240")
                        .reading())
                .isEqualTo(new Reading.Counts(12, 240));
    }

    @Test
    void readsWordsWithCommasQuotesAndLineBreaks() {
        assertThat(CsvText.only("metric,period,words", "mood,2026,\"they said \"\"yes, really\"\",\r\nand left\"")
                        .reading())
                .isEqualTo(new Reading.Words("they said \"yes, really\",\r\nand left"));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "-3,-3", "+3,3", "54.10,54.1", "1e3,1000", "1.2E6,1200000", "-1.5e-3,-0.0015", "007,7"})
    void readsNumbers(String written, double value) {
        assertThat(CsvText.only("metric,period,value", "who-5,2026," + written).reading())
                .isEqualTo(new Reading.Value(value));
    }

    @Test
    void readsTheSameNumbersInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(CsvText.only("metric,period,value,unit", "who-5,2026-03,54.1,")
                            .reading())
                    .isEqualTo(new Reading.Value(54.1));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"metric,period,value", "metric,period,value\n", "\r\n\r\nmetric,period,value\r\n  \r\n"})
    void aHeaderAloneIsNoObservation(String text) {
        assertThat(CsvText.read(text)).isEqualTo(Observations.none());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void countsLinesAsAnEditorDoes(String lineEnd) {
        String text = String.join(
                lineEnd,
                "",
                "metric,period,words",
                "mood,2026-01,\"one",
                "",
                "three\"",
                "",
                "  ",
                "mood,2026-02,fine",
                "mood,2026-03,\"good\"");

        assertThat(CsvText.read(text).stream().map(Observation::origin))
                .containsExactly("observations.csv:3", "observations.csv:8", "observations.csv:9");
    }

    @Test
    void revisionsAreBothKept() {
        assertThat(CsvText.read(
                                "metric,period,value,published",
                                "who-5,2026-03,54.1,2026-04-07",
                                "who-5,2026-03,53.9,2026-05-07")
                        .size())
                .isEqualTo(2);
    }

    @Test
    void namesAFileByItsPathAsGiven(@TempDir Path folder) throws IOException {
        Path absolute = Files.writeString(folder.resolve("a.csv"), "metric,period,value\nwho-5,2026-03,54.1\n");
        Path file = Path.of("").toAbsolutePath().relativize(absolute);

        assertThat(CsvObservations.read(file).stream().map(Observation::origin))
                .containsExactly(file.toString().replace('\\', '/') + ":2");
    }

    @Test
    void saysWhereItLookedForAFile() {
        Path file = Path.of("no", "such.csv");

        assertThatThrownBy(() -> CsvObservations.read(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("no such file: " + file + " (looked for " + file.toAbsolutePath() + ")")
                .hasCauseInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aFolderIsNoFile(@TempDir Path folder) {
        assertThatThrownBy(() -> CsvObservations.read(folder))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith("cannot be read: " + folder + " (java.");
    }

    @Test
    void passesOnWhatAStreamThrows() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("unplugged");
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                return read();
            }
        };

        assertThatThrownBy(() -> CsvObservations.read(broken, "observations.csv"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot be read: observations.csv (java.io.IOException: unplugged)");
    }

    @Test
    void saysWhichResourceDoesNotExist() {
        assertThatThrownBy(() -> CsvObservations.read(getClass().getResourceAsStream("nowhere.csv"), "nowhere.csv"))
                .isInstanceOf(Refused.class)
                .hasMessage("no such resource: nowhere.csv"
                        + " (a name without a leading \"/\" is looked for in the package of the class)");
    }

    @Test
    void closesAResource() {
        List<String> closed = new ArrayList<>();
        InputStream bytes = new ByteArrayInputStream("metric,period,value".getBytes(UTF_8)) {
            @Override
            public void close() {
                closed.add("once");
            }
        };

        CsvObservations.read(bytes, "observations.csv");

        assertThat(closed).containsExactly("once");
    }

    @Test
    void readsManyRows(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("many.csv");
        LocalDate first = LocalDate.of(2000, 1, 1);
        try (BufferedWriter text = Files.newBufferedWriter(file)) {
            text.write("metric,period,value\n");
            for (int i = 0; i < 200_000; i++) {
                text.write("metric-" + i % 40 + "," + first.plusDays(i / 40) + "," + i + "\n");
            }
        }

        Observations read = CsvObservations.read(file);

        assertThat(read.size()).isEqualTo(200_000);
        assertThat(read.stream().skip(199_999).map(Observation::origin)).containsExactly("many.csv:200001");
    }
}
