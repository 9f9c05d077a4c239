package org.missionled.model;

import java.util.Optional;

/**
 * A direction without a bound: the metric is to get better, by whatever its direction says, since a baseline.
 *
 * @param since where the metric stood
 */
public record Trend(Baseline since) implements Target {
    @Override
    public Optional<Baseline> baseline() {
        return Optional.of(since);
    }

    /** {@return in words: {@code improving since 14.5 on 2015-12-31}} */
    @Override
    public String toString() {
        return "improving since " + since;
    }
}
