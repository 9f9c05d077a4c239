package org.missionled.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong in a sentence: kept with the declaration instead of thrown, because the sentence may stand in a class
 * that runs in production.
 */
public final class Fault {
    private final ElementId element;
    private final String part;
    private final String problem;
    private final @Nullable DeclarationSite site;

    private Fault(ElementId element, String part, String problem, @Nullable DeclarationSite site) {
        this.element = element;
        this.part = part;
        this.problem = problem;
        this.site = site;
    }

    /**
     * A fault in the declaration of an element.
     *
     * @param element the element, or the mission where the element's own id is unusable
     * @param problem what was written and what a good one looks like
     * @param site where the sentence stands, null where that is not known
     * @return the fault
     */
    public static Fault of(ElementId element, String problem, @Nullable DeclarationSite site) {
        return new Fault(element, "", problem, site);
    }

    /**
     * A fault in one part of a sentence.
     *
     * @param element the element, or the mission where the element's own id is unusable
     * @param refused what was refused, and why
     * @param site where the sentence stands, null where that is not known
     * @return the fault
     */
    public static Fault of(ElementId element, Refused refused, @Nullable DeclarationSite site) {
        return new Fault(element, refused.what(), refused.getMessage(), site);
    }

    /** {@return the element whose declaration is faulty, or the mission where its id is unusable} */
    public ElementId element() {
        return element;
    }

    /** {@return which part is faulty, such as {@code day of launch}; empty where parts do not go together} */
    public String part() {
        return part;
    }

    /** {@return what was written and what a good one looks like} */
    public String problem() {
        return problem;
    }

    /** {@return where the sentence stands} */
    public Optional<DeclarationSite> site() {
        return Optional.ofNullable(site);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fault that && element.equals(that.element) && problem.equals(that.problem);
    }

    @Override
    public int hashCode() {
        return 31 * element.hashCode() + problem.hashCode();
    }

    @Override
    public String toString() {
        return element + ": " + problem;
    }
}
