package org.missionled.rule;

import java.util.List;

/**
 * What one rule found.
 *
 * @param rule the rule
 * @param examined how many subjects it looked at
 * @param violations those that break it and are open, in declaration order
 * @param tolerated those that break it and are waived or known, in declaration order
 */
public record RuleResult(Rule<?> rule, int examined, List<Violation> violations, List<Violation> tolerated) {
    /** Whether a rule holds. */
    public enum Outcome {
        /** Every subject meets it. */
        HOLDS,
        /** A subject breaks it. */
        BROKEN,
        /** Subjects break it, and all of that is waived or known. */
        TOLERATED,
        /** There was no subject to look at, which is not the same as holding. */
        NOTHING_TO_CHECK
    }

    /** Copies the violations. */
    public RuleResult {
        violations = List.copyOf(violations);
        tolerated = List.copyOf(tolerated);
    }

    /** {@return whether the rule holds} */
    public Outcome outcome() {
        if (examined == 0) {
            return Outcome.NOTHING_TO_CHECK;
        }
        if (!violations.isEmpty()) {
            return Outcome.BROKEN;
        }
        return tolerated.isEmpty() ? Outcome.HOLDS : Outcome.TOLERATED;
    }
}
