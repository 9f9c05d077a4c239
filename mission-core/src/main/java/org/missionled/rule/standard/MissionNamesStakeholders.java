package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.Mission;
import org.missionled.rule.Breach;
import org.missionled.rule.Gate;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Severity;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** A product mission says who has something to do with it. */
final class MissionNamesStakeholders {
    static final Rule<Mission> RULE = Rule.of(
                    "stakeholder.missing",
                    "Every product mission names who has something to do with it.",
                    Subjects.productMissions(),
                    MissionNamesStakeholders::breach)
            .in(RuleGroup.STAKEHOLDERS_AND_REVIEWS)
            .because("Who is not named is not asked.")
            .withSeverity(Severity.NOTE)
            .before(Gate.LAUNCH, Resting.on(Subjects.productMissions()));

    private MissionNamesStakeholders() {}

    private static Optional<Breach> breach(Subject<Mission> subject, Alignment alignment) {
        if (!subject.value().stakeholders().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Breach.saying("{} names nobody who has something to do with it", subject.element())
                        .fix(
                                "Add .involving(stakeholder(\"members\").who(BENEFITS)), and those who decide, pay, or may be harmed."));
    }
}
