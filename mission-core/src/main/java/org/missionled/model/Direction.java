package org.missionled.model;

import static org.missionled.model.Decimal.exact;

/** Which way a metric should go. It is never guessed: published defaults contradict one another. */
public sealed interface Direction {

    /** More is better. */
    record Rises() implements Direction {}

    /** Less is better. */
    record Falls() implements Direction {}

    /**
     * Best between two values, both included.
     *
     * @param low the lower end, in the metric's unit
     * @param high the upper end, above {@code low}
     */
    record StaysWithin(double low, double high) implements Direction {
        /** Refuses a band that is empty or not finite. */
        public StaysWithin {
            low = Checked.finite("lower end of the band", low, "18");
            high = Checked.finite("upper end of the band", high, "25");
            if (!(low < high)) {
                throw Refused.because(
                        "the band from " + exact(low) + " to " + exact(high) + " is empty",
                        "the lower end first, such as 18 to 25");
            }
        }
    }

    /** Not said. Legal, and reported as such. */
    record Undeclared() implements Direction {}
}
