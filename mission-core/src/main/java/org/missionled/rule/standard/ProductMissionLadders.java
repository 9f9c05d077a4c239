package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.Mission;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** A product mission ladders to a mission above it. */
final class ProductMissionLadders {
    static final Rule<Mission> RULE = Rule.of(
                    "mission.ladder.missing",
                    "Every product mission ladders to a mission above it.",
                    Subjects.productMissions(),
                    ProductMissionLadders::breach)
            .in(RuleGroup.LADDER)
            .because("A product whose mission nobody above shares is on its own.");

    private ProductMissionLadders() {}

    private static Optional<Breach> breach(Subject<Mission> subject, Alignment alignment) {
        if (!subject.value().ladder().links().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Breach.saying("{} ladders to nothing", subject.element())
                .fix("Add .ladderingTo(the organisation's mission).because(\"the mechanism\")."));
    }
}
