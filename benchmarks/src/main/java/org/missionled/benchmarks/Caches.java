package org.missionled.benchmarks;

/**
 * The caches of the processor, which both sides find cold at each call. A team aligns once in a test run, with facts
 * that were just read. Called again and again, small facts would stay in the caches from the call before and large ones
 * would not, and a doubling would measure how large a cache is.
 */
final class Caches {
    private static final int BYTES = 128 << 20; // more than the last cache of common machines
    private static final int LINE = 64;

    private final byte[] others = new byte[BYTES];

    /** Writes to every line of something else. */
    void evict() {
        for (int i = 0; i < BYTES; i += LINE) {
            others[i]++;
        }
    }
}
