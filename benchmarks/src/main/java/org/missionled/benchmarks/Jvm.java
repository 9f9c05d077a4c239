package org.missionled.benchmarks;

/**
 * What every benchmark runs in: a heap that was touched before and does not grow, with a young generation of fixed
 * size, so that what a collector or a host does with memory meanwhile is not measured.
 */
final class Jvm {
    static final String COLLECTOR = "-XX:+UseParallelGC";
    static final String TOUCHED = "-XX:+AlwaysPreTouch";
    static final String LEAST = "-Xms6g";
    static final String MOST = "-Xmx6g";
    static final String YOUNG = "-Xmn3g";

    private Jvm() {}
}
