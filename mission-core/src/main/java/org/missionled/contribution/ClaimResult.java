package org.missionled.contribution;

/** What the evidence for a claim has shown so far. */
public enum ClaimResult {
    /** Nothing yet. */
    NO_FINDING,
    /** An effect on the side that was expected. */
    RIGHT_SIDE,
    /** An effect whose interval includes no effect at all. */
    SPANS_ZERO,
    /** An effect on the other side. */
    WRONG_SIDE;

    /** {@return whether anything was found that counts} */
    public boolean isFound() {
        return this != NO_FINDING;
    }
}
