package org.missionled.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * All rules over large missions, by the engine and in one plain pass; both begin with an alignment of their own. As in
 * {@link AlignmentBenchmark}, each call has as many missions as make up 10,000 features.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(
        value = 1,
        jvmArgs = {Jvm.COLLECTOR, Jvm.TOUCHED, Jvm.LEAST, Jvm.MOST, Jvm.YOUNG, Jvm.WHERE_KNOWN, Jvm.LARGE_PAGES})
public class RulesBenchmark {
    private static final int SMALL = 200;

    /** Doubled three times. */
    @Param({"1250", "2500", "5000", "10000"})
    public int features;

    /** What all missions of one call make up. */
    @Param("10000")
    public int whole;

    /** How often both sides are run on few beforehand. */
    @Param("500")
    public int rehearsals;

    private List<Governed> all = List.of();

    /**
     * Draws the facts and declares them, after both sides were run on few.
     *
     * @param hole takes what is found in the few
     */
    @Setup
    public void prepare(Blackhole hole) {
        all = List.of(new Governed(SMALL));
        for (int i = 0; i < rehearsals; i++) {
            byEngine(hole);
            byHand(hole);
        }
        all = Stream.generate(this::governed).limit(whole / features).toList();
        Jvm.settle();
    }

    private Governed governed() {
        Jvm.settle();
        return new Governed(features);
    }

    /** What the rules find. */
    @Benchmark
    public void byEngine(Blackhole hole) {
        for (Governed governed : all) {
            hole.consume(RulesByEngine.inspect(governed.alignment()));
        }
    }

    /** The same, found by hand. */
    @Benchmark
    public void byHand(Blackhole hole) {
        for (Governed governed : all) {
            hole.consume(RulesByHand.broken(governed.alignment()));
        }
    }
}
