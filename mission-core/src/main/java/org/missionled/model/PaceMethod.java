package org.missionled.model;

/** How the pace of a metric towards its bound is worked out. */
public enum PaceMethod {
    /** The share of the way over the share of the time: every year is to add the same amount. */
    LINEAR,
    /** The observed yearly rate of growth over the one that is needed: every year is to add the same share. */
    COMPOUND
}
