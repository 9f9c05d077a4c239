package org.missionled.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.missionled.html.HtmlRenderer;
import org.missionled.json.JsonReport;
import org.missionled.report.MissionReport;
import org.missionled.report.view.ReportView;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs every benchmark and prints one table: each ratio beside its limit, as it stands in docs/performance.md. It
 * writes nothing else. All of it is run in three rounds, each benchmark in a JVM of its own every time, so that what
 * disturbs the host for some minutes disturbs one round of three.
 *
 * <p>{@code mvn -B -q -pl benchmarks -am -Pbench -DskipTests verify} is the command; {@code -Dbench.arguments=quick}
 * runs everything once on little data, which proves nothing but that it runs.
 */
public final class Ratios {
    private static final double DOUBLED = 2.2;
    private static final int ROUNDS = 3;

    private final boolean quick;
    private final List<String> scales;
    private final List<String> sizes;
    private final Collection<RunResult> results = new ArrayList<>();
    private final List<Ratio> table = new ArrayList<>();

    private Ratios(boolean quick) {
        this.quick = quick;
        this.scales = quick ? List.of("0.001", "0.002") : List.of("0.125", "0.25", "0.5", "1");
        this.sizes = quick ? List.of("100", "200") : List.of("1250", "2500", "5000", "10000");
    }

    /**
     * Prints the table.
     *
     * @param arguments {@code quick}, or nothing
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String... arguments) throws RunnerException {
        Ratios ratios = new Ratios(List.of(arguments).contains("quick"));
        Ratio bytes = ratios.bytesKept();
        List<Ratio> written = ratios.bytesHeldWhileWriting();
        for (int round = 0; round < (ratios.quick ? 1 : ROUNDS); round++) {
            ratios.run();
        }
        ratios.alignment("aligning: progress, time used, pace and verdict of every metric", "progress", 2);
        ratios.alignment("aligning: all that is said, plans and claims too", "everything", Double.NaN);
        ratios.beside("loading 1,000,000 rows of CSV / FastCSV alone, same fields (ms)", "CsvBenchmark", 2);
        ratios.beside("index of human development, all countries and years / by hand (ms)", "HdiBenchmark", 3);
        ratios.rules();
        ratios.beside(
                "a report of 10,000 features as JSON / the JSON library writing the same values (ms)",
                "JsonBenchmark",
                2);
        ratios.beside(
                "a page of 1,000 features as HTML / the template engine writing it from ready strings (ms)",
                "HtmlBenchmark",
                2);
        ratios.table.addAll(written);
        ratios.table.add(bytes);
        System.out.println(Ratio.table(ratios.table));
    }

    private void run() throws RunnerException {
        run(options("AlignmentBenchmark", "rehearsals", "1")
                .param("scale", scales.toArray(String[]::new))
                .param("whole", largest(scales)));
        run(options("CsvBenchmark", "rows", "1000"));
        run(options("HdiBenchmark"));
        run(options("RulesBenchmark", "rehearsals", "1")
                .param("features", sizes.toArray(String[]::new))
                .param("whole", largest(sizes)));
        run(options("JsonBenchmark", "features", "100"));
        run(options("HtmlBenchmark", "features", "100"));
    }

    private void run(ChainedOptionsBuilder options) throws RunnerException {
        results.addAll(new Runner(options.build()).run());
    }

    private ChainedOptionsBuilder options(String include, String parameter, String quickly) {
        return quick ? options(include).param(parameter, quickly) : options(include);
    }

    private ChainedOptionsBuilder options(String include) {
        ChainedOptionsBuilder options = new OptionsBuilder().include(include).shouldFailOnError(true);
        return quick
                ? options.forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(100))
                : options;
    }

    private static String largest(List<String> sizes) {
        return sizes.get(sizes.size() - 1);
    }

    private Ratio bytesKept() {
        int metrics = quick ? 100 : 10_000;
        int each = 1_000;
        long bytes = Heap.retained(() -> new Declared(new Facts(0, metrics, each)).observations());
        return new Ratio(
                "bytes of heap / observations that carry only date and value", bytes, (double) metrics * each, 24);
    }

    private void alignment(String what, String benchmark, double limit) {
        table.add(new Ratio(
                what + " / by hand (ms)",
                time(benchmark + "ByEngine", "scale", largest(scales)),
                time(benchmark + "ByHand", "scale", largest(scales)),
                limit));
        doublings(benchmark + "ByEngine", benchmark + "ByHand", "scale", scales);
    }

    private void rules() {
        String most = largest(sizes);
        table.add(new Ratio(
                RulesByEngine.size() + " rules over " + most + " features / one plain pass by hand (ms)",
                time("RulesBenchmark.byEngine", "features", most),
                time("RulesBenchmark.byHand", "features", most),
                5));
        doublings("RulesBenchmark.byEngine", "RulesBenchmark.byHand", "features", sizes);
    }

    /** Beside each doubling of the library stands that of the work by hand. */
    private void doublings(String engine, String hand, String parameter, List<String> of) {
        for (int i = 1; i < of.size(); i++) {
            String twice = of.get(i);
            String once = of.get(i - 1);
            double byHand = ofOne(hand, parameter, twice, of) / ofOne(hand, parameter, once, of);
            table.add(new Ratio(
                    String.format(
                            Locale.ROOT, "the same, %s %s / %s; by hand %.2f (ms)", parameter, twice, once, byHand),
                    ofOne(engine, parameter, twice, of),
                    ofOne(engine, parameter, once, of),
                    DOUBLED));
        }
    }

    /** One mission's part of the time of all that one call has, which together are as large as the largest. */
    private double ofOne(String benchmark, String parameter, String size, List<String> sizes) {
        return time(benchmark, parameter, size) * Double.parseDouble(size) / Double.parseDouble(largest(sizes));
    }

    private List<Ratio> bytesHeldWhileWriting() {
        ReportView view = JsonBenchmark.view(quick ? 100 : 10_000);
        MissionReport report = HtmlBenchmark.report(quick ? 100 : 1_000);
        return List.of(
                held("JSON", Writing.of(out -> JsonReport.of(view).writeTo(out))),
                held("HTML", Writing.of(out -> HtmlRenderer.linkingTo("").render(report, out))));
    }

    private static Ratio held(String format, Writing.Held held) {
        return new Ratio(
                "bytes of heap held while the same is written to a stream as " + format + " / its characters",
                held.bytes(),
                held.characters(),
                0.1);
    }

    private void beside(String what, String benchmark, double limit) {
        table.add(new Ratio(what, time(benchmark + ".byEngine", "", ""), time(benchmark + ".byHand", "", ""), limit));
    }

    /** The least of the rounds' medians, in milliseconds: what disturbs a round makes it longer, never shorter. */
    private double time(String benchmark, String parameter, String size) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith(benchmark))
                .filter(result ->
                        size.isEmpty() || result.getParams().getParam(parameter).equals(size))
                .flatMap(result -> result.getBenchmarkResults().stream())
                .mapToDouble(round -> round.getPrimaryResult().getStatistics().getPercentile(50))
                .min()
                .orElseThrow(() -> new IllegalStateException(
                        String.format(Locale.ROOT, "no result of %s at %s %s", benchmark, parameter, size)));
    }
}
