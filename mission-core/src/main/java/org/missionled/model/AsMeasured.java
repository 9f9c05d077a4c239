package org.missionled.model;

import java.util.Optional;

/**
 * The value as it was measured, on no other scale: for metrics that share a unit, or whose unit cancels out, as it does
 * in the ranks of a geometric mean.
 *
 * <p>Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), section 6.11, whose geometric example
 * aggregates 21, 1, 1 and 1 as they are, to {@code (21 * 1 * 1 * 1)^(1/4) = 2.14}, where their mean is 6.
 *
 * <p>Refused for a metric that is better lower: it would make an index rise while things get worse.
 */
public record AsMeasured() implements Normaliser {

    @Override
    public boolean needsRatioScale() {
        return false;
    }

    @Override
    public Optional<Limits> ends() {
        return Optional.empty();
    }

    @Override
    public String words() {
        return "as measured";
    }

    @Override
    public String formula() {
        return "x";
    }
}
