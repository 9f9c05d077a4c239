package org.missionled.rule.standard;

import java.time.LocalDate;
import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.Mission;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** The day until which a mission is pursued has not passed. */
final class MissionHorizonIsAhead {
    static final Rule<Mission> RULE = Rule.of(
                    "mission.horizon.passed",
                    "The day until which a mission is pursued has not passed.",
                    Subjects.missions()
                            .thatAre(
                                    "pursued until a day",
                                    mission -> mission.purpose().horizon().isPresent()),
                    MissionHorizonIsAhead::breach)
            .in(RuleGroup.PURPOSE)
            .because("A mission that ended quietly goes on costing.");

    private MissionHorizonIsAhead() {}

    private static Optional<Breach> breach(Subject<Mission> subject, Alignment alignment) {
        LocalDate horizon = subject.value().purpose().horizon().orElseThrow();
        if (!alignment.asOf().isAfter(horizon)) {
            return Optional.empty();
        }
        return Optional.of(
                Breach.saying("{} was pursued until {}", subject.element(), horizon)
                        .fix(
                                "Say what became of it with .deciding(decision(...).aboutTheMission()...), and until when it goes on."));
    }
}
