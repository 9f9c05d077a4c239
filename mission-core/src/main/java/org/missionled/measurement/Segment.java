package org.missionled.measurement;

import org.missionled.model.Refused;

/**
 * A group of people within the whole, such as those of age 18-29.
 *
 * @param dimension by what people are told apart, such as {@code age}
 * @param group which of them, such as {@code 18-29}
 */
public record Segment(String dimension, String group) {
    /** Refuses blank names. */
    public Segment {
        if (dimension.isBlank()) {
            throw Refused.value("dimension", dimension, "by what people are told apart, such as \"age\"");
        }
        if (group.isBlank()) {
            throw Refused.value("group", group, "which of them, such as \"18-29\"");
        }
    }

    /** {@return both, as files write them: {@code age = 18-29}} */
    @Override
    public String toString() {
        return dimension + " = " + group;
    }
}
