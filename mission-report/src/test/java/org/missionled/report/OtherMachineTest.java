package org.missionled.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.missionled.dsl.Words;
import org.missionled.model.Mission;
import org.missionled.report.sample.Rendered;
import org.missionled.report.sample.Sample;

/** What a JVM goes by from its start, and the order of its hashes, leave no trace in a report. */
class OtherMachineTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Dfile.encoding=UTF-8",
                "-Dfile.encoding=US-ASCII -Dline.separator=\r\n -Duser.language=tr -Duser.country=TR",
                "-Dfile.encoding=UTF-16 -Duser.timezone=Pacific/Kiritimati -Duser.language=ar -Duser.country=EG"
            })
    void writesTheSameBytes(String options) throws Exception {
        run(options);
        for (Sample sample : Sample.values()) {
            for (Renderer renderer : ReportFiles.renderers()) {
                Path file = folder.resolve(sample.mission().id().name() + "." + renderer.extension());
                assertThat(Files.readString(file)).isEqualTo(Rendered.by(renderer, sample.report()));
            }
        }
    }

    @Test
    void writesUtf8WhateverTheEncodingOfThePlatform() throws Exception {
        run("-Dfile.encoding=US-ASCII");
        assertThat(Files.readString(folder.resolve("scripts/reading.md")))
                .startsWith("# " + OtherMachine.STATEMENT + "\n");
        assertThat(Files.readString(folder.resolve("scripts/reading.txt")))
                .contains("\n" + OtherMachine.STATEMENT + "\n");
    }

    private void run(String options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options.split(" ")));
        command.addAll(List.of("-cp", classPath(), OtherMachine.class.getName(), folder.toString()));
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int exit = process.waitFor();
        assertThat(exit)
                .as("%s", Files.readString(log, StandardCharsets.ISO_8859_1))
                .isZero();
    }

    private static String classPath() {
        return Stream.of(Mission.class, Words.class, MissionReport.class, OtherMachine.class)
                .map(OtherMachineTest::place)
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
}
