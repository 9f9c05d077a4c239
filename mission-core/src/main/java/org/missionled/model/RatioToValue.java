package org.missionled.model;

import java.util.Optional;

/**
 * The ratio to a fixed value that comes from outside: a target, a value at the outset, the best there can be.
 *
 * <p>{@code x / value}; where less is better {@code value / x}. Dimensionless, 1 at the benchmark, not cut off beyond
 * it. It does not depend on other subjects, so history may be compared; {@link SampleRelative.RatioTo} does. Refused on
 * an interval scale, where the unit would decide, and for a metric without a direction. No result, with the reason, for
 * a value below 0, and where less is better for 0.
 *
 * <p>Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), section 5.4 (distance to a reference,
 * which may be a target or an external benchmark); UNDP, Human Development Report 2023-24, technical note 4, whose
 * reproductive health is {@code sqrt(10 / mortality * 1 / births)}, 10 deaths and 1 birth being the benchmarks.
 *
 * <p>By hand: 40 deaths per 100,000 births, where less is better, are {@code 10 / 40 = 0.25} of the benchmark 10.
 *
 * @param value in the metric's unit, finite, above 0
 */
public record RatioToValue(double value) implements Normaliser {
    /** Refuses values that nothing can be divided by. */
    public RatioToValue {
        value = Checked.positive("fixed value to compare with", value, "10");
    }

    @Override
    public boolean needsRatioScale() {
        return true;
    }

    @Override
    public Optional<Limits> ends() {
        return Optional.empty();
    }

    @Override
    public String words() {
        return "as ratio to " + Decimal.exact(value);
    }

    @Override
    public String formula() {
        return "x / value; where less is better value / x";
    }
}
