package org.missionled.model;

/** How far along the chain from work to change a metric measures (OECD-DAC results chain). */
public enum MetricLevel {
    /** What the product does or delivers. */
    OUTPUT,
    /** What changes for the people who use it. */
    OUTCOME,
    /** What changes in the long run, beyond its users. */
    IMPACT
}
