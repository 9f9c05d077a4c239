package org.missionled.dsl;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionled.model.DeclarationSite;
import org.missionled.model.Refused;

/**
 * A sentence so far: its opening, where that stands, and the clauses said after it. Saying one more clause gives a new
 * sentence. It is told once, by {@code declare()}; what the model refuses then becomes a fault.
 *
 * @param <T> the value of the model that the sentence is about
 */
final class Sentence<T> {
    /** Begins the value, with stand-ins for the parts that are refused. */
    interface Opening<T> {
        T in(Asking asking);
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

    /** The value; empty where a part that it needs is missing. Every fault of every clause is told in either case. */
    Optional<T> told(Declaring declaring) {
        Asking asking = new Asking(declaring.at(site));
        T value = withClauses(opening.in(asking), clauses(), asking.declaring());
        return asking.isComplete() ? Optional.of(value) : Optional.empty();
    }

    /** The value with everything that clauses add; what one of them refuses is told, and the others still add. */
    static <T> T withClauses(T opened, Collection<Clause<T>> clauses, Declaring declaring) {
        T value = opened;
        for (Clause<T> next : clauses) {
            try {
                value = next.after(value, declaring);
            } catch (Refused refused) {
                declaring.fault(refused);
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
