package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.Mission;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Severity;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** Somebody stands up for a product mission among leaders. */
final class MissionHasChampion {
    static final Rule<Mission> RULE = Rule.of(
                    "mission.champion.missing",
                    "Every product mission has a champion among leaders.",
                    Subjects.productMissions(),
                    MissionHasChampion::breach)
            .in(RuleGroup.STAKEHOLDERS_AND_REVIEWS)
            .because("When money is short a mission needs a voice where it is spent.")
            .withSeverity(Severity.NOTE);

    private MissionHasChampion() {}

    private static Optional<Breach> breach(Subject<Mission> subject, Alignment alignment) {
        if (subject.value().stewardship().champion().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(Breach.saying("{} has no champion", subject.element())
                .fix("Add .championedBy(\"who stands up for it\")."));
    }
}
