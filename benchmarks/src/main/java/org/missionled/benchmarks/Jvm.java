package org.missionled.benchmarks;

/**
 * What every benchmark runs in, so that what a collector or a host does with memory meanwhile is not measured: a heap
 * that was touched before and does not grow, a young generation of fixed size, pages large enough that looking them up
 * costs little, and one thread that collects, since several lay the same objects out differently in each run.
 */
final class Jvm {
    static final String COLLECTOR = "-XX:+UseSerialGC";
    static final String TOUCHED = "-XX:+AlwaysPreTouch";
    static final String LEAST = "-Xms8g";
    static final String MOST = "-Xmx8g";
    static final String YOUNG = "-Xmn4g";
    /** Where there are none, nothing is said. */
    static final String WHERE_KNOWN = "-XX:+IgnoreUnrecognizedVMOptions";

    static final String LARGE_PAGES = "-XX:+UseTransparentHugePages";

    private Jvm() {}

    /**
     * Collects before something large is made, so that no collection happens meanwhile: it would lay out what is there
     * in another order than that in which it is made, and the larger a mission, the more often it would.
     */
    static void settle() {
        System.gc();
    }
}
