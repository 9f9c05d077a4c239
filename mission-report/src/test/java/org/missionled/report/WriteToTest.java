package org.missionled.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.missionled.report.sample.Sample;
import org.missionled.report.view.Summary;
import org.missionled.rule.Inspection;
import org.missionled.rule.MissionViolated;

@Isolated("takes the place of System.out")
class WriteToTest {
    private final PrintStream out = System.out;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void restore() {
        System.setOut(out);
    }

    @Test
    void makesTheDirectoryAndReturnsTheFiles() {
        Path directory = folder.resolve("not/there/yet");
        assertThat(Sample.DAY_ONE.report().writeTo(directory))
                .containsExactly(directory.resolve("tool-shed.md"), directory.resolve("tool-shed.txt"))
                .allSatisfy(file -> assertThat(file).isNotEmptyFile());
    }

    @Test
    void writesToARelativeDirectory() throws IOException {
        Path relative = Path.of("target", "relative-report");
        List<Path> files = Sample.DAY_ONE.report().writeTo(relative);
        assertThat(files).allSatisfy(file -> assertThat(file).isRelative().isNotEmptyFile());
    }

    @Test
    void writesToTheWorkingDirectoryItself() throws IOException {
        List<Path> files = Sample.DAY_ONE.report().writeTo(Path.of(""));
        try {
            assertThat(files).containsExactly(Path.of("tool-shed.md"), Path.of("tool-shed.txt"));
        } finally {
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }

    @Test
    void leavesNothingButTheReports() {
        Sample.DAY_ONE.report().writeTo(folder);
        Sample.DAY_ONE.report().writeTo(folder);
        Sample.NEIGHBOURS.report().writeTo(folder);
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder("neighbours.md", "neighbours.txt", "tool-shed.md", "tool-shed.txt");
    }

    @Test
    void givesItsFilesTheRightsOfAnyNewFile() throws IOException {
        Path usual = Files.createFile(folder.resolve("usual"));
        assertThat(Sample.DAY_ONE.report().writeTo(folder))
                .allSatisfy(file -> assertThat(rights(file)).isEqualTo(rights(usual)));
    }

    @Test
    void saysWhereTheReportLiesWithASummaryOfAFewLines() {
        MissionReport report = Sample.NEIGHBOURS.report();
        report.writeTo(folder);
        List<String> expected = new ArrayList<>();
        expected.add("");
        expected.add("mission:neighbours on 2026-09-30");
        Summary.lines(report.view()).forEach(line -> expected.add("  " + line.name() + ": " + line.text()));
        expected.add("  Report: " + folder.resolve("neighbours.md"));
        expected.add("          " + folder.resolve("neighbours.txt"));
        expected.add("");
        assertThat(printed.toString(StandardCharsets.UTF_8).lines()).containsExactlyElementsOf(expected);
        assertThat(expected).hasSizeLessThan(12);
    }

    @Test
    void isThereAlsoWhenTheCheckThenFails() {
        Inspection inspection = Sample.NEIGHBOURS.inspection();
        List<Path> files = MissionReport.of(inspection).writeTo(folder);
        assertThatExceptionOfType(MissionViolated.class).isThrownBy(inspection::check);
        assertThat(files).allSatisfy(file -> assertThat(file).isNotEmptyFile());
    }

    @Test
    void namesThePlaceThatCannotBeWrittenTo() throws IOException {
        Path taken = Files.createFile(folder.resolve("taken"));
        assertThatThrownBy(() -> Sample.DAY_ONE.report().writeTo(taken))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("the report cannot be written to " + taken.resolve("tool-shed.md"));
        assertThat(printed.size()).isZero();
    }

    private static String rights(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (UnsupportedOperationException | IOException e) {
            return "as the system has them";
        }
    }
}
