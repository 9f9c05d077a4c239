package org.missionled.benchmarks;

import java.time.LocalDate;

/**
 * A large product as primitive arrays: daily observations of many metrics, a target for each metric, and features with
 * three claims each. The hand-written side reads these arrays; {@link Declared} says the same to the engine.
 *
 * <p>A twentieth of the observations lies after the day of the judgement and must not be seen. Of the claims a tenth
 * says no day, and the days of the others lie on both sides of the day of judgement and of the due day.
 */
final class Facts {
    static final int CLAIMS = 3;
    static final int METRICS_OF_A_GOAL = 10;
    static final int UNDATED = Integer.MIN_VALUE;
    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    static final int TODAY = (int) AS_OF.toEpochDay();

    final int features;
    final int metrics;
    final int observations;

    // row by row, in the order of a file: day by day, each with all metrics
    final int[] rowMetric;
    final int[] rowDay;
    final double[] rowValue;

    // metric by metric
    final double[] baseline;
    final int[] baselineDay;
    final double[] bound;
    final int[] due;

    // claim by claim, three for each feature
    final int[] claimMetric;
    final double[] claimEffect;
    final double[] claimReach;
    final int[] claimLanding;

    /** So many features and metrics, and so many observations of each metric. */
    Facts(int features, int metrics, int observationsOfEach) {
        this.features = features;
        this.metrics = metrics;
        this.observations = metrics * observationsOfEach;
        this.rowMetric = new int[observations];
        this.rowDay = new int[observations];
        this.rowValue = new double[observations];
        this.baseline = new double[metrics];
        this.baselineDay = new int[metrics];
        this.bound = new double[metrics];
        this.due = new int[metrics];
        this.claimMetric = new int[features * CLAIMS];
        this.claimEffect = new double[features * CLAIMS];
        this.claimReach = new double[features * CLAIMS];
        this.claimLanding = new int[features * CLAIMS];
        drawTargets(observationsOfEach);
        drawRows(observationsOfEach);
        drawClaims();
    }

    /** The size of the sentence, scaled: 1 is 100,000 features, 10,000 metrics and 10 million observations. */
    static Facts scaled(double scale) {
        return new Facts((int) (100_000 * scale), (int) (10_000 * scale), 1_000);
    }

    private void drawTargets(int observationsOfEach) {
        for (int m = 0; m < metrics; m++) {
            baseline[m] = Draw.between(1, m, 20, 80);
            double way = Draw.between(2, m, 2, 15);
            bound[m] = Draw.share(3, m) < 0.7 ? baseline[m] + way : baseline[m] - way;
            baselineDay[m] = TODAY - observationsOfEach * 3 / 4 + Draw.below(4, m, observationsOfEach / 4);
            due[m] = TODAY + 1 + Draw.below(5, m, 400);
        }
    }

    private void drawRows(int observationsOfEach) {
        int firstDay = TODAY - observationsOfEach + observationsOfEach / 20 + 1;
        int row = 0;
        for (int d = 0; d < observationsOfEach; d++) {
            for (int m = 0; m < metrics; m++) {
                int day = firstDay + d;
                double pace = Draw.between(6, m, -0.3, 1.5);
                double share = (double) (day - baselineDay[m]) / (due[m] - baselineDay[m]);
                double way = bound[m] - baseline[m];
                rowMetric[row] = m;
                rowDay[row] = day;
                rowValue[row] = baseline[m] + way * pace * share + Draw.between(7, row, -0.5, 0.5);
                row++;
            }
        }
    }

    private void drawClaims() {
        for (int c = 0; c < claimMetric.length; c++) {
            int f = c / CLAIMS;
            int step = 1 + Draw.below(8, f, Math.max(1, metrics / CLAIMS - 1));
            int m = (Draw.below(9, f, metrics) + c % CLAIMS * step) % metrics; // three different metrics
            boolean helps = Draw.share(10, c) < 0.85;
            double amount = Draw.between(11, c, 0.01, 1);
            claimMetric[c] = m;
            claimEffect[c] = bound[m] > baseline[m] == helps ? amount : -amount;
            claimReach[c] = Draw.share(12, c) < 0.7 ? Draw.between(13, c, 0.05, 1) : 1;
            claimLanding[c] = Draw.share(14, c) < 0.1 ? UNDATED : TODAY - 300 + Draw.below(15, c, 900);
        }
    }
}
