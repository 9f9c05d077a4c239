package org.missionled.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is wrong with one subject. */
public final class Breach {
    private final @Nullable String text;
    private volatile @Nullable Statement problem; // read out of the text when first asked for
    private final String fix;

    private Breach(@Nullable String text, @Nullable Statement problem, String fix) {
        this.text = text;
        this.problem = problem;
        this.fix = fix;
    }

    /**
     * A breach.
     *
     * @param problem a sentence without its full stop that names the subject and shows the values
     * @param fix what to write instead, as whole sentences
     * @return both
     */
    public static Breach of(String problem, String fix) {
        return new Breach(problem, null, fix);
    }

    /**
     * A breach that names what it is about, so that a report can say it in titles and units.
     *
     * @param problem a sentence that names the subject and shows the values
     * @param fix what to write instead, as whole sentences
     * @return both
     */
    public static Breach of(Statement problem, String fix) {
        return new Breach(null, problem, fix);
    }

    /** Several as one; none where there are none. */
    static Optional<Breach> together(List<Breach> several) {
        if (several.size() < 2) {
            return several.stream().findFirst();
        }
        return Optional.of(of(
                Statement.joined(several.stream().map(Breach::statement).toList()),
                several.stream().map(Breach::fix).distinct().collect(Collectors.joining(" "))));
    }

    /** {@return a sentence without its full stop that names the subject and shows the values} */
    public String problem() {
        return text == null ? statement().toString() : text;
    }

    /** {@return what is wrong, with what it names as facts} */
    public Statement statement() {
        Statement known = problem;
        if (known == null) {
            known = Statement.of(Objects.requireNonNull(text));
            problem = known;
        }
        return known;
    }

    /** {@return what to write instead, as whole sentences} */
    public String fix() {
        return fix;
    }

    @Override
    public String toString() {
        return problem();
    }
}
