package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.Stakeholder;
import org.missionled.model.StakeholderRole;
import org.missionled.rule.Breach;
import org.missionled.rule.Gate;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** Whoever may be harmed was heard. */
final class HarmedAreHeard {
    static final Rule<Stakeholder> RULE = Rule.of(
                    "stakeholder.harmed.unheard",
                    "Every group that may be harmed has agreed to something.",
                    openToHarm(),
                    HarmedAreHeard::breach)
            .in(RuleGroup.STAKEHOLDERS_AND_REVIEWS)
            .because("Those who bear the harm know of it first, and are asked last.")
            .before(Gate.LAUNCH, Resting.on(openToHarm()));

    private HarmedAreHeard() {}

    private static Subjects<Stakeholder> openToHarm() {
        return GovernanceSubjects.stakeholders()
                .thatAre("open to harm", one -> one.roles().contains(StakeholderRole.MAY_BE_HARMED));
    }

    private static Optional<Breach> breach(Subject<Stakeholder> subject, Alignment alignment) {
        if (!subject.value().latest(alignment.asOf()).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Breach.saying(
                        "{} may harm {}, who agreed to nothing",
                        subject.element(),
                        subject.value().title())
                .fix("Talk to them, and add what they agreed to: .affirming(A_GOAL).on(\"the day\")."));
    }
}
