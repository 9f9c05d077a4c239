package org.missionled.benchmarks;

/** What both sides compute for each metric, and for all claims together. */
final class Outcome {
    final double[] progress;
    final double[] timeUsed;
    final double[] pace;
    /** The effects still to come, in shares of the gap: the largest one, less those that hurt. */
    final double[] least;
    /** All effects still to come, less those that hurt, in shares of the gap. */
    final double[] most;

    Outcome(int metrics) {
        this.progress = new double[metrics];
        this.timeUsed = new double[metrics];
        this.pace = new double[metrics];
        this.least = new double[metrics];
        this.most = new double[metrics];
    }
}
