package org.missionled.rule;

import java.util.List;
import java.util.Optional;

/**
 * What is wrong with one subject, and what to write instead. What both name are facts, so that a console shows ids and
 * a report shows titles and units.
 *
 * <pre>
 * Breach.saying("&#123;&#125; has no owner", feature.id()).fix("Add .ownedBy(\"a team\").");
 * </pre>
 */
public final class Breach {
    private final Statement problem;
    private final Statement fix;

    private Breach(Statement problem, Statement fix) {
        this.problem = problem;
        this.fix = fix;
    }

    /**
     * Begins with what is wrong.
     *
     * @param problem a sentence without its full stop that names the subject and shows the values, with <code>{}</code>
     *     where a fact belongs
     * @param named the facts in order, as {@link Statement#of} takes them
     * @return the stage that asks what to write instead
     * @throws org.missionled.model.Refused if there are not as many places as facts
     */
    public static Saying saying(String problem, Object... named) {
        return new Saying(Statement.of(problem, named));
    }

    /** The stage that asks what to write instead. */
    public static final class Saying {
        private final Statement problem;

        private Saying(Statement problem) {
            this.problem = problem;
        }

        /**
         * What to write instead.
         *
         * @param fix as whole sentences, with <code>{}</code> where a fact belongs
         * @param named the facts in order, as {@link Statement#of} takes them
         * @return the breach
         * @throws org.missionled.model.Refused if there are not as many places as facts
         */
        public Breach fix(String fix, Object... named) {
            return new Breach(problem, Statement.of(fix, named));
        }
    }

    /** Several as one; none where there are none. */
    static Optional<Breach> together(List<Breach> several) {
        if (several.size() < 2) {
            return several.stream().findFirst();
        }
        return Optional.of(new Breach(
                Statement.joined("; ", several.stream().map(Breach::statement).toList()),
                Statement.joined(
                        " ", several.stream().map(Breach::advice).distinct().toList())));
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
        return fix.toString();
    }

    /** {@return what to write instead, with what it names as facts} */
    public Statement advice() {
        return fix;
    }

    @Override
    public String toString() {
        return problem();
    }
}
