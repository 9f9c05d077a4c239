package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.Choice;
import org.missionled.model.Decision;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Severity;
import org.missionled.rule.Subject;

/** A decision to scale, change or stop something rests on evidence. */
final class DecisionHasEvidence {
    static final Rule<Decision> RULE = Rule.of(
                    "decision.evidence.missing",
                    "Every decision to scale, change or stop something rests on evidence.",
                    GovernanceSubjects.decisions()
                            .thatAre(
                                    "to scale, change or stop",
                                    one -> one.choice() != Choice.KEEP && one.choice() != Choice.DECLINE),
                    DecisionHasEvidence::breach)
            .in(RuleGroup.STAKEHOLDERS_AND_REVIEWS)
            .because("Without evidence the loudest voice decides, and nobody can tell later whether it was right.")
            .withSeverity(Severity.NOTE);

    private DecisionHasEvidence() {}

    private static Optional<Breach> breach(Subject<Decision> subject, Alignment alignment) {
        if (!subject.value().evidence().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Breach.saying(
                        "{} is to be {} by a decision of {} that rests on no evidence",
                        subject.element(),
                        subject.value().choice().participle(),
                        subject.value().day())
                .fix("Add .backedBy(experiment(\"where to read it\", \"whom it is about\")), or weaker evidence."));
    }
}
