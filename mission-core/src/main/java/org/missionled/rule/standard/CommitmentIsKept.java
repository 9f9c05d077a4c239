package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.Commitment;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;

/** What was promised is done by its day. */
final class CommitmentIsKept {
    static final Rule<Commitment> RULE = Rule.of(
                    "commitment.overdue",
                    "Every commitment is kept by its day.",
                    GovernanceSubjects.commitments(),
                    CommitmentIsKept::breach)
            .in(RuleGroup.STAKEHOLDERS_AND_REVIEWS)
            .because("A promise that passes in silence costs more trust than one that was never made.");

    private CommitmentIsKept() {}

    private static Optional<Breach> breach(Subject<Commitment> subject, Alignment alignment) {
        if (!subject.value().isOverdueOn(alignment.asOf())) {
            return Optional.empty();
        }
        return Optional.of(Breach.saying(
                        "{} counts on a promise of {} that was due on {}: to {}",
                        subject.element(),
                        subject.value().owner(),
                        subject.value().due(),
                        subject.value().promise())
                .fix("Add .keptOn(\"the day\") once it is done, or agree on another day and write that."));
    }
}
