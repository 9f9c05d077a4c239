package org.missionled.rule.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private static final int KILLS = 8;
    private static final int MANY = 40_000;
    private static final int EACH = 150;

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
                .map(key -> key.element().name())
                .toList();
    }

    private static void awaitReady(Process process) throws IOException {
        assertThat(process.getInputStream().read()).isEqualTo(Recorder.READY);
    }

    private static void go(Process process) throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }

    /**
     * Both wait at the same barrier, so that they are at work at the same time from their first entry to their last.
     */
    @Test
    void twoProcessesThatRecordAtOnceLoseNothing() throws Exception {
        Process one = recording("one", EACH);
        Process other = recording("other", EACH);
        awaitReady(one);
        awaitReady(other);
        go(one);
        go(other);

        assertThat(one.waitFor()).isZero();
        assertThat(other.waitFor()).isZero();
        assertThat(recorded()).hasSize(2 * EACH);
    }

    /**
     * Each process is killed as soon as anything beside the lock changes its size, so in the middle of writing; that it
     * was in the middle shows in what is left beside the file.
     */
    @Test
    void aProcessThatIsKilledWhileItWritesLosesNothing() throws Exception {
        KnownViolationsFile.at(path).record(Recorder.found("old", 0, MANY));
        Random random = new Random(7);
        int halfway = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            long size = Files.size(path);
            Process process = recording("kill" + (char) ('a' + kill), 1);
            awaitReady(process);
            Sizes before = sizes();
            go(process);
            while (process.isAlive() && sizes().equals(before)) {
                Thread.onSpinWait();
            }
            long moment = System.nanoTime() + random.nextInt(300_000);
            while (System.nanoTime() < moment) {
                Thread.onSpinWait();
            }
            process.destroyForcibly().waitFor();

            halfway += Files.exists(fresh()) ? 1 : 0;
            assertThat(Files.size(path)).isGreaterThanOrEqualTo(size);
            assertThat(recorded()).hasSizeGreaterThanOrEqualTo(MANY);
        }
        assertThat(halfway).as("kills in the middle of writing").isPositive();

        KnownViolationsFile.at(path).record(Recorder.found("after", 0, 1));
        assertThat(recorded()).contains("old-0", "old-" + (MANY - 1), "after-0");
    }

    private record Sizes(long file, long fresh) {}

    private Sizes sizes() {
        return new Sizes(path.toFile().length(), fresh().toFile().length());
    }

    private Path fresh() {
        return path.resolveSibling(path.getFileName() + ".new");
    }

    @Test
    void whatAProcessSaidItHadRecordedStaysThoughItIsKilled() throws Exception {
        Process process = recording("kill", 100_000);
        awaitReady(process);
        go(process);
        int said = 0;
        while (said < 50) {
            assertThat(process.getInputStream().read()).isEqualTo('\n');
            said++;
        }
        process.destroyForcibly().waitFor();

        assertThat(recorded()).contains("kill-0", "kill-49");
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
