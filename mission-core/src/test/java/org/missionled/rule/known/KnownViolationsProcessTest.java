package org.missionled.rule.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionled.rule.RuleSet;

/** Several processes, and processes that die, with real ones. */
class KnownViolationsProcessTest {
    private static final int KILLS = 10;
    private static final int MANY = 3_000;

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void chooseAPlace() {
        path = folder.resolve("known-violations.txt");
    }

    private Process recording(String name, int howMany) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        Recorder.class.getName(),
                        path.toString(),
                        name,
                        String.valueOf(howMany))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String classPath() {
        return Stream.of(RuleSet.class, Recorder.class)
                .map(KnownViolationsProcessTest::place)
                .flatMap(place -> Stream.of(place, place.resolveSibling("test-classes")))
                .map(Path::toString)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> recorded() {
        return KnownViolationsFile.at(path).read().entries().keySet().stream()
                .map(key -> key.substring(key.indexOf('/') + 1))
                .toList();
    }

    @Test
    void twoProcessesThatRecordAtOnceLoseNothing() throws Exception {
        Process one = recording("one", 30);
        Process other = recording("other", 30);

        assertThat(one.waitFor()).isZero();
        assertThat(other.waitFor()).isZero();
        assertThat(recorded()).hasSize(60);
    }

    /** The file is large, so that most of the time is spent on writing it. */
    @Test
    void whatAProcessRecordedBeforeItWasKilledStays() throws Exception {
        KnownViolationsFile.at(path).record(Recorder.found("old", 0, MANY));
        Random random = new Random(7);
        List<String> said = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = recording("kill" + (char) ('a' + kill), 10_000);
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (int i = 0; i <= kill % 3; i++) {
                    said.add("kill" + (char) ('a' + kill) + "-" + lines.readLine());
                }
                Thread.sleep(random.nextInt(12));
                process.destroyForcibly().waitFor();
            }
            assertThat(recorded())
                    .hasSizeGreaterThanOrEqualTo(MANY + said.size())
                    .containsAll(said);
        }

        KnownViolationsFile.at(path).record(Recorder.found("after", 0, 1));
        assertThat(recorded()).contains("after-0").containsAll(said);
    }

    @Test
    void inAFolderThatIsReadOnlyNothingIsLostAndThatIsSaid() throws IOException {
        KnownViolationsFile file = KnownViolationsFile.at(path);
        file.record(Recorder.found("old", 0, 1));
        byte[] before = Files.readAllBytes(path);
        assumeTrue(folder.toFile().setWritable(false), "needs folders that can be made read-only");
        assumeFalse(Files.isWritable(folder), "needs a user who may not write everywhere");
        try {
            assertThatThrownBy(() -> file.record(Recorder.found("new", 0, 1)))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageStartingWith("cannot be written: " + path);
            assertThat(path).hasBinaryContent(before);
            assertThat(file.read().size()).isOne();
        } finally {
            assertThat(folder.toFile().setWritable(true)).isTrue();
        }
    }

    /** Read-only for everybody, where there is such a place. */
    @Test
    void whereNobodyMayWriteThatIsSaid() {
        Path processes = Path.of("/proc");
        assumeTrue(Files.isDirectory(processes), "needs a folder in which nobody may write");
        Path nowhere = processes.resolve("known-violations.txt");

        assertThatThrownBy(() -> KnownViolationsFile.at(nowhere).record(Recorder.found("new", 0, 1)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith("cannot be written: " + nowhere);
    }
}
