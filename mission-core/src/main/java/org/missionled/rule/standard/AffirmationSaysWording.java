package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.contribution.Agreement;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Severity;
import org.missionled.rule.Subject;

/** An affirmation says which wording was agreed to. */
final class AffirmationSaysWording {
    static final Rule<Agreement> RULE = Rule.of(
                    "affirmation.unworded",
                    "Every affirmation says which wording was agreed to.",
                    GovernanceSubjects.agreements(),
                    AffirmationSaysWording::breach)
            .in(RuleGroup.STAKEHOLDERS_AND_REVIEWS)
            .because("Without it nobody sees that something else stands there by now.")
            .withSeverity(Severity.NOTE);

    private AffirmationSaysWording() {}

    private static Optional<Breach> breach(Subject<Agreement> subject, Alignment alignment) {
        if (subject.value().state() != Agreement.State.UNWORDED) {
            return Optional.empty();
        }
        return Optional.of(Breach.saying(
                        "{} was affirmed by {} on {}, without saying to which wording",
                        subject.element(),
                        subject.value().stakeholder().title(),
                        subject.value().affirmation().day())
                .fix(
                        "If it read then as it does now, add .worded(\"{}\").",
                        subject.value().now().orElseThrow()));
    }
}
