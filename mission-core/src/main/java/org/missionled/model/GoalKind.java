package org.missionled.model;

/** Whether a goal is why the product exists, or what keeps it alive. */
public enum GoalKind {
    /** A result that the mission pursues for people. */
    PURPOSE,
    /** A result that keeps the product alive, such as revenue, cost or trust, in service of purpose goals. */
    SUSTAINING
}
