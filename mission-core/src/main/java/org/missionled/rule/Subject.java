package org.missionled.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.missionled.model.DeclarationSite;
import org.missionled.model.ElementId;
import org.missionled.model.Past;

/**
 * One thing that a rule examines.
 *
 * @param <S> the type of what is examined
 */
public final class Subject<S> {
    private final ElementId element;
    private final Aspect aspect;
    private final S value;
    private final @Nullable DeclarationSite site;

    private Subject(ElementId element, Aspect aspect, S value, @Nullable DeclarationSite site) {
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
        return new Subject<>(element, Aspect.WHOLE, value, null);
    }

    /**
     * A copy that is about one part of the element.
     *
     * @param part in words that do not change, since violations are recognised by them
     * @return the copy
     */
    public Subject<S> withAspect(String part) {
        return new Subject<>(element, Aspect.of(part), value, site);
    }

    /**
     * A copy that is about one part of the element. Most subjects are sound and nobody asks for their part, so there
     * may be hundreds of thousands for which it is not put together.
     *
     * @param words in words that do not change, since violations are recognised by them
     * @return the copy
     */
    public Subject<S> withAspect(Supplier<String> words) {
        return new Subject<>(element, Aspect.of(words), value, site);
    }

    /**
     * A copy that is about what the element has to do with other elements. It is recognised by their former ids too.
     *
     * @param named the others, such as the goal and the metric of a claim
     * @return the copy, whose part is their names, joined by '/'
     */
    public Subject<S> withAspect(ElementId... named) {
        return new Subject<>(element, Aspect.naming(null, named), value, site);
    }

    /**
     * A copy that is about what the element has to do with another one. It is recognised by the former ids of that one
     * too.
     *
     * @param named the other
     * @param words in words that do not change
     * @return the copy, whose part is the name and the words, joined by '/'
     */
    public Subject<S> withAspect(ElementId named, Supplier<String> words) {
        return new Subject<>(element, Aspect.naming(words, named), value, site);
    }

    /**
     * A copy that is about another subject's part of its element.
     *
     * @param other the other subject
     * @return the copy
     */
    public Subject<S> withAspectOf(Subject<?> other) {
        return new Subject<>(element, other.aspect, value, site);
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
        return aspect.text();
    }

    /** How its part is written, and was while other elements had other ids; the first is how it is written now. */
    List<String> aspects(Past past) {
        return aspect.texts(past);
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
