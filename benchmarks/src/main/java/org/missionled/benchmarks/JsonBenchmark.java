package org.missionled.benchmarks;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.missionled.alignment.Alignment;
import org.missionled.json.JsonReport;
import org.missionled.report.view.FeatureView;
import org.missionled.report.view.ReportView;
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

/** Writing a report as JSON, beside the JSON library writing the same values from the same records by itself. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(
        value = 1,
        jvmArgs = {Jvm.COLLECTOR, Jvm.TOUCHED, Jvm.LEAST, Jvm.MOST, Jvm.YOUNG, Jvm.WHERE_KNOWN, Jvm.LARGE_PAGES})
public class JsonBenchmark {
    private static final int INSPECTED = 50;

    /** How many features the report has. */
    @Param("10000")
    public int features;

    private ReportView view;

    /** Works out the view of a few features and repeats these. */
    @Setup
    public void see() {
        view = view(features);
    }

    static ReportView view(int features) {
        Declared declared = new Declared(new Facts(INSPECTED, INSPECTED, 24));
        ReportView few = ReportView.of(StandardRules.inspect(
                Alignment.of(declared.mission()).given(declared.observations()).asOf(Facts.AS_OF)));
        List<FeatureView> many = new ArrayList<>();
        while (many.size() < features) {
            many.addAll(few.features().subList(0, Math.min(few.features().size(), features - many.size())));
        }
        return new ReportView(
                few.asOf(),
                few.subject(),
                few.mission(),
                few.counts(),
                few.standing(),
                few.ladder(),
                few.goals(),
                few.guardrails(),
                few.metrics(),
                many,
                few.links(),
                few.calibration(),
                few.panels(),
                few.payoffs(),
                few.indices(),
                few.governance(),
                few.rules(),
                few.violations(),
                few.ahead(),
                few.unknowns(),
                few.questions(),
                few.glossary(),
                few.changes());
    }

    /** {@return how many characters there are} */
    @Benchmark
    public long byEngine() {
        Length length = new Length();
        JsonReport.of(view).writeTo(length);
        return length.characters;
    }

    /** {@return how many characters there are} */
    @Benchmark
    public long byHand() {
        Length length = new Length();
        JsonByLibrary.write(view, length);
        return length.characters;
    }

    /** Takes text and keeps none of it. */
    private static final class Length extends Writer {
        private long characters;

        @Override
        public void write(char[] text, int from, int count) {
            characters += count;
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
