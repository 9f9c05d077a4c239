package org.missionled.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** All rules over a large mission, by the engine and in one plain pass; both begin with an alignment of their own. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 6, time = 2)
@Fork(
        value = 1,
        jvmArgs = {Jvm.COLLECTOR, Jvm.TOUCHED, Jvm.LEAST, Jvm.MOST, Jvm.YOUNG})
public class RulesBenchmark {
    /** Doubled three times. */
    @Param({"1250", "2500", "5000", "10000"})
    public int features;

    private final Caches caches = new Caches();
    private Governed governed;

    /** Draws the facts and declares them. */
    @Setup
    public void prepare() {
        governed = new Governed(features);
    }

    /** Makes both sides begin with cold caches. */
    @Setup(Level.Invocation)
    public void cool() {
        caches.evict();
    }

    /** {@return what the rules find} */
    @Benchmark
    public Object byEngine() {
        return RulesByEngine.inspect(governed.alignment());
    }

    /** {@return the same, found by hand} */
    @Benchmark
    public Object byHand() {
        return RulesByHand.broken(governed.alignment());
    }
}
