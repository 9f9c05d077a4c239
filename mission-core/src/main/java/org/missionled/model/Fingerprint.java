package org.missionled.model;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What something meant, in thirteen characters: the same on every machine as long as the meaning stays the same.
 *
 * <p>It has two halves. The first is of the words, without letter case, white space and punctuation that does not stand
 * before a digit. The second is of the figures and everything else that is no prose: targets, days, units, directions.
 * So a new wording that means the same can be told from a new target. Each half is the beginning of a SHA-256 sum, six
 * hexadecimal digits: of two different meanings one pair in 280 million million has the same.
 *
 * <p>{@code Fingerprint.parse(fingerprint.toString())} equals {@code fingerprint}.
 *
 * @param words of the words
 * @param figures of the figures
 */
public record Fingerprint(String words, String figures) {
    private static final Pattern HALF = Pattern.compile("[0-9a-f]{6}");
    private static final String GOOD = "two times six hexadecimal digits, such as \"3f2a91-0c77d2\"";

    /** Refuses what is not six hexadecimal digits. */
    public Fingerprint {
        if (!HALF.matcher(words).matches() || !HALF.matcher(figures).matches()) {
            throw Refused.value("fingerprint", words + "-" + figures, GOOD);
        }
    }

    /**
     * Reads a fingerprint as {@link #toString()} writes it.
     *
     * @param text such as {@code 3f2a91-0c77d2}
     * @return the fingerprint
     * @throws Refused if it is not one
     */
    public static Fingerprint parse(@Nullable String text) {
        if (text == null || text.length() != 13 || text.charAt(6) != '-') {
            throw Refused.value("fingerprint", text, GOOD + ", as a report or a rule shows it");
        }
        return new Fingerprint(text.substring(0, 6), text.substring(7));
    }

    /**
     * What a mission is for: its statement and its level.
     *
     * @param mission the mission
     * @return its fingerprint
     */
    public static Fingerprint of(Mission mission) {
        return new Meaning()
                .words("statement", mission.statement())
                .figure("level", mission.level())
                .fingerprint();
    }

    /**
     * What a goal asks for: its statement, and the target of each of its metrics in any order.
     *
     * @param goal the goal
     * @return its fingerprint
     */
    public static Fingerprint of(Goal goal) {
        Meaning meaning = new Meaning().words("statement", goal.statement()).figure("kind", goal.kind());
        meaning.figures(
                "target",
                goal.measures().stream()
                        .map(measure -> measure.metric().id().name() + " "
                                + measure.target().map(Meaning::target).orElse("none")));
        return meaning.fingerprint();
    }

    /**
     * What a metric measures: its meaning, its unit, whom it is about and how its values come about; not who owns it or
     * how long a value stays fresh.
     *
     * @param metric the metric
     * @return its fingerprint
     */
    public static Fingerprint of(ImpactMetric metric) {
        Meaning meaning = new Meaning()
                .words("meaning", metric.meaning())
                .words("unit", metric.kind().unit())
                .figure("kind", metric.kind().getClass().getSimpleName())
                .figure("direction", Meaning.direction(metric.direction()))
                .figure("accumulation", metric.accumulation())
                .figure("timing", metric.timing())
                .figure(
                        "limits",
                        Meaning.range(metric.limits().lowest(), metric.limits().highest()))
                .figure("interval scale", metric.isOnIntervalScale());
        metric.beneficiaries().forEach(people -> meaning.words("amongst", people));
        metric.rubric().forEach(level -> meaning.words("rubric", level));
        metric.level().ifPresent(level -> meaning.figure("level", level));
        metric.rhythm().ifPresent(rhythm -> meaning.figure("rhythm", rhythm));
        metric.season().ifPresent(season -> meaning.figure("season", season));
        metric.collection().ifPresent(method -> meaning.figure("collection", method));
        metric.definition().ifPresent(reference -> meaning.figure("definition", reference));
        metric.derivation().ifPresent(from -> {
            meaning.figure("derived", from.form());
            from.inputs().forEach(input -> meaning.figure("input", input.id().name()));
        });
        return meaning.fingerprint();
    }

    /**
     * What a feature does and claims: each claim with its effect, its reach and its reasons, in any order.
     *
     * @param feature the feature
     * @return its fingerprint
     */
    public static Fingerprint of(Feature feature) {
        Meaning meaning = new Meaning().words("doing", feature.doing().orElse(""));
        feature.claims().forEach(claim -> {
            claim.because().ifPresent(reason -> meaning.words("because", reason));
            claim.assuming().ifPresent(assumption -> meaning.words("assuming", assumption));
        });
        meaning.figures("claim", feature.claims().stream().map(Meaning::claim));
        return meaning.fingerprint();
    }

    @Override
    public String toString() {
        return words + "-" + figures;
    }
}
