package org.missionled.json;

import java.nio.file.Path;

/** A file that is not a report that can be read: says where and what was expected there; nothing of it was taken. */
public final class FaultyJson extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /** Where it shows. */
    private final String place;
    /** What is wrong. */
    private final String problem;

    FaultyJson(String place, String problem) {
        super(problem + " (at " + place + ")");
        this.place = place;
        this.problem = problem;
    }

    /** The same with the file's name. */
    FaultyJson in(Path file) {
        FaultyJson named = new FaultyJson(file + " " + place, problem);
        named.initCause(this);
        return named;
    }

    /** {@return where: the way to the field from the top and the line, such as {@code /report/goals/0/id, line 12}} */
    public String place() {
        return place;
    }
}
