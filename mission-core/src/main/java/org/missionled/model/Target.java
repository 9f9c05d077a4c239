package org.missionled.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a goal asks of one of its metrics: to reach a bound by a day, to stay within a band, or only to move the right
 * way.
 */
public sealed interface Target permits Reach, Band, Trend {

    /** {@return where the metric stood, where it was declared; a band has none} */
    Optional<Baseline> baseline();

    /**
     * A bound to reach by a day, without a baseline: legal, but its pace cannot be judged.
     *
     * @param bound what is to be reached
     * @param by the due day
     * @return the target
     */
    static Reach of(Bound bound, LocalDate by) {
        return Reach.of(bound, by);
    }

    /**
     * A bound to reach by a day from a baseline.
     *
     * @param baseline where the metric stood
     * @param bound what is to be reached
     * @param by the due day, after the baseline's
     * @return the target
     * @throws Refused if the due day is not after the baseline, or the baseline already meets the bound
     */
    static Reach from(Baseline baseline, Bound bound, LocalDate by) {
        return Reach.from(baseline, bound, by);
    }
}
