package org.missionled.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The published schema is that of the reports that are written. */
class SchemaTest {
    private static final Path FILE =
            Path.of("src/main/resources/org/missionled/json/mission-report-" + JsonReport.VERSION + ".schema.json");
    private static final ObjectWriter LINES = JsonMapper.shared()
            .writer()
            .with(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private static com.networknt.schema.Schema published() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(FILE), InputFormat.JSON);
    }

    @Test
    void isWhatTheViewSays() throws IOException {
        String schema = LINES.writeValueAsString(Schema.ofReport()) + "\n";
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, schema);
        }
        assertThat(JsonMapper.shared().readTree(Files.readString(FILE)))
                .isEqualTo(JsonMapper.shared().readTree(schema));
    }

    @Test
    void liesBesideTheClassesThatWriteReports() {
        assertThat(JsonReport.class.getResource("mission-report-1.schema.json")).isNotNull();
    }

    @Test
    void reportsKeepIt() throws IOException {
        assertThat(published().validate(JsonReport.of(Sample.report().view()).toString(), InputFormat.JSON))
                .isEmpty();
        LongStream.range(0, 50)
                .mapToObj(seed -> JsonReport.of(AnyView.of(seed)).toString())
                .forEach(json -> assertThat(valid(json)).isEmpty());
    }

    private static java.util.List<com.networknt.schema.Error> valid(String json) {
        try {
            return published().validate(json, InputFormat.JSON);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"asOf\"", "\"statement\"", "\"version\"", "\"verdict\""})
    void aReportWithoutWhatIsRequiredDoesNot(String field) {
        String json = JsonReport.of(Sample.report().view()).toString();
        assertThat(valid(json.replaceFirst(field, "\"another\""))).isNotEmpty();
    }
}
