package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.Problem;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Severity;
import org.missionled.rule.Subject;

/** There is evidence for the problem that a mission faces. */
final class ProblemHasEvidence {
    static final Rule<Problem> RULE = Rule.of(
                    "problem.evidence.missing",
                    "There is evidence for every problem that a mission faces, and for how many people it hurts.",
                    GovernanceSubjects.problems(),
                    ProblemHasEvidence::breach)
            .in(RuleGroup.PURPOSE)
            .because("A problem that was only imagined is solved with great effort and for nobody.")
            .withSeverity(Severity.NOTE);

    private ProblemHasEvidence() {}

    private static Optional<Breach> breach(Subject<Problem> subject, Alignment alignment) {
        Problem problem = subject.value();
        if (!problem.evidence().isEmpty() && problem.number().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                problem.evidence().isEmpty()
                        ? Breach.saying("{} faces a problem for which there is no evidence", subject.element())
                                .fix(
                                        "Add .backedBy(statement(\"where to read it\", \"who was asked\")), or better evidence.")
                        : Breach.saying(
                                        "{} faces a problem and does not say how many people it hurts",
                                        subject.element())
                                .fix("Add the number: .hurting(\"{}\", 41_000).", problem.people()));
    }
}
