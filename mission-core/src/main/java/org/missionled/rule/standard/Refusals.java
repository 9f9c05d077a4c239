package org.missionled.rule.standard;

import java.util.Set;
import org.missionled.alignment.Alignment;
import org.missionled.model.ElementId;

/** What was said and could not be understood: a rule that asks for it would only tell the same a second time. */
final class Refusals {
    private Refusals() {}

    /** Whether any of these parts of an element was refused. */
    static boolean of(ElementId element, Set<String> parts, Alignment alignment) {
        return alignment.mission().faults().stream()
                .anyMatch(fault -> fault.element().equals(element) && parts.contains(fault.part()));
    }

    /** Whether anything of an element was refused. */
    static boolean of(ElementId element, Alignment alignment) {
        return alignment.mission().faults().stream()
                .anyMatch(fault -> fault.element().equals(element));
    }
}
