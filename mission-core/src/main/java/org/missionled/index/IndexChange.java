package org.missionled.index;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.missionled.model.ImpactMetric;

/**
 * How far an index moved since the last time, on the metrics that have a value both times, so that nothing moves
 * because a part came or went. A metric that was counted differently in between has two values that cannot be compared,
 * and is left out of both.
 *
 * @param since the last day of the period before
 * @param amount later less earlier; empty where one of the two has no value
 * @param compared how many metrics have a value both times that can be compared
 * @param metrics how many metrics the index has
 * @param broken those with a series break between their two values, left out, in declaration order
 */
public record IndexChange(
        LocalDate since, OptionalDouble amount, int compared, int metrics, List<ImpactMetric> broken) {
    /** Copies the metrics. */
    public IndexChange {
        broken = List.copyOf(broken);
    }
}
