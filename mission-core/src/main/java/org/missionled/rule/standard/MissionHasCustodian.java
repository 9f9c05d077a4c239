package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.Mission;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** Somebody keeps a product mission alive. */
final class MissionHasCustodian {
    static final Rule<Mission> RULE = Rule.of(
                    "mission.custodian.missing",
                    "Every product mission has a custodian.",
                    Subjects.productMissions(),
                    MissionHasCustodian::breach)
            .in(RuleGroup.STAKEHOLDERS_AND_REVIEWS)
            .because("A mission that nobody keeps is forgotten by the second quarter.");

    private MissionHasCustodian() {}

    private static Optional<Breach> breach(Subject<Mission> subject, Alignment alignment) {
        if (subject.value().stewardship().custodian().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                Breach.saying("{} has no custodian", subject.element()).fix("Add .keptBy(\"who keeps it alive\")."));
    }
}
