package org.missionled.rule;

import java.util.List;

/** A gate that was checked and holds: its message lists every feature with all that is missing and what to write. */
public final class GateHeld extends AssertionError {
    private static final long serialVersionUID = 1L;

    private final transient List<GateAnswer> answers;

    GateHeld(List<GateAnswer> answers, String message) {
        super(message);
        this.answers = List.copyOf(answers);
    }

    /** {@return the answers for the features that are held} */
    public List<GateAnswer> answers() {
        return answers;
    }
}
