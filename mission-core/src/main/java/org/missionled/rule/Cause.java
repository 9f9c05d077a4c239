package org.missionled.rule;

/** What made a violation appear since the mission was last reviewed. */
public enum Cause {
    /** Somebody changed the declaration. */
    CHANGE,
    /** Only time passed. */
    TIME,
    /** Something new was observed. */
    DATA
}
