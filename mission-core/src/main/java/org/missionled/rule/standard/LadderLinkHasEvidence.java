package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.LadderLink;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Severity;
import org.missionled.rule.Subject;

/** There is evidence for a link to a mission above. */
final class LadderLinkHasEvidence {
    static final Rule<LadderLink> RULE = Rule.of(
                    "ladder.evidence.missing",
                    "There is evidence for every link to a mission above.",
                    GovernanceSubjects.ladderLinks(),
                    LadderLinkHasEvidence::breach)
            .in(RuleGroup.LADDER)
            .because("A mechanism that sounds right is where every story of impact begins, and most of them end.")
            .withSeverity(Severity.NOTE);

    private LadderLinkHasEvidence() {}

    private static Optional<Breach> breach(Subject<LadderLink> subject, Alignment alignment) {
        if (!subject.value().evidence().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Breach.saying(
                        "{} is said to help {}, and there is no evidence for it",
                        subject.element(),
                        subject.value().above())
                .fix("Add .backedBy(statement(\"where to read it\", \"who was asked\")) after .because(...), or"
                        + " better evidence."));
    }
}
