package org.missionled.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionled.report.MissionReport;
import org.missionled.report.view.ChangesView;
import org.missionled.report.view.PointView;
import org.missionled.report.view.TrendView;
import org.missionled.rule.standard.StandardRules;

/** What was said is kept, and nothing of it is lost. */
class HistoryTest {
    @TempDir
    Path folder;

    static MissionReport report(int month) {
        return Sample.report(
                Sample.mission(Sample.feelBetter(60, "2026-12-31")),
                Sample.observedUntil(month),
                LocalDate.of(2026, month, 28).plusDays(7));
    }

    @Test
    void whatIsRecordedIsRead() {
        History history = History.in(folder);
        Path june = history.record(report(6));
        history.record(report(7));
        assertThat(history.read("wellness"))
                .extracting(History.Snapshot::view)
                .containsExactly(report(6).view(), report(7).view());
        assertThat(june.getFileName().toString()).matches("2026-07-05-001-[0-9a-f]{12}\\.json");
    }

    @Test
    void recordingTheSameAgainChangesNothing() throws IOException {
        History history = History.in(folder);
        Path first = history.record(report(6));
        Object written = Files.getLastModifiedTime(first);
        assertThat(history.record(history.compared(report(6)))).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(first)).isEqualTo(written);
        assertThat(names()).hasSize(1);
    }

    @Test
    void theLaterRecordOfADayIsTheOneThatIsComparedWith() {
        History history = History.in(folder);
        List<MissionReport> oneDay = Stream.of(64, 60, 63, 61, 62, 60)
                .map(bound -> promising(bound, 6))
                .toList();
        oneDay.forEach(history::record);

        assertThat(history.read("wellness"))
                .extracting(History.Snapshot::view)
                .containsExactlyElementsOf(
                        oneDay.stream().map(MissionReport::view).toList());
        assertThat(history.compared(promising(62, 7))
                        .view()
                        .changes()
                        .orElseThrow()
                        .weakened())
                .isEmpty();
        assertThat(history.compared(promising(59, 7))
                        .view()
                        .changes()
                        .orElseThrow()
                        .weakened())
                .hasSize(1);
    }

    private static MissionReport promising(double bound, int month) {
        return Sample.report(
                Sample.mission(Sample.feelBetter(bound, "2026-12-31")),
                Sample.observedUntil(month),
                LocalDate.of(2026, month, 28).plusDays(7));
    }

    @Test
    void aReportOnOneSubjectIsNotComparedWithThatOnTheWhole() {
        History history = History.in(folder);
        history.record(report(6));
        MissionReport norway =
                MissionReport.of(StandardRules.inspect(report(7).alignment().about("NOR")));
        assertThat(history.compared(norway).isCompared()).isFalse();
        history.record(norway);
        assertThat(JsonReport.of(norway.view()).toString()).contains("\"subject\" : \"NOR\"");
        assertThat(history.compared(report(8)).view().changes().orElseThrow().since())
                .as("the last one on the whole")
                .isEqualTo(report(6).view().asOf());
    }

    @Test
    void nothingIsReadWhereNothingWasRecorded() {
        assertThat(History.in(folder.resolve("not there")).read("wellness")).isEmpty();
        assertThat(History.in(folder).compared(report(6)).isCompared()).isFalse();
    }

    @Test
    void aReportIsComparedWithTheLastOneOfAnEarlierDay() {
        History history = History.in(folder);
        history.record(report(5));
        history.record(report(6));
        history.record(report(8));
        MissionReport compared = history.compared(report(8));
        assertThat(compared.view().changes().orElseThrow().since()).isEqualTo("2026-07-05");
    }

    @Test
    void aMeasureIsFollowedFromReportToReport() {
        History history = History.in(folder);
        Stream.of(5, 6, 7).forEach(month -> history.record(report(month)));
        assertThat(history.trend("wellness", "goal-feel-better--who-5"))
                .extracting(step -> step.observed().orElseThrow().value().value())
                .containsExactly(53.75, 54.5, 55.25);
        assertThat(history.trend("wellness", "goal-other")).isEmpty();
    }

    @Test
    void whatWasRecordedLastOfEachDayMakesTheTrend() {
        History history = History.in(folder);
        Stream.of(2, 3, 4, 5, 6, 7, 8).forEach(month -> history.record(report(month)));
        history.record(promising(58, 7)); // a later record of the same day
        ChangesView changes = history.compared(report(9)).view().changes().orElseThrow();
        assertThat(changes.days())
                .hasSize(6)
                .startsWith(report(9).view().asOf())
                .endsWith(report(4).view().asOf());
        assertThat(changes.trends().get(0).steps())
                .extracting(TrendView.Step::observed)
                .containsExactlyElementsOf(Stream.of(4, 5, 6, 7, 8, 9)
                        .map(month -> history.compared(report(month)))
                        .map(report -> report.view().goals().get(0).measures().get(0))
                        .map(measure -> measure.observed().map(PointView::value))
                        .toList());
    }

    @Test
    void aFileThatCannotBeReadIsNamed() throws IOException {
        History history = History.in(folder);
        Path file = history.record(report(6));
        Files.writeString(file, "{}");
        assertThatThrownBy(() -> history.read("wellness"))
                .isInstanceOf(FaultyJson.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("expected the field \"format\"");
    }

    @Test
    void aNameThatLeadsOutOfTheFolderIsRefused() {
        assertThatThrownBy(() -> History.in(folder).read("../elsewhere")).hasMessageContaining("name of a mission");
    }

    @Test
    void processesRecordSideBySideAndOneIsKilled() throws Exception {
        Process killed = recorder(5, 9, 1000);
        List<Process> others = List.of(recorder(5, 9, 20), recorder(5, 7, 20));
        while (names().isEmpty() && killed.isAlive()) {
            Thread.sleep(5);
        }
        killed.destroyForcibly().waitFor();
        for (Process other : others) {
            assertThat(other.waitFor()).isZero();
        }
        assertThat(History.in(folder).read("wellness"))
                .extracting(snapshot -> snapshot.view().asOf().getMonthValue())
                .containsExactly(6, 7, 8, 9, 10);
        assertThat(History.in(folder).record(report(5))).exists();
    }

    private Process recorder(int from, int to, int times) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        Recorder.class.getName(),
                        folder.toString(),
                        String.valueOf(from),
                        String.valueOf(to),
                        String.valueOf(times))
                .inheritIO()
                .start();
    }

    private List<String> names() throws IOException {
        if (!Files.isDirectory(folder.resolve("wellness"))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.resolve("wellness"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .toList();
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
