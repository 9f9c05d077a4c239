package org.missionled.measurement;

import org.missionled.model.Refused;

/**
 * What a named person made of what people said: a level of the metric's rubric.
 *
 * @param level such as {@code some}
 * @param by who judged, such as {@code Ada Lovelace}
 */
public record Judgement(String level, String by) {
    /** Refuses blank words: nothing is judged by nobody. */
    public Judgement {
        if (level.isBlank()) {
            throw Refused.value("level of the rubric", level, "such as \"some\"");
        }
        if (by.isBlank()) {
            throw Refused.value("name of who judged", by, "a person, such as \"Ada Lovelace\"");
        }
    }

    @Override
    public String toString() {
        return "judged \"" + level + "\" by " + by;
    }
}
