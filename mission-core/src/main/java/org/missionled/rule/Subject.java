package org.missionled.rule;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
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
    private final @Nullable Supplier<String> part;
    private volatile @Nullable String aspect; // put together when first asked for
    private final S value;
    private final @Nullable DeclarationSite site;

    private Subject(
            ElementId element,
            @Nullable String aspect,
            @Nullable Supplier<String> part,
            S value,
            @Nullable DeclarationSite site) {
        this.element = element;
        this.aspect = aspect;
        this.part = part;
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
        return new Subject<>(element, "", null, value, null);
    }

    /**
     * A copy that is about one part of the element.
     *
     * @param part in words that do not change, since violations are recognised by them
     * @return the copy
     */
    public Subject<S> withAspect(String part) {
        return new Subject<>(element, part, null, value, site);
    }

    /**
     * A copy that is about one part of the element. Most subjects are sound and nobody asks for their part, so there
     * may be hundreds of thousands for which it is not put together.
     *
     * @param words in words that do not change, since violations are recognised by them
     * @return the copy
     */
    public Subject<S> withAspect(Supplier<String> words) {
        return new Subject<>(element, null, words, value, site);
    }

    /**
     * A copy with a place of its own, where that is not the place of the element.
     *
     * @param place where it was written
     * @return the copy
     */
    public Subject<S> withSite(DeclarationSite place) {
        return new Subject<>(element, aspect, part, value, place);
    }

    /** {@return the element it belongs to, whose declaration a violation points at} */
    public ElementId element() {
        return element;
    }

    /** {@return which part of the element; empty for the element as a whole} */
    public String aspect() {
        String known = aspect;
        if (known == null) {
            known = Objects.requireNonNull(part).get();
            aspect = known;
        }
        return known;
    }

    /** Where it stands: what tells it from other subjects of its rule. */
    Place place() {
        return new Place(element, aspect());
    }

    /** An element, and which part of it; empty for the element as a whole. */
    record Place(ElementId element, String aspect) {}

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
        return element + (aspect().isEmpty() ? "" : " " + aspect());
    }
}
