package org.missionled.alignment;

import java.util.Locale;

/**
 * How a metric stands against its target or its limit, the worst first.
 *
 * <p>The names before {@link #NOT_ASSESSABLE} are known; that one and those after it say what is not known. Which one
 * applies is decided by two tables, the {@link DecisionTable} of measures and the {@link GuardrailTable} of guardrails.
 */
public enum Verdict {
    /** A limit or a band is not kept: the whole interval of the value lies outside. */
    BREACHED,
    /** The due day has passed, and the observation that covers it does not meet the bound. */
    MISSED,
    /** It moves away from the bound: pace below 0. */
    MOVING_AWAY,
    /** Without a bound: it gets worse. */
    WORSENING,
    /** Pace from 0 to below 0.60. */
    TOO_SLOW,
    /** Pace from 0.60 to below 0.95. */
    BEHIND,
    /** The interval of the value lies neither wholly inside a limit or a band nor wholly outside. */
    NOT_SHOWN_SAFE,
    /** Without a bound: it gets better by less than the cut-off. */
    FLAT,
    /** The bound was not met on the due day but later. */
    ACHIEVED_LATE,
    /** Pace of 0.95 or more. */
    ON_TRACK,
    /** Without a bound: it gets better. */
    IMPROVING,
    /** The bound is met before the due day; it may be lost again. */
    REACHED,
    /** The due day has passed, and the observation that covers it meets the bound. */
    ACHIEVED,
    /** A limit or a band is kept: the whole interval of the value lies inside. */
    HELD,
    /** A named person judged its words against a rubric; neither better nor worse than a verdict by numbers. */
    JUDGED,
    /** It cannot be judged as it is declared; the explanation says why. */
    NOT_ASSESSABLE,
    /** There is no observation to judge by, and none to be waited for. */
    UNMEASURED,
    /** The last observation is older than the declared freshness. */
    STALE,
    /** The due day has passed, and the observation that covers it may still come. */
    AWAITED,
    /** The last observation is so imprecise that opposite verdicts are possible. */
    INCONCLUSIVE,
    /** Too little time or too few observations since the baseline to speak of a pace. */
    TOO_EARLY;

    /** {@return whether the verdict says how things stand, and not that this is unknown} */
    public boolean isKnown() {
        return compareTo(NOT_ASSESSABLE) < 0;
    }

    /** {@return whether it can be the worst of several: a judgement of words is never weighed against numbers} */
    public boolean isRanked() {
        return compareTo(JUDGED) < 0;
    }

    /** {@return in words: {@code on track}} */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
