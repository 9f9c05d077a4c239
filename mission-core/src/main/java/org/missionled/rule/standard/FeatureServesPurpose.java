package org.missionled.rule.standard;

import java.util.Optional;
import java.util.function.Consumer;
import org.missionled.alignment.Alignment;
import org.missionled.alignment.FeatureAssessment;
import org.missionled.model.Claim;
import org.missionled.model.Feature;
import org.missionled.model.GoalKind;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Severity;
import org.missionled.rule.Subject;

/** A feature serves a goal for people, or says from which it is exempt. */
final class FeatureServesPurpose {
    static final Rule<Feature> RULE = Rule.of(
                    "feature.purpose.indirect",
                    "Every feature that claims something serves a purpose goal, or says why it is exempt from one.",
                    Resting.ongoing("features that claim something", FeatureServesPurpose::claiming),
                    FeatureServesPurpose::breach)
            .in(RuleGroup.PURPOSE)
            .because("What only sustains is easily built first, and purpose waits.")
            .withSeverity(Severity.NOTE);

    private FeatureServesPurpose() {}

    private static void claiming(FeatureAssessment feature, Alignment alignment, Consumer<Subject<Feature>> to) {
        if (!feature.feature().claims().isEmpty()) {
            Resting.itself(feature, alignment, to);
        }
    }

    private static Optional<Breach> breach(Subject<Feature> subject, Alignment alignment) {

        Feature feature = subject.value();
        if (!feature.exemptions().isEmpty()
                || feature.claims().stream().anyMatch(claim -> claim.goal().kind() == GoalKind.PURPOSE)) {
            return Optional.empty();
        }
        return Optional.of(
                Breach.saying(
                                "{} serves no goal for people, only {}",
                                subject.element(),
                                feature.claims().stream()
                                        .map(Claim::goal)
                                        .distinct()
                                        .toList())
                        .fix(
                                "Say which purpose goal it serves with .serving(...), or .exemptFrom(GOAL).because(\"the reason\")."));
    }
}
