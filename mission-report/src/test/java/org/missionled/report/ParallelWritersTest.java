package org.missionled.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionled.report.sample.Rendered;
import org.missionled.report.sample.Sample;

/** Tests run in parallel and write to the same place; whoever looks sees a whole report, whosever it is. */
class ParallelWritersTest {
    private static final int WRITERS = 8;
    private static final int TIMES = 50;

    @TempDir
    private Path folder;

    @Test
    void aReaderAlwaysFindsAWholeFile() throws Exception {
        MissionReport report = Sample.DAY_ONE.report();
        ReportFiles files = new ReportFiles(folder, ReportFiles.renderers());
        List<Path> written = files.write(report);
        List<String> expected = ReportFiles.renderers().stream()
                .map(renderer -> Rendered.by(renderer, report))
                .toList();
        assertThat(written).hasSameSizeAs(expected);
        ExecutorService pool = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Callable<Void>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                writers.add(() -> {
                    for (int time = 0; time < TIMES; time++) {
                        files.write(report);
                        isWhole(expected);
                    }
                    return null;
                });
            }
            for (Future<Void> done : pool.invokeAll(writers)) {
                done.get();
            }
        } finally {
            pool.shutdown();
        }
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("tool-shed.md", "tool-shed.txt");
    }

    private void isWhole(List<String> expected) throws IOException {
        assertThat(Files.readString(folder.resolve("tool-shed.md"))).isEqualTo(expected.get(0));
        assertThat(Files.readString(folder.resolve("tool-shed.txt"))).isEqualTo(expected.get(1));
    }
}
