package org.missionled.model;

/** What a guardrail allows: a fixed bound, or a tolerance against a frozen baseline. */
public sealed interface Limit permits Bound, Tolerance {

    /** {@return the bound that the metric must keep} */
    Bound bound();
}
