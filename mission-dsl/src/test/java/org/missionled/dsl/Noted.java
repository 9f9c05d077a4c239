package org.missionled.dsl;

import java.util.HashMap;
import java.util.Map;

/** Notes on which line a text stands, so that a test can say where a declaration is without counting lines. */
final class Noted {
    private static final Map<String, Integer> LINES = new HashMap<>();

    private Noted() {}

    /** The text itself; from now on {@link #line} knows where it stands. */
    static String at(String text) {
        return as(text, text, new Throwable());
    }

    /** The text itself, whose place goes by a name of its own. */
    static String as(String place, String text) {
        return as(place, text, new Throwable());
    }

    private static String as(String place, String text, Throwable here) {
        LINES.put(place, here.getStackTrace()[1].getLineNumber());
        return text;
    }

    static int line(String place) {
        return LINES.get(place);
    }
}
