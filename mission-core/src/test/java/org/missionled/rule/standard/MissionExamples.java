package org.missionled.rule.standard;

import static org.missionled.model.Sample.WELLNESS;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.evidence;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.rising;
import static org.missionled.rule.standard.Example.seen;

import java.util.List;
import org.missionled.model.EvidenceGrade;
import org.missionled.model.Goal;
import org.missionled.model.GoalKind;
import org.missionled.model.Measure;
import org.missionled.model.Mission;
import org.missionled.model.MissionLevel;
import org.missionled.model.Problem;
import org.missionled.model.Purpose;

/** Examples of the rules about what lies behind a mission's statement. */
final class MissionExamples {
    private static final Mission ORGANISATION =
            Mission.of(WELLNESS, MissionLevel.ORGANISATION, "Foster healthier communities");
    private static final Problem PROBLEM = Problem.of("nobody asks how they are", "people who live alone");

    private MissionExamples() {}

    static List<Example> all() {
        return List.of(problems(), visions(), beneficiaries(), problemEvidence(), horizons(), purposes());
    }

    private static Mission with(Purpose purpose) {
        return mission().withPurpose(purpose);
    }

    static Example problems() {
        return Example.of(
                "mission.problem.missing",
                seen(mission()),
                seen(with(Purpose.NONE.withProblem(PROBLEM))),
                seen(ORGANISATION));
    }

    static Example visions() {
        return Example.of(
                "mission.vision.missing",
                seen(mission()),
                seen(with(Purpose.NONE.withVision("a city in which nobody is alone with their worries"))),
                seen(ORGANISATION));
    }

    static Example beneficiaries() {
        return Example.of(
                "mission.beneficiary.missing",
                seen(mission()),
                seen(with(Purpose.NONE.withBeneficiaries("people who live alone"))),
                seen(ORGANISATION));
    }

    static Example problemEvidence() {
        Problem counted = PROBLEM.withNumber(41_000).withEvidence(evidence(EvidenceGrade.STATED));
        return Example.of(
                "problem.evidence.missing",
                seen(with(Purpose.NONE.withProblem(PROBLEM))),
                seen(with(Purpose.NONE.withProblem(counted))),
                seen(mission()));
    }

    static Example horizons() {
        return Example.of(
                "mission.horizon.passed",
                seen(with(Purpose.NONE.withHorizon(day("2026-09-29")))),
                seen(with(Purpose.NONE.withHorizon(day("2026-09-30")))),
                seen(mission()));
    }

    static Example purposes() {
        Goal revenue = goal(GoalKind.SUSTAINING, "revenue", Measure.of(rising("revenue")));
        Goal better = goal("feel-better", Measure.of(rising("who-5")));
        return Example.of(
                "goal.sustaining.without-purpose",
                seen(mission(revenue)),
                seen(mission(better, revenue)),
                seen(mission(better)));
    }
}
