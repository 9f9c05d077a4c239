package org.missionled.dsl;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.missionled.model.DeclarationSite;
import org.missionled.model.ElementId;
import org.missionled.model.Refused;

/**
 * A sentence so far: its opening, where that stands, and the clauses said after it. Saying one more clause gives a new
 * sentence. It is told once, by {@code declare()}; what the model refuses then becomes a fault.
 *
 * @param <T> the value of the model that the sentence is about
 */
final class Sentence<T> {
    /** Begins the value; empty where a part it needs could not be understood, which is told elsewhere. */
    interface Opening<T> {
        Optional<T> in(Declaring declaring);
    }

    /** Adds to the value. */
    interface Clause<T> {
        T after(T soFar, Declaring declaring);
    }

    private final DeclarationSite site;
    private final Opening<T> opening;
    private final @Nullable Sentence<T> before;
    private final @Nullable Clause<T> clause;

    private Sentence(
            DeclarationSite site, Opening<T> opening, @Nullable Sentence<T> before, @Nullable Clause<T> clause) {
        this.site = site;
        this.opening = opening;
        this.before = before;
        this.clause = clause;
    }

    static <T> Sentence<T> opening(Opening<T> opening) {
        return openingAt(Sites.here(), opening);
    }

    static <T> Sentence<T> openingAt(DeclarationSite site, Opening<T> opening) {
        return new Sentence<>(site, opening, null, null);
    }

    Sentence<T> then(Clause<T> next) {
        return new Sentence<>(site, opening, this, next);
    }

    DeclarationSite site() {
        return site;
    }

    /**
     * The value, as far as the sentence can be understood.
     *
     * @param declaring takes the faults; those of the opening belong to the element it is about
     * @param id the element that faults of the clauses belong to
     */
    Optional<T> told(Declaring declaring, Function<T, ElementId> id) {
        try {
            return opening.in(declaring).map(value -> withClauses(value, declaring.about(id.apply(value))));
        } catch (Refused refused) {
            declaring.fault(refused, site);
            return Optional.empty();
        }
    }

    private T withClauses(T opened, Declaring declaring) {
        T value = opened;
        for (Clause<T> next : clauses()) {
            try {
                value = next.after(value, declaring);
            } catch (Refused refused) {
                declaring.fault(refused, site);
            }
        }
        return value;
    }

    private Deque<Clause<T>> clauses() {
        Deque<Clause<T>> clauses = new ArrayDeque<>();
        for (Sentence<T> at = this; at != null && at.clause != null; at = at.before) {
            clauses.addFirst(at.clause);
        }
        return clauses;
    }
}
