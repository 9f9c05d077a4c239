package org.missionled.benchmarks;

/**
 * The index written by hand: three parts between their goalposts, the second one the mean of two, and the cube root of
 * their product. In {@link StrictMath} as the engine does it, so that both give the same bits.
 */
final class HdiByHand {
    private static final double LOG_WORST = StrictMath.log(100);
    private static final double LOG_WIDTH = StrictMath.log(75_000) - LOG_WORST;

    private final HdiRows rows;
    private final double[] values;

    HdiByHand(HdiRows rows) {
        this.rows = rows;
        this.values = new double[rows.size()];
    }

    /** One pass over the rows as they stand in the file. */
    double[] evaluate() {
        for (int row = 0; row < values.length; row++) {
            double health = clip((rows.life[row] - 20) / (85 - 20));
            double knowledge = (clip(rows.expected[row] / 18) + clip(rows.mean[row] / 15)) / 2;
            double living = clip((StrictMath.log(rows.income[row]) - LOG_WORST) / LOG_WIDTH);
            values[row] = StrictMath.cbrt(health * knowledge * living);
        }
        return values;
    }

    private static double clip(double share) {
        return share < 0 ? 0 : share > 1 ? 1 : share;
    }
}
