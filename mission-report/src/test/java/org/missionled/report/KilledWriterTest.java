package org.missionled.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionled.report.sample.Rendered;
import org.missionled.report.sample.Sample;
import org.missionled.report.text.TextRenderer;

/** A process that is killed while it writes leaves the old report or the new one. */
class KilledWriterTest {
    private static final Renderer TEXT = new TextRenderer();

    /** Writes two reports in turn to one file, until it is killed. */
    static final class Writer {
        public static void main(String[] args) {
            MissionReport one = Sample.NEIGHBOURS.report();
            MissionReport other = one.since(one.view());
            ReportFiles files = new ReportFiles(Path.of(args[0]), List.of(new Slowly()));
            while (true) {
                files.write(one);
                files.write(other);
            }
        }
    }

    /** The same text in pieces with a pause after each, so that most of the time a report is half written. */
    static final class Slowly implements Renderer {
        private static final int PIECE = 1000;
        private final Map<MissionReport, String> texts = new HashMap<>();

        @Override
        public String extension() {
            return TEXT.extension();
        }

        @Override
        public void render(MissionReport report, Appendable out) throws IOException {
            String text = texts.computeIfAbsent(report, one -> Rendered.by(TEXT, one));
            for (int at = 0; at < text.length(); at += PIECE) {
                out.append(text, at, Math.min(at + PIECE, text.length()));
                LockSupport.parkNanos(1_000_000);
            }
        }
    }

    @Test
    void leavesTheOldReportOrTheNewOne(@TempDir Path folder) throws Exception {
        MissionReport report = Sample.NEIGHBOURS.report();
        List<String> whole = List.of(Rendered.by(TEXT, report), Rendered.by(TEXT, report.since(report.view())));
        Path file = folder.resolve(report.mission().id().name() + ".txt");
        int halves = 0;
        for (int kill = 0; kill < 4; kill++) {
            Process writer = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            classPath(),
                            Writer.class.getName(),
                            folder.toString())
                    .inheritIO()
                    .start();
            while (!Files.exists(file) && writer.isAlive()) {
                Thread.sleep(5);
            }
            Thread.sleep(50 + 37L * kill);
            writer.destroyForcibly().waitFor();
            assertThat(Files.readString(file)).isIn(whole);
            halves += halves(folder);
        }
        assertThat(halves)
                .as("times that it was killed in the middle of writing")
                .isPositive();
    }

    private static int halves(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return (int) files.filter(file -> file.toString().endsWith(".half")).count();
        }
    }

    /** The classes of this module and of those it needs, wherever the tests found them. */
    private static String classPath() {
        return Stream.of(
                        System.getProperty("java.class.path"),
                        System.getProperty("jdk.module.path"),
                        "target/test-classes")
                .filter(Objects::nonNull)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
