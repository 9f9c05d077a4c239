package org.missionled.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file must be to be read, and what is said of one that is not. */
class JsonReportTest {
    private static final String JSON = JsonReport.of(Sample.report().view()).toString();

    @Test
    void readsBackWhatAReportSays() {
        assertThat(JsonReport.parse(JSON).view()).isEqualTo(Sample.report().view());
    }

    @Test
    void isAsItWas() throws IOException {
        Path file = Path.of("src/test/resources/golden/wellness.json");
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, JSON);
        }
        assertThat(JSON).isEqualTo(Files.readString(file));
    }

    @Test
    void hasTheSameBytesInTurkeyAndInEgypt() {
        Locale before = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : new String[] {"tr-TR", "ar-EG-u-nu-arab"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(JsonReport.of(Sample.report().view())).hasToString(JSON);
            }
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aNewerVersionIsRefusedInWords() {
        assertThatThrownBy(() -> JsonReport.parse(JSON.replaceFirst("\"version\" : 1", "\"version\" : 2")))
                .isInstanceOf(FaultyJson.class)
                .hasMessage("the report was written in version 2 of the format, and this library reads up to version 1:"
                        + " take a newer one (at /version, line 3)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"asOf\" : \"2026-09-30\" | \"asOf\" : \"30.9.2026\" | expected a day, such as \"2026-09-30\", found"
                        + " the text \"30.9.2026\" (at /report/asOf, line 5)",
                "\"asOf\" : \"2026-09-30\", | `` | the field \"asOf\" is missing (at /report,",
                "\"goals\" : 1 | \"goals\" : \"one\" | expected a whole number, found the text \"one\" (at"
                        + " /report/counts/goals,",
                "\"goals\" : 1 | \"goals\" : 1e3 | expected a whole number, found 1e3 (at /report/counts/goals,",
                "\"goals\" : 1 | \"goals\" : 99999999999 | expected a whole number below 2,147,483,648, found"
                        + " 99999999999",
                "\"goals\" : 1 | \"goals\" : 1, \"goals\" : 1 | the field stands here twice (at /report/counts/goals,",
                "\"level\" : \"product\" | \"level\" : \"PRODUCT\" | expected one of [product, organisation, society],"
                        + " found the text \"PRODUCT\"",
                "\"faults\" : 0 | \"faults\" : null | expected a whole number, found null",
                "\"format\" : \"mission-report\" | \"format\" : \"other\" | expected \"mission-report\", found the"
                        + " text \"other\" (at /format, line 2)",
                "\"version\" : 1 | \"version\" : 0 | expected a version from 1, found 0",
                "\"version\" : 1, | `` | expected the field \"version\"",
            })
    void saysWhereAFileIsWrong(String right, String wrong, String said) {
        assertThat(JSON).contains(right);
        assertThatThrownBy(() -> JsonReport.parse(JSON.replaceFirst(java.util.regex.Pattern.quote(right), wrong)))
                .isInstanceOf(FaultyJson.class)
                .hasMessageContaining(said);
    }

    @Test
    void aTruncatedFileIsRefusedWhereverItEnds() {
        for (int end = 0; end < JSON.length() - 2; end += 97) {
            String half = JSON.substring(0, end);
            assertThatThrownBy(() -> JsonReport.parse(half)).isInstanceOf(FaultyJson.class);
        }
        assertThatThrownBy(() -> JsonReport.parse(JSON + "{}"))
                .isInstanceOf(FaultyJson.class)
                .hasMessageContaining("something follows the end of the report");
    }

    @Test
    void aFileThatIsTooDeepIsRefused() {
        String deep = JSON.replaceFirst("\"faults\" : 0", "\"x\" : " + "[".repeat(100_000));
        assertThatThrownBy(() -> JsonReport.parse(deep))
                .isInstanceOf(FaultyJson.class)
                .hasMessageContaining("(at /report/mission/x,");
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        String longer = JSON.replaceFirst("Foster", "F".repeat(2_000_000));
        assertThatThrownBy(() -> JsonReport.parse(longer))
                .isInstanceOf(FaultyJson.class)
                .hasMessageContaining("(at /report/mission/statement,");
    }

    @Test
    void aFileThatIsNotInUtf8IsRefused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.json");
        Files.write(file, new byte[] {'{', '"', (byte) 0xe9, '"', ':'});
        assertThatThrownBy(() -> JsonReport.read(file))
                .isInstanceOf(FaultyJson.class)
                .hasMessageContaining("the file is not in UTF-8");
    }

    @Test
    void isWrittenBesideTheOtherFormats(@TempDir Path folder) {
        assertThat(Sample.report().writeTo(folder)).contains(folder.resolve("wellness.json"));
        assertThat(JsonReport.read(folder.resolve("wellness.json")).view())
                .isEqualTo(Sample.report().view());
    }
}
