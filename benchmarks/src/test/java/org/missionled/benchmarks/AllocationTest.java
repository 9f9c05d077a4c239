package org.missionled.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** An alignment allocates for what was declared, and not for what was observed. */
class AllocationTest {
    private static final int METRICS = 40;
    private static final int RUNS = 30;

    private static ByEngine engine(int features, int observationsOfEach) {
        Declared declared = new Declared(new Facts(features, METRICS, observationsOfEach));
        return new ByEngine(declared.mission(), declared.observations());
    }

    private static long allocated(ByEngine engine) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long self = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(self);
        engine.sayEverything();
        return threads.getThreadAllocatedBytes(self) - before;
    }

    /**
     * The least of many runs: a compiler that works meanwhile, and one that has not yet found what need not be
     * allocated, only ever add. The runs of both take turns, so that neither finds the code in a better state than the
     * other.
     */
    private static long[] leastAllocated(ByEngine one, ByEngine other) {
        long[] least = {Long.MAX_VALUE, Long.MAX_VALUE};
        for (int run = 0; run < RUNS; run++) {
            least[0] = Math.min(least[0], allocated(one));
            least[1] = Math.min(least[1], allocated(other));
        }
        return least;
    }

    @Test
    void aHundredTimesTheObservationsAllocateNoMore() {
        long[] least = leastAllocated(engine(400, 100), engine(400, 10_000));

        assertThat(least[1] - least[0]).isLessThan(1_000L * METRICS);
    }

    @Test
    void twiceTheFeaturesAllocateAboutTwice() {
        long[] least = leastAllocated(engine(2_000, 100), engine(4_000, 100));

        assertThat((double) least[1] / least[0]).isLessThan(2.1);
    }
}
