package org.missionled.model;

import org.jspecify.annotations.Nullable;

/**
 * What others reach, or what is held to be good, from outside the team: what a target can be compared with.
 *
 * @param name what it is, such as {@code the best quarter of 40 clinics}
 * @param value what the metric is there, in the metric's unit
 */
public record Benchmark(String name, double value) {
    /** Refuses an empty name and values that are not finite. */
    public Benchmark {
        name = named(name);
        value = Checked.finite("value of the benchmark", value, "62");
    }

    /**
     * A benchmark.
     *
     * @param name what it is
     * @param value in the metric's unit
     * @return the benchmark
     * @throws Refused if there is no name, or the value is not finite
     */
    public static Benchmark of(@Nullable String name, double value) {
        return new Benchmark(named(name), value);
    }

    private static String named(@Nullable String name) {
        return Checked.text("name of a benchmark", name, "the best quarter of 40 clinics");
    }
}
