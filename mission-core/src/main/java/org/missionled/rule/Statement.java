package org.missionled.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Decimal;
import org.missionled.model.ElementId;
import org.missionled.rule.Fact.Amount;
import org.missionled.rule.Fact.Difference;
import org.missionled.rule.Fact.Element;
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
 *
 * <p>In plain text, ids such as {@code goal:feel-better} are facts as well.
 */
public final class Statement {
    private static final Pattern ID = Pattern.compile(
            "(?<![\\w:/.-])(mission|goal|metric|feature|index):([a-z][a-z0-9]*(?:-[a-z0-9]+)*)(?![\\w/-])");
    private static final String PLACE = "{}";

    private final List<Fact> facts;

    private Statement(List<Fact> facts) {
        this.facts = List.copyOf(facts);
    }

    /**
     * Plain text.
     *
     * @param text a sentence without its full stop; ids in it, as {@link ElementId#local()} writes them, name elements
     * @return the statement
     */
    public static Statement of(String text) {
        List<Fact> facts = new ArrayList<>();
        Matcher id = ID.matcher(text);
        int end = 0;
        while (id.find()) {
            addText(facts, text.substring(end, id.start()));
            facts.add(new Element(id.group(1), id.group(2), ""));
            end = id.end();
        }
        addText(facts, text.substring(end));
        return new Statement(facts);
    }

    /**
     * A sentence with facts.
     *
     * @param template a sentence without its full stop, with <code>{}</code> where a fact belongs
     * @param named the facts in order: each a {@link Fact}, an {@link ElementId}, or anything else as it writes itself
     * @return the statement
     */
    public static Statement of(String template, Object... named) {
        List<Fact> facts = new ArrayList<>();
        int from = 0;
        for (Object fact : named) {
            int place = template.indexOf(PLACE, from);
            if (place < 0) {
                throw new IllegalArgumentException("more facts than places: " + template);
            }
            addText(facts, template.substring(from, place));
            facts.add(fact(fact));
            from = place + PLACE.length();
        }
        if (template.indexOf(PLACE, from) >= 0) {
            throw new IllegalArgumentException("fewer facts than places: " + template);
        }
        addText(facts, template.substring(from));
        return new Statement(facts);
    }

    private static Fact fact(Object named) {
        if (named instanceof Fact fact) {
            return fact;
        }
        return named instanceof ElementId id ? Element.of(id) : new Text(String.valueOf(named));
    }

    private static void addText(List<Fact> facts, String text) {
        if (!text.isEmpty()) {
            facts.add(new Text(text));
        }
    }

    /** Several as one sentence. */
    static Statement joined(List<Statement> several) {
        List<Fact> facts = new ArrayList<>();
        for (Statement one : several) {
            if (!facts.isEmpty()) {
                facts.add(new Text("; "));
            }
            facts.addAll(one.facts);
        }
        return new Statement(facts);
    }

    /** {@return its parts in order, words and what they name} */
    public List<Fact> facts() {
        return facts;
    }

    /**
     * The sentence for some reader.
     *
     * @param wording how facts are written for them
     * @return all parts in order
     */
    public String in(Wording wording) {
        return facts.stream()
                .map(fact -> fact instanceof Text words ? words.text() : wording.of(fact))
                .collect(Collectors.joining());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Statement that && facts.equals(that.facts);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
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
