package org.missionled.model;

/** When a period's value counts. */
public enum Timing {
    /** The value is a mean or a sum over the period and counts at its midpoint. */
    OVER_THE_PERIOD,
    /** The value is a stock and counts on the period's last day. */
    END_OF_PERIOD
}
