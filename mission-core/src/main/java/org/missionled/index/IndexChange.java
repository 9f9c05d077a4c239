package org.missionled.index;

import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * How far an index moved since the last time, on the metrics that have a value both times, so that nothing moves
 * because a part came or went.
 *
 * @param since the last day of the period before
 * @param amount later less earlier; empty where one of the two has no value
 * @param compared how many metrics have a value both times
 * @param metrics how many metrics the index has
 */
public record IndexChange(LocalDate since, OptionalDouble amount, int compared, int metrics) {}
