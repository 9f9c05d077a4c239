package org.missionled.html.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.missionled.alignment.DecisionTable;
import org.missionled.alignment.Verdict;

/** What every word and every verdict on a page means. */
public final class Glossary {
    private static final List<Entry> WORDS = words();
    private static final List<Entry> ENTRIES = all();
    private static final Pattern MARKUP =
            Pattern.compile("(?s)<(?:style|script|title)\\b.*?</(?:style|script|title)>|<[^>]*>");
    private static final List<Row> ROWS = DecisionTable.rows().stream()
            .map(row -> new Row(row.verdict().words(), row.when()))
            .toList();

    /**
     * A word and its meaning.
     *
     * @param anchor the stable name of the entry
     * @param word the word
     * @param meaning in one or two sentences
     */
    public record Entry(String anchor, String word, String meaning) {}

    /**
     * A row of the table by which verdicts are given.
     *
     * @param verdict in words
     * @param when it is given
     */
    public record Row(String verdict, String when) {}

    private Glossary() {}

    /** {@return all words, then all verdicts} */
    public static List<Entry> entries() {
        return ENTRIES;
    }

    /**
     * The words that a short page uses, each verdict in one sentence.
     *
     * @param page the page without a glossary
     * @return those that stand on it, words first
     */
    public static List<Entry> usedOn(String page) {
        String text = MARKUP.matcher(page).replaceAll(" ").toLowerCase(Locale.ROOT);
        List<Entry> verdicts = Stream.of(Verdict.values())
                .map(verdict -> new Entry(anchor(verdict), verdict.words(), Meaning.of(verdict)))
                .filter(one -> page.contains("\"#" + one.anchor() + "\"") || stands(one.word(), text))
                .toList();
        return Stream.concat(WORDS.stream().filter(one -> stands(one.word(), text)), verdicts.stream())
                .toList();
    }

    private static boolean stands(String word, String text) {
        return Pattern.compile("\\b" + word.toLowerCase(Locale.ROOT) + "s?\\b")
                .matcher(text)
                .find();
    }

    /** {@return the table by which verdicts are given, in its order} */
    public static List<Row> rows() {
        return ROWS;
    }

    /**
     * Where a verdict is explained.
     *
     * @param verdict which
     * @return the anchor, such as {@code word-on-track}
     */
    public static String anchor(Verdict verdict) {
        return anchor(verdict.words());
    }

    private static String anchor(String word) {
        return "word-" + word.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static List<Entry> words() {
        List<Entry> entries = new ArrayList<>();
        word(entries, "Mission", "Why something exists: a product, an organisation, or what society is after.");
        word(
                entries,
                "Ladder",
                "The chain of reasons from a product's mission up to those of its organisation and of society.");
        word(
                entries,
                "Goal",
                "A result that the mission pursues, stated for people. A sustaining goal keeps the product alive, in"
                        + " service of other goals.");
        word(entries, "Metric", "What is measured, of whom, in which unit, and which way is better.");
        word(
                entries,
                "Target",
                "Where a metric is to get from its baseline, by when; or the band it is to be held in.");
        word(
                entries,
                "Pace",
                "The share of the way that is done divided by the share of the time that is used: 1 is just on time.");
        word(entries, "Guardrail", "A metric that must not get worse. A breach outranks any win.");
        word(entries, "Feature", "Something the product does, perhaps behind a flag.");
        word(
                entries,
                "Claim",
                "A feature's reasoned link to a goal: which metric it is expected to move, by how much, why, and on"
                        + " what evidence.");
        word(
                entries,
                "Evidence",
                "What supports a claim, from a hypothesis over what people say, before and after, comparison and"
                        + " experiment to replications and effects at scale.");
        word(
                entries,
                "Finding",
                "An effect that was measured, with the interval in which it lies with 95 % confidence where that is"
                        + " known.");
        word(entries, "Gap", "From the baseline to the target: what a plan has to close.");
        word(entries, "Front", "The features that no other of their kind outdoes on both goals at once.");
        word(entries, "Rule", "What must hold of a mission. One that found nothing to look at has not passed.");
        return List.copyOf(entries);
    }

    private static List<Entry> all() {
        List<Entry> entries = new ArrayList<>(WORDS);
        for (Map.Entry<Verdict, String> entry : meanings().entrySet()) {
            word(entries, entry.getKey().words(), entry.getValue());
        }
        return List.copyOf(entries);
    }

    private static void word(List<Entry> entries, String word, String meaning) {
        entries.add(new Entry(anchor(word), word, meaning));
    }

    /** Each verdict by all rows that give it. */
    private static Map<Verdict, String> meanings() {
        Map<Verdict, String> meanings = new EnumMap<>(Verdict.class);
        for (DecisionTable.Row row : DecisionTable.rows()) {
            meanings.merge(
                    row.verdict(), capitalised(row.when()) + ".", (one, other) -> one + " Or: " + uncapitalised(other));
        }
        return meanings;
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String uncapitalised(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
