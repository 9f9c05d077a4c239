package org.missionled.json;

/** A file that is not a report that can be read: says where and what was expected there; nothing of it was taken. */
public final class FaultyJson extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String place;

    FaultyJson(String place, String problem) {
        super(problem + " (at " + place + ")");
        this.place = place;
    }

    /** {@return where: the way to the field from the top and the line, such as {@code /report/goals/0/id, line 12}} */
    public String place() {
        return place;
    }
}
