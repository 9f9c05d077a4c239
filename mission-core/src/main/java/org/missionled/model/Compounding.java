package org.missionled.model;

import static org.missionled.model.Decimal.exact;

import java.util.Optional;

/**
 * Growth by the same share for each unit: as much of what could be as the value allows.
 *
 * <p>{@code exp(rate * (x - full))}; where less is better {@code exp(rate * (full - x))}. Dimensionless, above 0, 1 at
 * the full value and not cut off beyond it. It looks at differences alone, so an interval scale bears it, and at no
 * other subject, so history may be compared. Refused for a metric without a direction.
 *
 * <p>Source: World Bank, Human Capital Index 2020, whose school is {@code exp(0.08 * (years - 14))}: 14 years of
 * learning are complete, and each year more makes 8 percent more productive.
 *
 * <p>By hand: 9 of 14 years at 0.08 a year are {@code exp(0.08 * (9 - 14)) = 0.6703}.
 *
 * @param rate by how much a unit more counts more, continuously compounded; finite, above 0
 * @param full in the metric's unit, the value that scores 1; finite
 */
public record Compounding(double rate, double full) implements Normaliser {
    /** Refuses what does not grow. */
    public Compounding {
        rate = Checked.positive("rate of compounding", rate, "0.08");
        full = Checked.finite("value that compounding leads up to", full, "14");
    }

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
        return "compounding at " + exact(rate) + " a unit up to " + exact(full);
    }

    @Override
    public String formula() {
        return "exp(rate * (x - full)); where less is better exp(rate * (full - x))";
    }
}
