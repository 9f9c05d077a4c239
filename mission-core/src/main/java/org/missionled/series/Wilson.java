package org.missionled.series;

import org.missionled.model.Interval;

/** The interval of a part of a whole. */
public final class Wilson {
    /** The 97.5 % point of the standard normal distribution, as 95 % intervals use it. */
    public static final double Z = 1.96;

    private Wilson() {}

    /**
     * The 95 % score interval of {@code p = counted / outOf} (Wilson 1927):
     *
     * <pre>
     * (p + z^2/2n -+ z * sqrt(p(1-p)/n + z^2/4n^2)) / (1 + z^2/n)     n = outOf, z = 1.96
     * </pre>
     *
     * <p>It never leaves 0 to 1, and is not empty at 0 of n and n of n. Source: E. B. Wilson, Probable inference, the
     * law of succession, and statistical inference, Journal of the American Statistical Association 22 (1927), 209-212.
     *
     * <p>Example: 61 of 980. p = 0.062245; z^2 = 3.8416, z^2/2n = 0.001960, z^2/n = 0.003920. p(1-p)/n = 0.000059561,
     * z^2/4n^2 = 0.000001000; the root of their sum is 0.0077821, times z 0.015253. So (0.064205 -+ 0.015253) /
     * 1.003920 = 0.04876 to 0.07915.
     *
     * @param counted from 0 to {@code outOf}; counts may be weighted and need not be whole
     * @param outOf above 0
     * @return between 0 and 1, both shares included
     */
    public static Interval interval(double counted, double outOf) {
        double p = counted / outOf;
        double z2 = Z * Z;
        double middle = p + z2 / (2 * outOf);
        double half = Z * StrictMath.sqrt(p * (1 - p) / outOf + z2 / (4 * outOf * outOf));
        double scale = 1 + z2 / outOf;
        return new Interval(
                Math.min(p, Math.max(0, (middle - half) / scale)), Math.max(p, Math.min(1, (middle + half) / scale)));
    }
}
