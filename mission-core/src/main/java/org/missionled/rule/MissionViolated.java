package org.missionled.rule;

import java.util.List;

/** A check that failed: its message lists every violation, each with its place and what to write instead. */
public final class MissionViolated extends AssertionError {
    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    MissionViolated(List<Violation> violations, String message) {
        super(message);
        this.violations = List.copyOf(violations);
    }

    /** {@return the violations that made the check fail, the severest first} */
    public List<Violation> violations() {
        return violations;
    }
}
