package org.missionled.benchmarks;

/** Numbers that look random and are the same in every run and on every machine: SplitMix64 of where they are used. */
final class Draw {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Draw() {}

    /** A number from 0 to below 1 for the {@code n}-th use of a purpose. */
    static double share(int purpose, long n) {
        long mixed = (n + 1) * GOLDEN + purpose * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return ((mixed ^ (mixed >>> 31)) >>> 11) * 0x1.0p-53;
    }

    /** A number from {@code low} to below {@code high}. */
    static double between(int purpose, long n, double low, double high) {
        return low + share(purpose, n) * (high - low);
    }

    /** A whole number from 0 to below {@code end}. */
    static int below(int purpose, long n, int end) {
        return (int) (share(purpose, n) * end);
    }
}
