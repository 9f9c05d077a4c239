package org.missionled.model;

/**
 * What a feature is expected to do to a metric. The direction is compulsory, the size is not: forced sizes would be
 * invented. There is no bare percent.
 *
 * @param movement which way
 * @param size by how much
 */
public record Effect(Movement movement, Size size) {
    /** Which way a metric is expected to go. */
    public enum Movement {
        /** Upwards. */
        RISES,
        /** Downwards. */
        FALLS,
        /** Nowhere: it stays as it is. */
        HOLDS
    }

    /** By how much a metric is expected to move. */
    public sealed interface Size {}

    /** Nobody said by how much. */
    public record Unsaid() implements Size {}

    /**
     * In the metric's own unit.
     *
     * @param amount above 0
     */
    public record InUnits(double amount) implements Size {
        /** Refuses amounts that are not above 0. */
        public InUnits {
            Checked.positive("size of an effect", amount, "2.6");
        }
    }

    /**
     * In percent of the baseline of the goal's target.
     *
     * @param percent above 0
     */
    public record InPercentOfBaseline(double percent) implements Size {
        /** Refuses percentages that are not above 0. */
        public InPercentOfBaseline {
            Checked.positive("size of an effect in percent of the baseline", percent, "5");
        }
    }
}
