package org.missionled.model;

import java.util.Locale;

/** What may be decided about an element of a mission. */
public enum Choice {
    /** It stays as it is. */
    KEEP,
    /** There shall be more of it. */
    SCALE,
    /** It shall become something else. */
    CHANGE,
    /** It ends. */
    STOP,
    /** It is not begun. */
    DECLINE;

    /** {@return what was done to what it is about: {@code kept}} */
    public String participle() {
        return switch (this) {
            case KEEP -> "kept";
            case SCALE -> "scaled";
            case CHANGE -> "changed";
            case STOP -> "stopped";
            case DECLINE -> "declined";
        };
    }

    /** {@return the word: {@code keep}} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
