package org.missionled.model;

/**
 * What a guardrail allows: a fixed bound, a tolerance against a frozen baseline, or an objective whose shortfall is a
 * budget.
 */
public sealed interface Limit permits Bound, Tolerance, Objective {

    /** {@return the bound that the metric must keep} */
    Bound bound();
}
