package org.missionled.json;

import static org.missionled.dsl.Words.audience;
import static org.missionled.dsl.Words.commitment;
import static org.missionled.dsl.Words.decision;
import static org.missionled.dsl.Words.experiment;
import static org.missionled.dsl.Words.feature;
import static org.missionled.dsl.Words.goal;
import static org.missionled.dsl.Words.interviews;
import static org.missionled.dsl.Words.metric;
import static org.missionled.dsl.Words.observations;
import static org.missionled.dsl.Words.observed;
import static org.missionled.dsl.Words.organisationMission;
import static org.missionled.dsl.Words.problem;
import static org.missionled.dsl.Words.productMission;
import static org.missionled.dsl.Words.releaseFlag;
import static org.missionled.dsl.Words.stakeholder;
import static org.missionled.model.Choice.KEEP;
import static org.missionled.model.ConsiderationKind.PRIVACY;
import static org.missionled.model.Rhythm.MONTH;
import static org.missionled.model.StakeholderRole.BENEFITS;

import java.time.LocalDate;
import java.util.List;
import org.missionled.alignment.Alignment;
import org.missionled.dsl.GoalDeclaration;
import org.missionled.dsl.MetricDeclaration;
import org.missionled.dsl.MissionDeclaration;
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
        return people(productMission("wellness").stating("Foster healthier communities"), goal)
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
                        .inDevelopment()
                        .learntFrom(interviews("12 carers")
                                .asking("What is hard?")
                                .on("2026-01-15")
                                .saying("nobody asks"))
                        .considering(PRIVACY)
                        .concern("feelings are nobody's business")
                        .mitigatedBy("answers stay on the phone")
                        .telling(audience("members")
                                .that("Say how you feel")
                                .claimingNoEffect()
                                .through("the app"))
                        .behind(releaseFlag("wellness.check-in").created("2026-03-01")))
                .declare();
    }

    private static MissionDeclaration people(MissionDeclaration mission, GoalDeclaration goal) {
        return mission.facing(problem("Nobody asks how they are").hurting("people who live alone", 41_000))
                .envisioning("A city in which nobody is alone")
                .reviewedEvery(3, MONTH)
                .reviewedOn("2026-08-15")
                .learning("evenings work best")
                .involving(stakeholder("members").who(BENEFITS).affirming(goal).on("2026-02-01"))
                .deciding(decision(KEEP)
                        .aboutTheMission()
                        .because("nobody else does it")
                        .on("2026-08-15")
                        .takenBy("the board"))
                .committedTo(commitment("two-counsellors")
                        .to("hire two counsellors")
                        .ownedBy("chief executive")
                        .by("2026-09-01"))
                .delivering(feature("tracking")
                        .doing("Follow everybody")
                        .withoutImpact("nobody asked for it")
                        .declinedBecause("it would track people"));
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
