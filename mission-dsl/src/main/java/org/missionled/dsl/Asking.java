package org.missionled.dsl;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.missionled.model.ElementId;
import org.missionled.model.ElementKind;

/**
 * Asks for the parts that a sentence begins with, each on its own, so that no fault hides another. Where a part is
 * refused a stand-in takes its place, the rest of the sentence is told all the same, and its value is given to nobody.
 */
final class Asking {
    /** Stands in for words. */
    static final String NOT_SAID = "(not said)";

    private Declaring declaring;
    private boolean complete = true;

    Asking(Declaring declaring) {
        this.declaring = declaring;
    }

    /** What the faults of the sentence go to: about its own element, once its id is known. */
    Declaring declaring() {
        return declaring;
    }

    boolean isComplete() {
        return complete;
    }

    <P> P part(Optional<P> told, P standIn) {
        complete &= told.isPresent();
        return told.orElse(standIn);
    }

    <P> P part(Supplier<P> asked, P standIn) {
        return part(declaring.attempt(asked), standIn);
    }

    /** The id of the element that the sentence is about. */
    ElementId id(ElementKind kind, @Nullable String name) {
        Optional<ElementId> id = declaring.attempt(() -> declaring.id(kind, name));
        declaring = id.map(declaring::about).orElse(declaring);
        return part(id, declaring.id(kind, "unnamed"));
    }
}
