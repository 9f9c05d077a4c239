package org.missionled.model;

import static org.missionled.model.Decimal.exact;

import java.util.Optional;

/**
 * Two fixed values, the worst and the best, between which a value is placed.
 *
 * <p>Linear: {@code (x - worst) / (best - worst)}; logarithmic: {@code (ln x - ln worst) / (ln best - ln worst)}; cut
 * off at 0 and 1 unless it is {@link #open}. Which direction is better follows from the two ends: with {@code best}
 * below {@code worst} less is better. The result is dimensionless, and the same in every unit of {@code x}. It does not
 * depend on other subjects, so history may be compared.
 *
 * <p>Source: UNDP, Human Development Report 2023-24, technical note 1 (dimension indices); OECD/JRC, Handbook on
 * Constructing Composite Indicators (2008), section 5.3 (min-max).
 *
 * <p>By hand: a life expectancy of 72 years between 20 and 85 is {@code (72 - 20) / (85 - 20) = 0.8}; an income of
 * 2,738.6 between 100 and 75,000 is {@code (ln 2738.6 - ln 100) / (ln 75000 - ln 100) = 3.31 / 6.62 = 0.5}.
 *
 * <p>Under a logarithm a value of 0 or less has no place: there is no result, and the reason is said.
 *
 * @param worst in the metric's unit, finite; above 0 under a logarithm
 * @param best in the metric's unit, finite, not {@code worst}; above 0 under a logarithm
 * @param logarithmic whether equal ratios count equally, instead of equal differences
 * @param open whether values beyond the goalposts count as they are, below 0 or above 1
 */
public record Goalposts(double worst, double best, boolean logarithmic, boolean open) implements Normaliser {
    private static final Limits UNIT = new Limits(0, 1);

    /** Refuses goalposts of no width, and goalposts that have no logarithm where one is taken. */
    public Goalposts {
        worst = Checked.finite("worst goalpost", worst, "20");
        best = Checked.finite("best goalpost", best, "85");
        if (worst == best) {
            throw Refused.because(
                    "the worst and the best are both " + exact(worst) + ", which leaves nothing between them",
                    "give them different values, such as worst(20).best(85)");
        }
        if (logarithmic && !(worst > 0 && best > 0)) {
            throw Refused.because(
                    "the goalpost " + exact(Math.min(worst, best)) + " has no logarithm",
                    "goalposts above 0, such as worst(100).best(75_000)");
        }
    }

    /**
     * Linear goalposts that cut off what lies beyond them.
     *
     * @param worst in the metric's unit
     * @param best in the metric's unit
     * @return the goalposts
     */
    public static Goalposts of(double worst, double best) {
        return new Goalposts(worst, best, false, false);
    }

    /** {@return the same goalposts, on the logarithm of the values} */
    public Goalposts onLogarithm() {
        return new Goalposts(worst, best, true, open);
    }

    /** {@return the same goalposts, which cut nothing off} */
    public Goalposts opened() {
        return new Goalposts(worst, best, logarithmic, true);
    }

    @Override
    public boolean needsRatioScale() {
        return logarithmic;
    }

    @Override
    public Optional<Limits> ends() {
        return Optional.of(UNIT);
    }

    @Override
    public String words() {
        return "between " + exact(worst) + " (worst) and " + exact(best) + " (best)"
                + (logarithmic ? ", on the logarithm" : "") + (open ? ", not cut off" : "");
    }

    @Override
    public String formula() {
        String share = logarithmic ? "(ln x - ln worst) / (ln best - ln worst)" : "(x - worst) / (best - worst)";
        return open ? share : "clip(" + share + ", 0, 1)";
    }
}
