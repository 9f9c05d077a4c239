package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.Message;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Severity;
import org.missionled.rule.Subject;

/** A message speaks of a metric on which the feature makes a claim. */
final class MessageSpeaksOfClaim {
    static final Rule<MessageKeepsToEvidence.Said> RULE = Rule.of(
                    "message.claim.missing",
                    "Every message that speaks of a metric is about a feature that claims to move it.",
                    MessageKeepsToEvidence.standing(),
                    MessageSpeaksOfClaim::breach)
            .in(RuleGroup.EVIDENCE_AND_CLAIMS)
            .because("What is promised outside and claimed nowhere inside is never checked.")
            .withSeverity(Severity.ERROR);

    private MessageSpeaksOfClaim() {}

    private static Optional<Breach> breach(Subject<MessageKeepsToEvidence.Said> subject, Alignment alignment) {

        if (!subject.value().claims().isEmpty()) {
            return Optional.empty();
        }
        Message message = subject.value().message();
        return Optional.of(Breach.saying(
                        "{} tells {} through {} what it does to {}, and claims nothing of it",
                        subject.element(),
                        message.audience(),
                        message.place(),
                        message.claim().orElseThrow().metric())
                .fix("Add the claim with .serving(...).expecting(...), or say .claimingNoEffect()."));
    }
}
