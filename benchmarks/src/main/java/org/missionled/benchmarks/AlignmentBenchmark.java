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

/** An alignment by the engine and by hand; the scale 1 is 100,000 features and 10 million observations. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 6, time = 2)
@Fork(
        value = 1,
        jvmArgs = {Jvm.COLLECTOR, Jvm.TOUCHED, Jvm.LEAST, Jvm.MOST, Jvm.YOUNG})
public class AlignmentBenchmark {
    /** Doubled three times. */
    @Param({"0.125", "0.25", "0.5", "1"})
    public double scale;

    private final Caches caches = new Caches();
    private ByEngine engine;
    private ByHand hand;

    /** Draws the facts and declares them. */
    @Setup
    public void prepare() {
        Facts facts = Facts.scaled(scale);
        Declared declared = new Declared(facts);
        engine = new ByEngine(declared.mission(), declared.observations());
        hand = new ByHand(facts);
    }

    /** Makes both sides begin with cold caches. */
    @Setup(Level.Invocation)
    public void cool() {
        caches.evict();
    }

    /** {@return progress, time used, pace and verdict of every metric} */
    @Benchmark
    public Object progressByEngine() {
        return engine.align();
    }

    /** {@return the same values by hand} */
    @Benchmark
    public Object progressByHand() {
        return hand.align(Facts.TODAY);
    }

    /** {@return the same, with all plans, and what may be said of every claim} */
    @Benchmark
    public Object everythingByEngine() {
        return engine.sayEverything();
    }

    /** {@return the same values and plans by hand} */
    @Benchmark
    public Object everythingByHand() {
        return hand.sayEverything(Facts.TODAY);
    }
}
