package org.missionled.rule.standard;

import java.util.Optional;
import java.util.Set;
import org.missionled.alignment.Alignment;
import org.missionled.model.Stakeholder;
import org.missionled.model.StakeholderRole;
import org.missionled.rule.Breach;
import org.missionled.rule.Gate;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Severity;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** Whoever builds, decides or pays agreed to something. */
final class DecidersAffirm {
    private static final Set<StakeholderRole> ACTING =
            Set.of(StakeholderRole.BUILDS, StakeholderRole.DECIDES, StakeholderRole.FUNDS, StakeholderRole.PARTNERS);

    static final Rule<Stakeholder> RULE = Rule.of(
                    "stakeholder.unaffirmed",
                    "Every group that builds, decides, funds or partners has agreed to something.",
                    acting(),
                    DecidersAffirm::breach)
            .in(RuleGroup.STAKEHOLDERS_AND_REVIEWS)
            .because("An agreement that nobody wrote down is remembered by each in their own way.")
            .withSeverity(Severity.NOTE)
            .before(Gate.LAUNCH, Resting.on(acting()));

    private DecidersAffirm() {}

    private static Subjects<Stakeholder> acting() {
        return GovernanceSubjects.stakeholders()
                .thatAre("building, deciding, funding or partnering", DecidersAffirm::actsOnIt);
    }

    private static Optional<Breach> breach(Subject<Stakeholder> subject, Alignment alignment) {
        if (!subject.value().latest(alignment.asOf()).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Breach.saying(
                        "{} rests on {}, who agreed to nothing yet",
                        subject.element(),
                        subject.value().title())
                .fix("Ask them, and add what they agreed to: .affirmingTheMission().on(\"the day\")."));
    }

    private static boolean actsOnIt(Stakeholder stakeholder) {
        return stakeholder.roles().stream().anyMatch(ACTING::contains);
    }
}
