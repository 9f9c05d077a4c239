package org.missionled.model;

import java.util.Locale;

/** The kinds of element that have an id of their own. */
public enum ElementKind {
    /** A mission, at any of the three levels. */
    MISSION,
    /** A goal of a mission. */
    GOAL,
    /** An impact metric of a mission. */
    METRIC,
    /** A feature that a mission delivers. */
    FEATURE,
    /** An index that a mission declares. */
    INDEX;

    /** {@return the word for this kind, as it stands in an id: {@code mission}, {@code goal}, ...} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
