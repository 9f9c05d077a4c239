package org.missionled.alignment;

import java.util.Locale;

/**
 * How a metric stands against its target or its limit, the worst first.
 *
 * <p>The names before {@link #NOT_ASSESSABLE} are known; that one and those after it say what is not known. Which one
 * applies is decided in one place, the {@link DecisionTable}.
 */
public enum Verdict {
    /** A guardrail's limit is not kept. */
    BREACHED,
    /** The due day has passed, and the observation that covers it does not meet the bound. */
    MISSED,
    /** It moves away from the bound: pace below 0. */
    MOVING_AWAY,
    /** Pace from 0 to below 0.60. */
    TOO_SLOW,
    /** Pace from 0.60 to below 0.95. */
    BEHIND,
    /** The bound was not met on the due day but later. */
    ACHIEVED_LATE,
    /** Pace of 0.95 or more. */
    ON_TRACK,
    /** The bound is met before the due day; it may be lost again. */
    REACHED,
    /** The due day has passed, and the observation that covers it meets the bound. */
    ACHIEVED,
    /** A guardrail's limit is kept. */
    HELD,
    /** It cannot be judged as it is declared; the explanation says why. */
    NOT_ASSESSABLE,
    /** There is no observation to judge by, and none to be waited for. */
    UNMEASURED,
    /** The last observation is older than the declared freshness. */
    STALE,
    /** The due day has passed, and the observation that covers it may still come. */
    AWAITED,
    /** Too little time or too few observations since the baseline to speak of a pace. */
    TOO_EARLY;

    /** {@return whether the verdict says how things stand, and not that this is unknown} */
    public boolean isKnown() {
        return compareTo(NOT_ASSESSABLE) < 0;
    }

    /** {@return in words: {@code on track}} */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
