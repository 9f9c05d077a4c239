package org.missionled.model;

import java.util.Optional;

/**
 * How values in different units are brought to one scale before they are aggregated; higher is better on that scale.
 *
 * <p>A normaliser knows what it needs. {@link Goalposts}, {@link RatioToValue}, {@link Compounding},
 * {@link Thresholds}, {@link Categories} and {@link AsMeasured} look at one value alone. A {@link SampleRelative} one
 * looks at all subjects of the same period, so that its result changes when others change, and history is not compared
 * through it. Where values are divided by one another the metric's zero must mean none of it: an interval scale such as
 * degrees Celsius is refused.
 */
public sealed interface Normaliser
        permits Goalposts, RatioToValue, Compounding, Thresholds, Categories, AsMeasured, SampleRelative {

    /** {@return what it does, in words that follow a metric, such as {@code between 20 (worst) and 85 (best)}} */
    String words();

    /** {@return how the result follows from the value {@code x}} */
    String formula();

    /** {@return whether it divides values by one another, which an interval scale does not bear} */
    boolean needsRatioScale();

    /** {@return the lowest and the highest result where those are fixed: what a missing value could at most be} */
    Optional<Limits> ends();
}
