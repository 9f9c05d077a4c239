package org.missionled.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.missionled.csv.CsvObservations;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Loading a file of observations, checked and grouped, beside FastCSV reading its dates and values. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(
        value = 1,
        jvmArgs = {Jvm.COLLECTOR, Jvm.TOUCHED, Jvm.LEAST, Jvm.MOST, Jvm.YOUNG, Jvm.WHERE_KNOWN, Jvm.LARGE_PAGES})
public class CsvBenchmark {
    /** How many observations the file has. */
    @Param("1000000")
    public int rows;

    private Path file;

    /** Writes the file. */
    @Setup
    public void write() throws IOException {
        file = CsvRows.write(Files.createTempFile("observations", ".csv"), rows);
    }

    /** Deletes it. */
    @TearDown
    public void delete() throws IOException {
        Files.delete(file);
    }

    /** {@return the observations in the file} */
    @Benchmark
    public Object byEngine() {
        return CsvObservations.read(file);
    }

    /** {@return its dates and values} */
    @Benchmark
    public Object byHand() throws IOException {
        return CsvByHand.read(file);
    }
}
