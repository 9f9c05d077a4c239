package org.missionled.report.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.missionled.model.Problem;
import org.missionled.model.Purpose;

/**
 * Which problem a mission is there to change, and what the world is then like.
 *
 * @param problem what is wrong today
 * @param vision what the world is like if it succeeds
 * @param horizon until when it is pursued
 */
public record PurposeView(Optional<ProblemView> problem, Optional<String> vision, Optional<LocalDate> horizon) {
    /**
     * What is wrong today.
     *
     * @param statement in a sentence
     * @param people whom it hurts
     * @param number how many of them there are
     * @param underservedBecause why nobody helps them yet
     * @param evidence how that is known
     */
    public record ProblemView(
            String statement,
            String people,
            Optional<Amount> number,
            Optional<String> underservedBecause,
            List<EvidenceView> evidence) {
        /** Copies the evidence. */
        public ProblemView {
            evidence = List.copyOf(evidence);
        }

        private static ProblemView of(Problem problem, LocalDate asOf) {
            return new ProblemView(
                    problem.statement(),
                    problem.people(),
                    amount(problem.number()),
                    problem.underservedBecause(),
                    problem.evidence().stream()
                            .map(evidence -> EvidenceView.of(evidence, Optional.empty(), asOf))
                            .toList());
        }

        private static Optional<Amount> amount(OptionalLong number) {
            return number.isPresent() ? Optional.of(Amount.plain((double) number.getAsLong())) : Optional.empty();
        }
    }

    static PurposeView of(Seen seen) {
        Purpose purpose = seen.mission().purpose();
        return new PurposeView(
                purpose.problem().map(problem -> ProblemView.of(problem, seen.asOf())),
                purpose.vision(),
                purpose.horizon());
    }
}
