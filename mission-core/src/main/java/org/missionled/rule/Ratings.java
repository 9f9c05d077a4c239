package org.missionled.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.missionled.model.ElementId;
import org.missionled.model.Past;

/**
 * All ratings of a rule set. The nearest one counts: of the element, then of its mission, then of the whole set, then
 * the rule's own severity; of two equally near ones the one said last.
 */
final class Ratings {
    static final Ratings NONE = new Ratings(List.of());

    private final List<Rating> said;

    private Ratings(List<Rating> said) {
        this.said = said;
    }

    Ratings plus(Rating next) {
        List<Rating> longer = new ArrayList<>(said);
        longer.add(next);
        return new Ratings(List.copyOf(longer));
    }

    Ratings plus(Ratings others) {
        List<Rating> longer = new ArrayList<>(said);
        longer.addAll(others.said);
        return new Ratings(List.copyOf(longer));
    }

    Optional<Rating> of(Rule<?> rule, ElementId element, Past past) {
        if (said.isEmpty()) {
            return Optional.empty();
        }
        return last(rule, one -> one.isFor(element, true, past))
                .or(() -> last(rule, one -> one.isFor(element, false, past)))
                .or(() -> last(rule, Rating::isForAll));
    }

    private Optional<Rating> last(Rule<?> rule, Predicate<Rating> near) {
        return said.stream()
                .filter(one -> one.rule().equals(rule.id()) && near.test(one))
                .reduce((earlier, later) -> later);
    }
}
