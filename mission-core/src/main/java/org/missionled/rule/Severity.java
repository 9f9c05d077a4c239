package org.missionled.rule;

/** How much a violation matters, the least first. */
public enum Severity {
    /** Worth knowing. */
    NOTE,
    /** Should be mended, or is merely not known yet. */
    WARNING,
    /** Wrong whatever the team's maturity; makes a check fail. */
    ERROR
}
