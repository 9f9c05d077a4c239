package org.missionled.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Decimal;
import org.missionled.model.ElementId;
import org.missionled.model.Refused;
import org.missionled.rule.Fact.Amount;
import org.missionled.rule.Fact.Difference;
import org.missionled.rule.Fact.Element;
import org.missionled.rule.Fact.Item;
import org.missionled.rule.Fact.Text;

/**
 * A sentence about elements and amounts, without its full stop. What is named in it are facts, so that a console shows
 * ids and a report shows titles and units.
 *
 * <pre>
 * Statement.of(
 *         "&#123;&#125; wants &#123;&#125; to fall by &#123;&#125;",
 *         feature.id(),
 *         metric.id(),
 *         new Fact.Difference(2.5, metric));
 * </pre>
 */
public final class Statement {
    private static final String PLACE = "{}";

    private final String template;
    private final Object[] named;
    private volatile @Nullable List<Fact>
            facts; // put together when first asked for: there may be many that nobody reads

    private Statement(String template, Object... named) {
        this.template = template;
        this.named = named;
    }

    /**
     * A sentence with facts.
     *
     * @param template a sentence without its full stop, with <code>{}</code> where a fact belongs
     * @param named the facts in order: each a {@link Fact}, a mission, goal, metric or feature or its id, another
     *     statement, a collection of these, or anything else as it writes itself
     * @return the statement
     * @throws Refused if there are not as many places as facts
     */
    public static Statement of(String template, Object... named) {
        if (places(template) != named.length) {
            throw Refused.value("statement", template, "as many {} as facts, which are " + named.length + " here");
        }
        return new Statement(template, kept(named));
    }

    /** What a caller may change later is kept as it is now, since it is read when first asked for. */
    private static Object[] kept(Object... named) {
        Object[] kept = named.clone();
        for (int at = 0; at < kept.length; at++) {
            if (kept[at] instanceof Collection<?> all) {
                kept[at] = new ArrayList<Object>(all);
            }
        }
        return kept;
    }

    private static int places(String template) {
        int places = 0;
        for (int at = template.indexOf(PLACE); at >= 0; at = template.indexOf(PLACE, at + PLACE.length())) {
            places++;
        }
        return places;
    }

    /**
     * Several as one sentence.
     *
     * @param between what stands between them, such as a comma and a space
     * @param several the sentences
     * @return all of them in order
     */
    public static Statement joined(String between, List<Statement> several) {
        return new Statement(
                several.stream().map(one -> PLACE).collect(Collectors.joining(between)), several.toArray());
    }

    /** {@return its parts in order, words and what they name} */
    public List<Fact> facts() {
        List<Fact> known = facts;
        if (known == null) {
            List<Fact> parts = new ArrayList<>();
            int from = 0;
            for (Object one : named) {
                int place = template.indexOf(PLACE, from);
                addText(parts, template.substring(from, place));
                add(parts, one);
                from = place + PLACE.length();
            }
            addText(parts, template.substring(from));
            known = List.copyOf(parts);
            facts = known;
        }
        return known;
    }

    private static void add(List<Fact> parts, Object one) {
        if (one instanceof Text words) {
            addText(parts, words.text());
        } else if (one instanceof Fact fact) {
            parts.add(fact);
        } else if (Element.named(one).isPresent()) {
            parts.add(Element.named(one).get());
        } else if (one instanceof Statement statement) {
            parts.addAll(statement.facts());
        } else if (one instanceof Collection<?> all) {
            String before = "[";
            for (Object each : all) {
                addText(parts, before);
                add(parts, each);
                before = ", ";
            }
            addText(parts, all.isEmpty() ? "[]" : "]");
        } else {
            addText(parts, String.valueOf(one));
        }
    }

    /** Words that follow words are one part, so that what reads the same is the same. */
    private static void addText(List<Fact> parts, String text) {
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last) instanceof Text before) {
            parts.set(last, new Text(before.text() + text));
        } else if (!text.isEmpty()) {
            parts.add(new Text(text));
        }
    }

    /** The rest of a sentence that begins with an element and a space; empty where it does not. */
    @Nullable Statement after(ElementId element) {
        List<Fact> all = facts();
        if (all.size() < 2
                || !(all.get(0) instanceof Element first)
                || !first.id().equals(element.local())) {
            return null;
        }
        List<Fact> rest = new ArrayList<>(all.subList(1, all.size()));
        if (rest.get(0) instanceof Text words) {
            rest.set(0, new Text(words.text().stripLeading()));
        }
        return ofFacts(rest);
    }

    /** The same sentence about another thing of its sort. */
    Statement with(Item item) {
        return ofFacts(
                facts().stream().map(fact -> fact instanceof Item ? item : fact).toList());
    }

    private static Statement ofFacts(List<Fact> all) {
        return new Statement(PLACE.repeat(all.size()), all.toArray());
    }

    /**
     * The sentence for some reader.
     *
     * @param wording how facts are written for them
     * @return all parts in order
     */
    public String in(Wording wording) {
        return facts().stream()
                .map(fact -> fact instanceof Text words
                        ? words.text()
                        : fact instanceof Item item ? item.text() : wording.of(fact))
                .collect(Collectors.joining());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Statement that && facts().equals(that.facts());
    }

    @Override
    public int hashCode() {
        return facts().hashCode();
    }

    /** {@return the sentence with ids and exact numbers} */
    @Override
    public String toString() {
        return in(Statement::exact);
    }

    private static String exact(Fact fact) {
        if (fact instanceof Amount amount) {
            return Decimal.exact(amount.value());
        }
        if (fact instanceof Difference difference) {
            return Decimal.rounded(difference.value());
        }
        return fact instanceof Element element ? element.id() : fact.toString();
    }
}
