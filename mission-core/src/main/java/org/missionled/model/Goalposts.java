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
 * <p>Where a table counts from 1 to 7 or from 1 to 100, the share is stretched to that: {@code lowest + share *
 * (highest - lowest)}. By hand: 72 years scored from 1 to 7 are {@code 1 + 0.8 * 6 = 5.8}. It matters to a geometric
 * mean, in which a part of 0 makes everything 0 and one of 1 does not.
 *
 * <p>Under a logarithm a value of 0 or less has no place: there is no result, and the reason is said.
 *
 * @param worst in the metric's unit, finite; above 0 under a logarithm
 * @param best in the metric's unit, finite, not {@code worst}; above 0 under a logarithm
 * @param logarithmic whether equal ratios count equally, instead of equal differences
 * @param open whether values beyond the goalposts count as they are, below the lowest or above the highest score
 * @param range the score at the worst and at the best, finite; 0 and 1 where nothing was said
 */
public record Goalposts(double worst, double best, boolean logarithmic, boolean open, Limits range)
        implements Normaliser {
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
        Checked.finite("lowest score", range.lowest(), "1");
        Checked.finite("highest score", range.highest(), "7");
    }

    /**
     * Goalposts that score from 0 to 1.
     *
     * @param worst in the metric's unit
     * @param best in the metric's unit
     * @param logarithmic whether equal ratios count equally
     * @param open whether values beyond them count as they are
     */
    public Goalposts(double worst, double best, boolean logarithmic, boolean open) {
        this(worst, best, logarithmic, open, UNIT);
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
        return new Goalposts(worst, best, true, open, range);
    }

    /** {@return the same goalposts, which cut nothing off} */
    public Goalposts opened() {
        return new Goalposts(worst, best, logarithmic, true, range);
    }

    /**
     * The same goalposts, which score on another scale.
     *
     * @param lowest the score at the worst
     * @param highest the score at the best, above {@code lowest}
     * @return the copy
     * @throws Refused if the two leave nothing between them
     */
    public Goalposts scoring(double lowest, double highest) {
        double from = Checked.finite("lowest score", lowest, "1");
        double to = Checked.finite("highest score", highest, "7");
        if (!(from < to)) {
            throw Refused.because(
                    "scores from " + exact(from) + " to " + exact(to) + " leave nothing between them",
                    "the score at the worst first, such as scoring(1, 7)");
        }
        return new Goalposts(worst, best, logarithmic, open, new Limits(from, to));
    }

    @Override
    public boolean needsRatioScale() {
        return logarithmic;
    }

    @Override
    public Optional<Limits> ends() {
        return Optional.of(range);
    }

    @Override
    public String words() {
        return "between " + exact(worst) + " (worst) and " + exact(best) + " (best)"
                + (logarithmic ? ", on the logarithm" : "") + (open ? ", not cut off" : "")
                + (range.equals(UNIT)
                        ? ""
                        : ", scored from " + exact(range.lowest()) + " to " + exact(range.highest()));
    }

    @Override
    public String formula() {
        String share = logarithmic ? "(ln x - ln worst) / (ln best - ln worst)" : "(x - worst) / (best - worst)";
        String placed = open ? share : "clip(" + share + ", 0, 1)";
        return range.equals(UNIT) ? placed : "lowest + (highest - lowest) * " + placed;
    }
}
