package org.missionled.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** An alignment allocates for what was declared, and not for what was observed. */
class AllocationTest {
    private static final int METRICS = 40;

    /** Bytes that a second alignment allocates, when all classes are loaded. */
    private static long allocated(int features, int observationsOfEach) {
        Declared declared = new Declared(new Facts(features, METRICS, observationsOfEach));
        ByEngine engine = new ByEngine(declared.mission(), declared.observations());
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long self = Thread.currentThread().getId();
        engine.sayEverything();
        long before = threads.getThreadAllocatedBytes(self);
        engine.sayEverything();
        return threads.getThreadAllocatedBytes(self) - before;
    }

    @Test
    void aHundredTimesTheObservationsAllocateNoMore() {
        long few = allocated(400, 100);
        long many = allocated(400, 10_000);

        assertThat(many - few).isLessThan(1_000L * METRICS);
    }

    @Test
    void twiceTheFeaturesAllocateNoMoreThanTwice() {
        assertThat(allocated(800, 100)).isLessThan(2 * allocated(400, 100));
    }
}
