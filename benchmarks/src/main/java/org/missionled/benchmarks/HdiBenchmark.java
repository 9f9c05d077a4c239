package org.missionled.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The Human Development Index of all countries in all years, by the engine and by hand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 3, time = 1)
@Fork(
        value = 1,
        jvmArgs = {Jvm.COLLECTOR, Jvm.TOUCHED, Jvm.LEAST, Jvm.MOST, Jvm.YOUNG, Jvm.WHERE_KNOWN, Jvm.LARGE_PAGES})
public class HdiBenchmark {
    private HdiByEngine engine;
    private HdiByHand hand;

    /** Reads the rows and keeps them as each side does. */
    @Setup
    public void prepare() {
        HdiRows rows = HdiRows.atHand();
        engine = new HdiByEngine(rows);
        hand = new HdiByHand(rows);
    }

    /** {@return what the engine says} */
    @Benchmark
    public Object byEngine() {
        return engine.evaluate();
    }

    /** {@return the same by hand} */
    @Benchmark
    public Object byHand() {
        return hand.evaluate();
    }
}
