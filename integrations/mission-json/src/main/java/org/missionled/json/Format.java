package org.missionled.json;

import java.io.Reader;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** How the JSON library is set up: the same bytes on every machine, and bounds on what is read. */
final class Format {
    private static final int DEEPEST = 64;
    private static final long LONGEST = 1L << 28;
    private static final int LONGEST_TEXT = 1 << 20;
    private static final int LONGEST_NAME = 256;
    private static final int LONGEST_NUMBER = 64;
    private static final char BEFORE_SURROGATES = '\ud7ff';

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxDocumentLength(LONGEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_NAME)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .enable(
                    StreamWriteFeature
                            .USE_FAST_DOUBLE_WRITER) // the library's own digits: those of the JDK differ by version
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .highestNonEscapedChar(BEFORE_SURROGATES) // half a character is text too, and cannot be written as UTF-8
            .build();

    private Format() {}

    static JsonGenerator generator(Writer out, boolean onLines) {
        return FACTORY.createGenerator(
                new ObjectWriteContext.Base() {
                    @Override
                    public PrettyPrinter getPrettyPrinter() {
                        return onLines ? printer() : super.getPrettyPrinter();
                    }
                },
                out);
    }

    private static PrettyPrinter printer() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    }

    static JsonParser parser(Reader in) {
        return FACTORY.createParser(tools.jackson.core.ObjectReadContext.empty(), in);
    }
}
