package org.missionled.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.missionled.model.Mission;
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
 * Alignments by the engine and by hand; the scale 1 is 100,000 features and 10 million observations.
 *
 * <p>Each call aligns as many different missions of a scale as make up the scale 1, one after the other: one whole, two
 * halves, four quarters, eight eighths. So all scales read equally much memory, and a doubling measures the code and
 * not how much of a small mission a cache still has from the call before.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(
        value = 1,
        jvmArgs = {Jvm.COLLECTOR, Jvm.TOUCHED, Jvm.LEAST, Jvm.MOST, Jvm.YOUNG, Jvm.WHERE_KNOWN, Jvm.LARGE_PAGES})
public class AlignmentBenchmark {
    private static final double SMALL = 0.01;

    /** Doubled three times. */
    @Param({"0.125", "0.25", "0.5", "1"})
    public double scale;

    /** What all missions of one call make up. */
    @Param("1")
    public double whole;

    /** How often both sides are run on few beforehand. */
    @Param("500")
    public int rehearsals;

    private final List<ByEngine> engines = new ArrayList<>();
    private final List<ByHand> hands = new ArrayList<>();

    /**
     * Draws the facts and declares them, after both sides were run on few: a loop that is compiled in the middle of a
     * first long run can stay twice as slow as the same loop compiled after many short ones.
     *
     * @param hole takes what is said of the few
     */
    @Setup
    public void prepare(Blackhole hole) {
        draw(SMALL, 1);
        for (int i = 0; i < rehearsals; i++) {
            progressByEngine(hole);
            progressByHand(hole);
            everythingByEngine(hole);
            everythingByHand(hole);
        }
        engines.clear();
        hands.clear();
        draw(scale, (int) Math.round(whole / scale));
        Jvm.settle();
    }

    private void draw(double scale, int missions) {
        for (int i = 0; i < missions; i++) {
            Facts facts = Facts.scaled(scale);
            Declared declared = new Declared(facts);
            Jvm.settle();
            Mission mission = declared.mission();
            Jvm.settle();
            engines.add(new ByEngine(mission, declared.observations()));
            hands.add(new ByHand(facts));
        }
    }

    /** Progress, time used, pace and verdict of every metric. */
    @Benchmark
    public void progressByEngine(Blackhole hole) {
        for (ByEngine engine : engines) {
            hole.consume(engine.align());
        }
    }

    /** The same values by hand. */
    @Benchmark
    public void progressByHand(Blackhole hole) {
        for (ByHand hand : hands) {
            hole.consume(hand.align(Facts.TODAY));
        }
    }

    /** The same, with all plans, and what may be said of every claim. */
    @Benchmark
    public void everythingByEngine(Blackhole hole) {
        for (ByEngine engine : engines) {
            hole.consume(engine.sayEverything());
        }
    }

    /** The same values and plans by hand. */
    @Benchmark
    public void everythingByHand(Blackhole hole) {
        for (ByHand hand : hands) {
            hole.consume(hand.sayEverything(Facts.TODAY));
        }
    }
}
