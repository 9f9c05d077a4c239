package org.missionled.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.missionled.report.sample.Sample;

class ReportFilesTest {
    /** Writes a little and then fails. */
    private record Failing(Class<? extends Throwable> failure) implements Renderer {
        @Override
        public String extension() {
            return "md";
        }

        @Override
        public void render(MissionReport report, Appendable out) throws IOException {
            out.append("half of it");
            if (failure == IOException.class) {
                throw new IOException("no room");
            }
            if (failure == StackOverflowError.class) {
                throw new StackOverflowError();
            }
            throw new IllegalStateException("a bug");
        }
    }

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(classes = {IOException.class, IllegalStateException.class, StackOverflowError.class})
    void aRendererThatFailsHalfWayLeavesTheOldFileAndNothingElse(Class<? extends Throwable> failure)
            throws IOException {
        Path old = Files.writeString(folder.resolve("tool-shed.md"), "the old report");
        assertThatThrownBy(() -> write(new Failing(failure)))
                .isInstanceOf(failure == IOException.class ? UncheckedIOException.class : failure);
        assertThat(old).hasContent("the old report");
        assertThat(folder.toFile().list()).containsExactly("tool-shed.md");
    }

    @Test
    void aFailureToWriteNamesTheFile() {
        assertThatThrownBy(() -> write(new Failing(IOException.class)))
                .hasMessage("the report cannot be written to " + folder.resolve("tool-shed.md"))
                .hasRootCauseMessage("no room");
    }

    @Test
    void aReportThatCannotTakeItsPlaceLeavesNoHalfFile() throws IOException {
        Files.createDirectories(folder.resolve("tool-shed.txt/in the way"));
        assertThatThrownBy(() -> new ReportFiles(folder, ReportFiles.renderers()).write(Sample.DAY_ONE.report()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("tool-shed.txt");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("tool-shed.md", "tool-shed.txt");
    }

    @Test
    void findsTheRenderersThatComeWithTheLibraryInTheOrderOfTheirNames() {
        assertThat(ReportFiles.renderers()).extracting(Renderer::extension).containsExactly("md", "txt");
    }

    @Test
    void refusesTwoRenderersThatWouldWriteTheSameFile() {
        Renderer one = new Failing(IOException.class);
        assertThatThrownBy(() -> new ReportFiles(folder, List.of(one, one)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("both write files that end in .md");
    }

    private void write(Renderer renderer) {
        new ReportFiles(folder, List.of(renderer)).write(Sample.DAY_ONE.report());
    }
}
