package org.missionled.report.view;

import org.missionled.model.ElementId;

/**
 * An element that is spoken of: where its own entry stands and what it is called. It may have no entry: a mission
 * above, a goal that is served and not pursued, an element whose sentence could not be understood.
 *
 * @param id such as {@code goal:feel-better}; of the mission itself and of those above it {@code mission:wellness}
 * @param anchor the stable name of its entry, such as {@code goal-feel-better}
 * @param title in its own words, or its name where there are none
 */
public record Named(String id, String anchor, String title) {

    static Named of(ElementId id, String title) {
        return new Named(id.local(), anchor(id), title);
    }

    static String anchor(ElementId id) {
        return id.local().replace(':', '-');
    }

    /** The anchor of a part of an element, such as a measure of a goal. */
    static String anchor(ElementId id, ElementId part) {
        return anchor(id) + "--" + part.name();
    }
}
