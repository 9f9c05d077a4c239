package org.missionled.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is wrong with one subject. */
public final class Breach {
    private final Statement problem;
    private final String fix;

    private Breach(Statement problem, String fix) {
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
        return new Breach(Statement.of(problem), fix);
    }

    /**
     * A breach that names what it is about, so that a report can say it in titles and units.
     *
     * @param problem a sentence that names the subject and shows the values
     * @param fix what to write instead, as whole sentences
     * @return both
     */
    public static Breach of(Statement problem, String fix) {
        return new Breach(problem, fix);
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
        return problem.toString();
    }

    /** {@return what is wrong, with what it names as facts} */
    public Statement statement() {
        return problem;
    }

    /** {@return what to write instead, as whole sentences} */
    public String fix() {
        return fix;
    }

    @Override
    public String toString() {
        return problem.toString();
    }
}
