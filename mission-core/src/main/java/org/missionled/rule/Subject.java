package org.missionled.rule;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionled.model.DeclarationSite;
import org.missionled.model.ElementId;

/**
 * One thing that a rule examines.
 *
 * @param <S> the type of what is examined
 */
public final class Subject<S> {
    private final ElementId element;
    private final String aspect;
    private final S value;
    private final @Nullable DeclarationSite site;

    private Subject(ElementId element, String aspect, S value, @Nullable DeclarationSite site) {
        this.element = element;
        this.aspect = aspect;
        this.value = value;
        this.site = site;
    }

    /**
     * An element as a whole.
     *
     * @param element its id
     * @param value what is examined
     * @param <S> the type of what is examined
     * @return the subject
     */
    public static <S> Subject<S> of(ElementId element, S value) {
        return new Subject<>(element, "", value, null);
    }

    /**
     * A copy that is about one part of the element.
     *
     * @param part in words that do not change, since violations are recognised by them
     * @return the copy
     */
    public Subject<S> withAspect(String part) {
        return new Subject<>(element, part, value, site);
    }

    /**
     * A copy with a place of its own, where that is not the place of the element.
     *
     * @param place where it was written
     * @return the copy
     */
    public Subject<S> withSite(DeclarationSite place) {
        return new Subject<>(element, aspect, value, place);
    }

    /** {@return the element it belongs to, whose declaration a violation points at} */
    public ElementId element() {
        return element;
    }

    /** {@return which part of the element; empty for the element as a whole} */
    public String aspect() {
        return aspect;
    }

    /** {@return what is examined} */
    public S value() {
        return value;
    }

    /** {@return its own place, where it has one} */
    public Optional<DeclarationSite> site() {
        return Optional.ofNullable(site);
    }

    @Override
    public String toString() {
        return element + (aspect.isEmpty() ? "" : " " + aspect);
    }
}
