package org.missionled.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Writer;
import java.util.List;
import org.missionled.report.view.ReportView;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON library writing the same values from the plain records of the view: the same fields on the same lines, the
 * same digits, the same characters escaped, the same empty fields left out. Constants stand as they are named.
 */
final class JsonByLibrary {
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                    .highestNonEscapedChar('\ud7ff')
                    .build())
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .withConfigOverride(
                    List.class,
                    lists -> lists.setInclude(
                            JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS)))
            .build()
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));

    private JsonByLibrary() {}

    static void write(ReportView view, Writer out) {
        WRITER.writeValue(out, view);
    }
}
