package org.missionled.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.missionled.rule.Fact.Item;

/**
 * Several things of which the same is said, as one sentence: {@code feature:quiz does not consider bias and privacy}.
 * Each keeps what it is recognised by; only the telling is shared.
 *
 * @param all the things, in their order
 * @param statement what is said of all of them
 * @param <T> what they are
 */
public record Told<T>(List<T> all, Statement statement) {
    /** Copies the list. */
    public Told {
        all = List.copyOf(all);
    }

    /**
     * Puts together what differs in an {@link Item} alone, and what is said in the same words.
     *
     * @param things any number
     * @param alike what else must be equal where two are told together
     * @param said what is said of each
     * @param <T> what they are
     * @return each thing once, in the order of the first that is told with it
     */
    public static <T> List<Told<T>> of(List<T> things, Function<T, ?> alike, Function<T, Statement> said) {
        Map<Object, List<T>> groups = new LinkedHashMap<>();
        for (T thing : things) {
            groups.computeIfAbsent(List.of(alike.apply(thing), outline(said.apply(thing))), key -> new ArrayList<>())
                    .add(thing);
        }
        return groups.values().stream()
                .map(group -> new Told<>(
                        group, joined(group.stream().map(said).distinct().toList())))
                .toList();
    }

    /**
     * Violations, as a report and a failing check tell them: those of one rule and element, with one cause and one
     * advice.
     *
     * @param violations in any order
     * @return each violation once
     */
    public static List<Told<Violation>> of(List<Violation> violations) {
        return of(
                violations,
                one -> List.of(
                        one.rule().id(),
                        one.element(),
                        one.cause(),
                        one.severity(),
                        one.severityOrigin(),
                        one.advice(),
                        one.site(),
                        one.waiver(),
                        one.knownSince()),
                Violation::statement);
    }

    /** {@return the first of them, which stands for all where they are alike} */
    public T first() {
        return all.get(0);
    }

    /** What must be equal where only an item may differ; what has more than one is told alone. */
    private static Statement outline(Statement statement) {
        long items = statement.facts().stream().filter(Item.class::isInstance).count();
        return items == 1 ? statement.with(new Item("")) : statement;
    }

    private static Statement joined(List<Statement> several) {
        if (several.size() == 1) {
            return several.get(0);
        }
        List<String> items = several.stream()
                .flatMap(one -> one.facts().stream())
                .filter(Item.class::isInstance)
                .map(item -> ((Item) item).text())
                .toList();
        return several.get(0).with(new Item(listed(items)));
    }

    private static String listed(List<String> items) {
        int last = items.size() - 1;
        return String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }
}
