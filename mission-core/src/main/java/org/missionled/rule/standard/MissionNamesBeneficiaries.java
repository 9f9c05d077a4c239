package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.Mission;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** A product mission says who benefits. */
final class MissionNamesBeneficiaries {
    static final Rule<Mission> RULE = Rule.of(
                    "mission.beneficiary.missing",
                    "Every product mission says who benefits.",
                    Subjects.productMissions(),
                    MissionNamesBeneficiaries::breach)
            .in(RuleGroup.PURPOSE)
            .because("What is for everybody is measured with nobody.");

    private MissionNamesBeneficiaries() {}

    private static Optional<Breach> breach(Subject<Mission> subject, Alignment alignment) {
        if (!subject.value().purpose().beneficiaries().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Breach.saying("{} says nothing of who benefits", subject.element())
                .fix("Add .benefiting(\"the people\")."));
    }
}
