package org.missionled.benchmarks;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.missionled.alignment.Alignment;
import org.missionled.html.HtmlRenderer;
import org.missionled.html.page.Page;
import org.missionled.html.page.Sources;
import org.missionled.html.template.JteteamGenerated;
import org.missionled.report.MissionReport;
import org.missionled.rule.standard.StandardRules;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * A page from a finished view, beside the template engine writing the same page from ready strings: the same pieces,
 * each escaped by the engine for the place where it stands, with nothing drawn, looked up or made visible.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 3, time = 2)
@Fork(
        value = 1,
        jvmArgs = {Jvm.COLLECTOR, Jvm.TOUCHED, Jvm.LEAST, Jvm.MOST, Jvm.YOUNG, Jvm.WHERE_KNOWN, Jvm.LARGE_PAGES})
public class HtmlBenchmark {
    private static final int METRICS = 60;
    private static final int OBSERVATIONS = 24;

    /** How many features the mission has. */
    @Param("1000")
    public int features;

    private MissionReport report;
    private List<Piece> pieces;

    /** Judges the mission and takes the page apart. */
    @Setup
    public void judge() {
        report = report(features);
        Pieces taken = new Pieces();
        JteteamGenerated.render(taken, null, new Page(report.view(), Sources.NONE));
        pieces = taken.all();
    }

    static MissionReport report(int features) {
        Declared declared = new Declared(new Facts(features, METRICS, OBSERVATIONS));
        return MissionReport.of(StandardRules.inspect(
                Alignment.of(declared.mission()).given(declared.observations()).asOf(Facts.AS_OF)));
    }

    /**
     * {@return the length of the page from the view}
     *
     * @throws IOException never
     */
    @Benchmark
    public int byEngine() throws IOException {
        StringBuilder page = new StringBuilder();
        HtmlRenderer.linkingTo("").render(report, page);
        return page.length();
    }

    /** {@return the length of the page from ready strings} */
    @Benchmark
    public int byHand() {
        StringOutput page = new StringOutput();
        OwaspHtmlTemplateOutput out = new OwaspHtmlTemplateOutput(page);
        for (Piece piece : pieces) {
            piece.writeTo(out);
        }
        return page.toString().length();
    }
}
