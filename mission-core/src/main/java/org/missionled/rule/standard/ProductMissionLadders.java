package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.Mission;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleId;
import org.missionled.rule.Severity;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** A product mission ladders to a mission above it. */
final class ProductMissionLadders implements Rule<Mission> {
    @Override
    public RuleId id() {
        return new RuleId("mission.ladder.missing");
    }

    @Override
    public String sentence() {
        return "Every product mission ladders to a mission above it.";
    }

    @Override
    public String why() {
        return "A product whose mission nobody above shares is on its own.";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Subjects<Mission> subjects() {
        return Subjects.productMissions();
    }

    @Override
    public Optional<Breach> breach(Subject<Mission> subject, Alignment alignment) {
        if (!subject.value().ladder().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Breach(
                subject.element() + " ladders to nothing",
                "Add .ladderingTo(the organisation's mission).because(\"the mechanism\")."));
    }
}
