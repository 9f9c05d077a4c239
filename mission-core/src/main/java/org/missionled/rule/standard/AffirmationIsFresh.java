package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.contribution.Agreement;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Severity;
import org.missionled.rule.Subject;

/** An affirmation is not older than a year. */
final class AffirmationIsFresh {
    static final Rule<Agreement> RULE = Rule.of(
                    "affirmation.stale",
                    "No affirmation is older than a year.",
                    GovernanceSubjects.agreements(),
                    AffirmationIsFresh::breach)
            .in(RuleGroup.STAKEHOLDERS_AND_REVIEWS)
            .because("People leave, and those who come after them agreed to nothing.")
            .withSeverity(Severity.NOTE);

    private AffirmationIsFresh() {}

    private static Optional<Breach> breach(Subject<Agreement> subject, Alignment alignment) {
        if (!alignment.asOf().isAfter(subject.value().affirmation().day().plusYears(1))) {
            return Optional.empty();
        }
        return Optional.of(Breach.saying(
                        "{} was affirmed by {} on {}, more than a year before {}",
                        subject.element(),
                        subject.value().stakeholder().title(),
                        subject.value().affirmation().day(),
                        alignment.asOf())
                .fix("Ask again, and add .affirming(...).on(\"the day\").worded(\"the fingerprint\")."));
    }
}
