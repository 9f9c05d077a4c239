package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.contribution.Agreement;
import org.missionled.model.Fingerprint;
import org.missionled.rule.Breach;
import org.missionled.rule.Gate;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Statement;
import org.missionled.rule.Subject;

/** What was agreed to still means the same. */
final class AffirmationHolds {
    static final Rule<Agreement> RULE = Rule.of(
                    "affirmation.suspect",
                    "What was agreed to still means the same.",
                    GovernanceSubjects.agreements(),
                    AffirmationHolds::breach)
            .in(RuleGroup.STAKEHOLDERS_AND_REVIEWS)
            .because("A target that is moved after everybody agreed to it is no longer what everybody agreed to.")
            .before(Gate.LAUNCH, Resting::onAgreements);

    private AffirmationHolds() {}

    private static Optional<Breach> breach(Subject<Agreement> subject, Alignment alignment) {
        Agreement agreement = subject.value();
        Statement agreed = Statement.of(
                "{} was affirmed by {} on {}",
                subject.element(),
                agreement.stakeholder().title(),
                agreement.affirmation().day());
        if (agreement.state() == Agreement.State.GONE) {
            return Optional.of(Breach.saying("{}, and the mission does not have it any more", agreed)
                    .fix("Take the affirmation out, or bring it back."));
        }
        if (agreement.state() != Agreement.State.SUSPECT) {
            return Optional.empty();
        }
        Fingerprint then = agreement.affirmation().wording().orElseThrow();
        Fingerprint now = agreement.now().orElseThrow();
        boolean sameFigures = then.figures().equals(now.figures());
        return Optional.of(
                Breach.saying("{} as {}; today it reads {}{}", agreed, then, now, sameFigures ? ", in other words" : "")
                        .fix(
                                "Have it affirmed again and write .on(\"the day\").worded(\"{}\").{}",
                                now,
                                sameFigures
                                        ? " If only the wording is new and the meaning is not, add .rewording(\"" + then
                                                + "\").as(\"" + now + "\") to the mission."
                                        : ""));
    }
}
