package org.missionled.index;

import java.util.Locale;

/**
 * The colour of a score on the scale of {@link org.missionled.model.Thresholds}, from 0 to 3, the worst first.
 *
 * <p>One metric is red below 1, orange from 1, yellow from 1.5, green from 2. A group that takes the
 * {@linkplain org.missionled.model.Aggregation.WeakestTwo mean of the weakest two} has the colour of that mean, but is
 * green only where both of them are green, and red only where both are red: one good metric hides no bad one, and one
 * bad metric is not the whole goal. Where there is one part alone, it decides. Nothing else has a colour.
 *
 * <p>By hand: 0.4 (red) and 1.4 (orange) have the mean 0.9, which is orange and not red, since one of the two is not
 * red; 2.8 (green) and 1.8 (yellow) have the mean 2.3, which is yellow and not green.
 *
 * <p>Source: Sustainable Development Report, methods of its dashboards (Sachs and others).
 */
public enum Colour {
    /** Below the value where red ends; of two parts, both are. */
    RED,
    /** Nearer to red than to green. */
    ORANGE,
    /** Nearer to green than to red. */
    YELLOW,
    /** From the value on where green begins; of two parts, both are. */
    GREEN;

    /** The score from which on a metric is not red. */
    public static final double ORANGE_FROM = 1;

    /** The score half way between the ends of red and of green. */
    public static final double YELLOW_FROM = 1.5;

    /** The score from which on a metric is green. */
    public static final double GREEN_FROM = 2;

    /**
     * The colour of one score.
     *
     * @param score from 0 to 3, unrounded
     * @return its colour
     */
    public static Colour of(double score) {
        return score >= GREEN_FROM ? GREEN : score >= YELLOW_FROM ? YELLOW : score >= ORANGE_FROM ? ORANGE : RED;
    }

    /**
     * The colour of the mean of two parts.
     *
     * @param mean of their scores
     * @param worst the colour of the worse of them
     * @param second the colour of the other
     * @return green only where both are, red only where both are
     */
    static Colour of(double mean, Colour worst, Colour second) {
        Colour colour = of(mean);
        if (colour == GREEN && !(worst == GREEN && second == GREEN)) {
            return YELLOW;
        }
        return colour == RED && !(worst == RED && second == RED) ? ORANGE : colour;
    }

    /** {@return in words: {@code green}} */
    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
