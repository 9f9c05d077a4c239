package org.missionled.rule.standard;

import java.time.LocalDate;
import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.Claim;
import org.missionled.model.Evidence;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** The evidence for a claim has not expired. */
final class EvidenceHolds {
    static final Rule<Claim> RULE = Rule.of(
                    "evidence.expired",
                    "No evidence for a claim has expired.",
                    Subjects.claims(),
                    EvidenceHolds::breach)
            .in(RuleGroup.EVIDENCE_AND_CLAIMS)
            .because("What was true of other people at another time wears out, and nobody notices.");

    private EvidenceHolds() {}

    private static Optional<Breach> breach(Subject<Claim> subject, Alignment alignment) {
        for (Evidence evidence : subject.value().evidence()) {
            Optional<LocalDate> until = evidence.validUntil();
            if (until.isPresent() && until.get().isBefore(alignment.asOf())) {
                return Optional.of(Breach.saying(
                                "{} rests on {}, which was valid until {}",
                                subject.element(),
                                evidence.reference(),
                                until.get())
                        .fix("Repeat the study, or say with .validUntil(...) why it holds longer."));
            }
        }
        return Optional.empty();
    }
}
