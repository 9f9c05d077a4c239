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
 * writes nothing else.
 *
 * <p>{@code mvn -B -q -pl benchmarks -am -Pbench -DskipTests verify} is the command; {@code -Dbench.arguments=quick}
 * runs everything once on little data, which proves nothing but that it runs.
 */
public final class Ratios {
    private static final double DOUBLED = 2.2;

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
        ratios.run();
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
        run(options("AlignmentBenchmark").param("scale", scales.toArray(String[]::new)));
        run(quick ? options("CsvBenchmark").param("rows", "1000") : options("CsvBenchmark"));
        run(options("HdiBenchmark"));
        run(options("RulesBenchmark").param("features", sizes.toArray(String[]::new)));
        run(quick ? options("JsonBenchmark").param("features", "100") : options("JsonBenchmark"));
        run(quick ? options("HtmlBenchmark").param("features", "100") : options("HtmlBenchmark"));
    }

    private void run(ChainedOptionsBuilder options) throws RunnerException {
        results.addAll(new Runner(options.build()).run());
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

    private String largest() {
        return last(scales);
    }

    private static String last(List<String> all) {
        return all.get(all.size() - 1);
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
                time(benchmark + "ByEngine", largest()),
                time(benchmark + "ByHand", largest()),
                limit));
        for (int i = 1; i < scales.size(); i++) {
            String scale = scales.get(i);
            String half = scales.get(i - 1);
            double byHand = time(benchmark + "ByHand", scale) / time(benchmark + "ByHand", half);
            table.add(new Ratio(
                    doubled("scale " + scale + " / " + half, byHand),
                    time(benchmark + "ByEngine", scale),
                    time(benchmark + "ByEngine", half),
                    DOUBLED));
        }
    }

    private void rules() {
        String most = last(sizes);
        String engine = "RulesBenchmark.byEngine";
        table.add(new Ratio(
                RulesByEngine.size() + " rules over " + most + " features / one plain pass by hand (ms)",
                time(engine, "features", most),
                time("RulesBenchmark.byHand", "features", most),
                5));
        for (int i = 1; i < sizes.size(); i++) {
            double byHand = time("RulesBenchmark.byHand", "features", sizes.get(i))
                    / time("RulesBenchmark.byHand", "features", sizes.get(i - 1));
            table.add(new Ratio(
                    doubled(sizes.get(i) + " features / " + sizes.get(i - 1), byHand),
                    time(engine, "features", sizes.get(i)),
                    time(engine, "features", sizes.get(i - 1)),
                    DOUBLED));
        }
    }

    /** Beside each doubling stands that of the work by hand: what outgrows the caches of a machine does so for both. */
    private static String doubled(String sizes, double byHand) {
        return String.format(Locale.ROOT, "the same, %s; by hand %.2f (ms)", sizes, byHand);
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
        table.add(new Ratio(what, time(benchmark + ".byEngine", ""), time(benchmark + ".byHand", ""), limit));
    }

    /** The median of the iterations, in milliseconds. */
    private double time(String benchmark, String scale) {
        return time(benchmark, "scale", scale);
    }

    private double time(String benchmark, String parameter, String scale) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith(benchmark))
                .filter(result -> scale.isEmpty()
                        || result.getParams().getParam(parameter).equals(scale))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        String.format(Locale.ROOT, "no result of %s at scale %s", benchmark, scale)))
                .getPrimaryResult()
                .getStatistics()
                .getPercentile(50);
    }
}
