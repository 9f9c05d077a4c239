package org.missionled.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Parts.Part;

/** That a stakeholder agreed to a mission, a goal, a metric or a feature as it was worded on a day. */
public final class Affirmation {
    private static final Part<ElementId> ELEMENT = Part.named("element");
    private static final Part<LocalDate> DAY = Part.named("day");
    private static final Part<Fingerprint> WORDING = Part.named("wording");

    private final Parts parts;

    private Affirmation(Parts parts) {
        this.parts = parts;
    }

    /**
     * An affirmation that does not say which wording was agreed to.
     *
     * @param element what was agreed to
     * @param day when
     * @return the affirmation
     */
    public static Affirmation of(ElementId element, LocalDate day) {
        return new Affirmation(Parts.NONE.with(ELEMENT, element).with(DAY, Checked.day("day of an affirmation", day)));
    }

    /** {@return what was agreed to} */
    public ElementId element() {
        return parts.get(ELEMENT);
    }

    /** {@return when} */
    public LocalDate day() {
        return parts.get(DAY);
    }

    /** {@return the fingerprint of what was agreed to, where it was written down} */
    public Optional<Fingerprint> wording() {
        return parts.find(WORDING);
    }

    /**
     * A copy that says which wording was agreed to.
     *
     * @param fingerprint of the wording
     * @return the copy
     */
    public Affirmation withWording(Fingerprint fingerprint) {
        return new Affirmation(parts.with(WORDING, fingerprint));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Affirmation that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return element() + " on " + day();
    }
}
