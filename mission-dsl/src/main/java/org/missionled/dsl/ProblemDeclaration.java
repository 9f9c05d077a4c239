package org.missionled.dsl;

import static org.missionled.dsl.Asking.NOT_SAID;

import org.jspecify.annotations.Nullable;
import org.missionled.model.DeclarationSite;
import org.missionled.model.Problem;

/** A sentence about the problem that a mission faces. */
public final class ProblemDeclaration {
    private final Sentence<Problem> sentence;

    private ProblemDeclaration(Sentence<Problem> sentence) {
        this.sentence = sentence;
    }

    static Hurting open(@Nullable String statement) {
        return new Hurting(Sites.here(), statement);
    }

    Sentence<Problem> sentence() {
        return sentence;
    }

    private ProblemDeclaration then(Sentence.Clause<Problem> clause) {
        return new ProblemDeclaration(sentence.then(clause));
    }

    /**
     * Why nobody else helps these people enough.
     *
     * @param reason such as {@code clinics are paid by the visit}
     * @return the longer sentence
     */
    public ProblemDeclaration underservedBecause(String reason) {
        return then((problem, in) -> problem.withUnderservedBecause(reason));
    }

    /**
     * What shows that the problem exists; may be said several times.
     *
     * @param evidence such as {@code statement("census of 2024", "41,000 households")}
     * @return the longer sentence
     */
    public ProblemDeclaration backedBy(EvidenceDeclaration evidence) {
        return then((problem, in) ->
                in.evidence(evidence).map(problem::withEvidence).orElse(problem));
    }

    /** The stage that asks whom it hurts. */
    public static final class Hurting {
        private final DeclarationSite site;
        private final @Nullable String statement;

        private Hurting(DeclarationSite site, @Nullable String statement) {
            this.site = site;
            this.statement = statement;
        }

        /**
         * Whom it hurts, where nobody knows how many they are.
         *
         * @param people such as {@code people who live alone}
         * @return the sentence
         */
        public ProblemDeclaration hurting(String people) {
            return new ProblemDeclaration(Sentence.openingAt(site, asking -> {
                Problem stated = asking.part(() -> Problem.of(statement, NOT_SAID), Problem.of(NOT_SAID, NOT_SAID));
                return asking.part(() -> Problem.of(stated.statement(), people), stated);
            }));
        }

        /**
         * Whom it hurts, and how many they are.
         *
         * @param people such as {@code people who live alone}
         * @param number how many, at least 1
         * @return the sentence
         */
        public ProblemDeclaration hurting(String people, long number) {
            return hurting(people).then((problem, in) -> problem.withNumber(number));
        }
    }
}
