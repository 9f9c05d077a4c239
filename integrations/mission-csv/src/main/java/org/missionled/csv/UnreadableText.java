package org.missionled.csv;

import java.io.IOException;

/** Text that is not worth reading on; the file's reader adds the place. */
final class UnreadableText extends IOException {
    private static final long serialVersionUID = 1L;

    private final String problem;

    UnreadableText(String problem) {
        super(problem);
        this.problem = problem;
    }

    /** What is wrong, and what to do about it. */
    String problem() {
        return problem;
    }
}
