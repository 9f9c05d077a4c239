package org.missionled.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.missionled.report.sample.Rendered;
import org.missionled.report.sample.Sample;

/** Whole reports, byte for byte; -Dgolden.rewrite=true writes them anew. */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @ParameterizedTest
    @MethodSource
    void isAsItWas(Sample sample, Renderer renderer) throws IOException {
        Path file =
                GOLDEN.resolve(sample.name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + renderer.extension());
        String report = Rendered.by(renderer, sample.report());
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, report);
        }
        assertThat(report).isEqualTo(Files.readString(file));
    }

    static Stream<Arguments> isAsItWas() {
        return Stream.of(Sample.values())
                .flatMap(sample -> ReportFiles.renderers().stream().map(renderer -> Arguments.of(sample, renderer)));
    }
}
