package org.missionled.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs every benchmark and prints one table: each ratio beside its limit. It writes nothing else.
 *
 * <p>{@code mvn -B -q -pl benchmarks -am -Pbench -DskipTests verify} is the command; {@code -Dbench.arguments=quick}
 * runs everything once on little data, which proves nothing but that it runs.
 */
public final class Ratios {
    private final Collection<RunResult> results;
    private final List<Ratio> table = new ArrayList<>();

    private Ratios(Collection<RunResult> results) {
        this.results = results;
    }

    /**
     * Prints the table.
     *
     * @param arguments {@code quick}, or nothing
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String... arguments) throws RunnerException {
        boolean quick = List.of(arguments).contains("quick");
        int metrics = quick ? 100 : 10_000;
        Ratio bytes = bytesKept(metrics, 1_000);
        Ratios ratios = new Ratios(new Runner(options(quick).build()).run());
        ratios.alignment(quick ? List.of("0.001", "0.002") : List.of("0.125", "0.25", "0.5", "1"));
        ratios.csv();
        ratios.table.add(bytes);
        System.out.println(Ratio.table(ratios.table));
    }

    private static ChainedOptionsBuilder options(boolean quick) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(AlignmentBenchmark.class.getSimpleName())
                .include(CsvBenchmark.class.getSimpleName())
                .shouldFailOnError(true)
                .verbosity(VerboseMode.NORMAL);
        return quick
                ? options.forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(100))
                        .param("scale", "0.001", "0.002")
                        .param("rows", "1000")
                : options;
    }

    private static Ratio bytesKept(int metrics, int observationsOfEach) {
        long bytes = Heap.retained(() -> new Declared(new Facts(0, metrics, observationsOfEach)).observations());
        return new Ratio("bytes of heap / observations", bytes, (double) metrics * observationsOfEach, 24);
    }

    private void alignment(List<String> scales) {
        String largest = scales.get(scales.size() - 1);
        table.add(new Ratio(
                "alignment / the same by hand",
                time("AlignmentBenchmark.byEngine", largest),
                time("AlignmentBenchmark.byHand", largest),
                2));
        for (int i = 1; i < scales.size(); i++) {
            table.add(new Ratio(
                    "alignment of scale " + scales.get(i) + " / " + scales.get(i - 1),
                    time("AlignmentBenchmark.byEngine", scales.get(i)),
                    time("AlignmentBenchmark.byEngine", scales.get(i - 1)),
                    2.2));
        }
    }

    private void csv() {
        table.add(new Ratio(
                "loading CSV / FastCSV alone", time("CsvBenchmark.byEngine", ""), time("CsvBenchmark.byHand", ""), 2));
    }

    /** The median of the iterations, in milliseconds. */
    private double time(String benchmark, String scale) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith(benchmark))
                .filter(result ->
                        scale.isEmpty() || result.getParams().getParam("scale").equals(scale))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        String.format(Locale.ROOT, "no result of %s at scale %s", benchmark, scale)))
                .getPrimaryResult()
                .getStatistics()
                .getPercentile(50);
    }
}
