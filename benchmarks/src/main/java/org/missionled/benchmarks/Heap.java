package org.missionled.benchmarks;

import java.lang.ref.Reference;
import java.util.function.Supplier;

/** What a value keeps alive: the difference in used heap, after collections, with it and without it. */
final class Heap {
    private Heap() {}

    /** Bytes that are kept by what is supplied, with everything it was made from forgotten. */
    static long retained(Supplier<?> supplier) {
        long before = used();
        Object kept = supplier.get();
        try {
            return used() - before;
        } finally {
            Reference.reachabilityFence(kept);
        }
    }

    /** The smallest of several readings: a collection may come late, but never finds less than what is alive. */
    static long used() {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
