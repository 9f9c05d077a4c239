package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.contribution.Link;
import org.missionled.contribution.LinkState;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;

/** No link rests on something that changed since it was affirmed. */
final class LinkIsNotSuspect {
    static final Rule<Link> RULE = Rule.of(
                    "link.suspect",
                    "No link rests on something whose meaning changed since it was affirmed.",
                    GovernanceSubjects.links(),
                    LinkIsNotSuspect::breach)
            .in(RuleGroup.LADDER)
            .because("People agreed to something else than what stands there now.");

    private LinkIsNotSuspect() {}

    private static Optional<Breach> breach(Subject<Link> subject, Alignment alignment) {
        if (!subject.value().states().contains(LinkState.SUSPECT)) {
            return Optional.empty();
        }
        return Optional.of(Breach.saying(
                        "{} is linked to {}, and an end of that link changed since it was affirmed",
                        subject.element(),
                        subject.value().to())
                .fix("Have the change affirmed again, as affirmation.suspect says, or take it back."));
    }
}
