package org.missionled.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files are short enough to be read whole. */
class SourceSizeTest {
    private static final List<Path> MAIN = Library.sources("src/main/java");
    private static final List<Path> TESTS = Library.sources("src/test/java");

    @Test
    void looksAtTheSourcesOfAllModules() {
        assertThat(MAIN).hasSizeGreaterThan(80);
        assertThat(TESTS).hasSizeGreaterThan(30);
    }

    @Test
    void halfOfTheMainFilesAreBelowNinetyLines() {
        long[] sizes = MAIN.stream().mapToLong(SourceSizeTest::lines).sorted().toArray();
        assertThat(sizes[sizes.length / 2]).isLessThan(90);
    }

    @Test
    void noMainFileIsOverFourHundredLines() {
        assertThat(longerThan(400, MAIN)).isEmpty();
    }

    @Test
    void noTestFileIsOverSixHundredLines() {
        assertThat(longerThan(600, TESTS)).isEmpty();
    }

    private static Stream<String> longerThan(int most, List<Path> files) {
        return files.stream()
                .filter(file -> lines(file) > most)
                .map(file -> Library.root().relativize(file) + ": " + lines(file));
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
