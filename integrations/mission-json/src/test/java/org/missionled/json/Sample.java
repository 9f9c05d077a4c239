package org.missionled.json;

import static org.missionled.dsl.Words.experiment;
import static org.missionled.dsl.Words.feature;
import static org.missionled.dsl.Words.goal;
import static org.missionled.dsl.Words.metric;
import static org.missionled.dsl.Words.observations;
import static org.missionled.dsl.Words.observed;
import static org.missionled.dsl.Words.organisationMission;
import static org.missionled.dsl.Words.productMission;
import static org.missionled.dsl.Words.releaseFlag;
import static org.missionled.model.Rhythm.MONTH;

import java.time.LocalDate;
import java.util.List;
import org.missionled.alignment.Alignment;
import org.missionled.dsl.GoalDeclaration;
import org.missionled.dsl.MetricDeclaration;
import org.missionled.measurement.Observations;
import org.missionled.model.Mission;
import org.missionled.report.MissionReport;
import org.missionled.rule.RuleSet;
import org.missionled.rule.standard.StandardRules;

/** A mission of a few sentences with its report. */
final class Sample {
    static final MetricDeclaration WELLBEING = metric("who-5")
            .measuring("Mean WHO-5 score")
            .in("points")
            .betterHigher()
            .limitedTo(0, 100)
            .amongst("members")
            .every(MONTH);
    static final MetricDeclaration SCREEN_TIME =
            metric("screen-time").measuring("Median use a day").in("minutes").betterLower();

    /** A new rule does not change the golden file. */
    private static final RuleSet FEW_RULES = RuleSet.of(List.of(
            StandardRules.FEATURE_SERVES_PURSUED_GOAL,
            StandardRules.FEATURE_IS_DECLARED,
            StandardRules.GOAL_IS_SERVED));

    private Sample() {}

    static GoalDeclaration feelBetter(double bound, String due) {
        return goal("feel-better")
                .stating("Members feel measurably better")
                .measuredBy(WELLBEING)
                .from(52)
                .on("2025-12-31")
                .toAtLeast(bound)
                .by(due);
    }

    static Mission mission(GoalDeclaration goal) {
        return productMission("wellness")
                .stating("Foster healthier communities")
                .ladderingTo(organisationMission("city-health")
                        .stating("A city whose people are well")
                        .declare())
                .because("well-being is the city's own headline measure")
                .pursuing(goal)
                .guarding(SCREEN_TIME)
                .atMost(45)
                .delivering(feature("check-in")
                        .doing("Ask how you feel, once a day")
                        .serving(goal)
                        .expecting(WELLBEING)
                        .toRiseBy(2.6)
                        .because("naming a feeling is the first step")
                        .landing("2026-06-01")
                        .backedBy(experiment("EXP-114", "2,400 members")
                                .finding(2.1)
                                .between(1.5, 2.7))
                        .behind(releaseFlag("wellness.check-in").created("2026-03-01")))
                .declare();
    }

    static Observations observedUntil(int month) {
        var wellbeing = observed(WELLBEING).during("2026-04").was(53.5);
        for (int next = 5; next <= month; next++) {
            wellbeing = wellbeing.during("2026-0" + next).was(50 + next * 0.75);
        }
        return observations(
                wellbeing, observed(SCREEN_TIME).during("2026-0" + month).was(32));
    }

    static MissionReport report() {
        return report(mission(feelBetter(60, "2026-12-31")), observedUntil(9), LocalDate.of(2026, 9, 30));
    }

    static MissionReport report(Mission mission, Observations observed, LocalDate asOf) {
        return MissionReport.of(
                FEW_RULES.inspect(Alignment.of(mission).given(observed).asOf(asOf)));
    }
}
