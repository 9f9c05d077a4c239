package org.missionled.model;

/** How a metric's values come about. */
public enum CollectionMethod {
    /** Counted by the running product. */
    TELEMETRY,
    /** Asked of many people in the same words. */
    SURVEY,
    /** Asked of a few people in conversation. */
    INTERVIEW,
    /** Reported by a partner or a public source. */
    PARTNER,
    /** Worked out from other figures. */
    COMPUTED
}
