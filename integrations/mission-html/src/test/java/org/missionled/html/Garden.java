package org.missionled.html;

import static org.missionled.dsl.Words.audience;
import static org.missionled.dsl.Words.commitment;
import static org.missionled.dsl.Words.decision;
import static org.missionled.dsl.Words.experiment;
import static org.missionled.dsl.Words.feature;
import static org.missionled.dsl.Words.goal;
import static org.missionled.dsl.Words.metric;
import static org.missionled.dsl.Words.problem;
import static org.missionled.dsl.Words.productMission;
import static org.missionled.dsl.Words.stakeholder;
import static org.missionled.dsl.Words.statement;
import static org.missionled.dsl.Words.sustainingGoal;
import static org.missionled.model.Choice.SCALE;
import static org.missionled.model.ClaimVerb.MOVED;
import static org.missionled.model.ConsiderationKind.PRIVACY;
import static org.missionled.model.Rhythm.MONTH;
import static org.missionled.model.StakeholderRole.DECIDES;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.missionled.alignment.Alignment;
import org.missionled.dsl.GoalDeclaration;
import org.missionled.dsl.MetricDeclaration;
import org.missionled.dsl.MissionDeclaration;
import org.missionled.measurement.Observation;
import org.missionled.measurement.Observations;
import org.missionled.measurement.Reading;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.report.MissionReport;
import org.missionled.report.Renderer;
import org.missionled.rule.standard.StandardRules;

/** A small mission, in which one statement can be chosen. */
final class Garden {
    private static final MetricDeclaration HARVEST = metric("harvest")
            .measuring("Kilograms harvested")
            .in("kg")
            .betterHigher()
            .every(MONTH);
    private static final MetricDeclaration DONATED =
            metric("donated").measuring("Donations").in("euro").betterHigher().every(MONTH);
    private static final GoalDeclaration EAT = goal("eat")
            .stating("Everybody eats fresh food")
            .measuredBy(HARVEST)
            .from(100)
            .on("2026-01-01")
            .toAtLeast(200)
            .by("2026-12-31")
            .ownedBy("team soil");
    private static final GoalDeclaration PAY = sustainingGoal("pay")
            .stating("The garden pays for its water")
            .inServiceOf(EAT)
            .measuredBy(DONATED)
            .from(0)
            .on("2026-01-01")
            .toAtLeast(500)
            .by("2026-12-31");

    private Garden() {}

    static MissionReport report() {
        return stating("A garden for every street");
    }

    static MissionReport stating(String statement) {
        Observations observed = Observations.of(List.of(
                Observation.of("harvest", ReportingPeriod.parse("2026-07"), new Reading.Value(130), "facts.csv:2"),
                Observation.of("harvest", ReportingPeriod.parse("2026-08"), new Reading.Value(150), "facts.csv:3")));
        return MissionReport.of(StandardRules.inspect(Alignment.of(people(productMission("garden")
                                .stating(statement)
                                .pursuing(EAT)
                                .sustainedBy(PAY)
                                .guarding(DONATED)
                                .atLeast(0)
                                .delivering(
                                        feature("compost")
                                                .doing("Make compost together")
                                                .serving(EAT)
                                                .expecting(HARVEST)
                                                .toRiseBy(20)
                                                .because("soil feeds plants")
                                                .landing("2026-11-01")
                                                .backedBy(experiment("EXP-1", "12 beds")
                                                        .on("2026-05-01")
                                                        .finding(15)
                                                        .between(5, 25))
                                                .launchedOn("2026-04-01")
                                                .considering(PRIVACY)
                                                .concern("neighbours see who throws what away")
                                                .mitigatedBy("the bins are closed")
                                                .telling(audience("everybody")
                                                        .that("Compost fed the beds")
                                                        .claiming(MOVED, HARVEST)
                                                        .through("the secret letter"))
                                                .telling(audience("staff")
                                                        .that("Compost spares us a lorry")
                                                        .claiming(MOVED, HARVEST)
                                                        .through("the notice board"))
                                                .telling(audience("the council")
                                                        .that("Compost kept your street clean")
                                                        .claiming(MOVED, HARVEST)
                                                        .through("a visit"))
                                                .telling(audience("donors")
                                                        .that("Compost doubles the harvest")
                                                        .claiming(MOVED, DONATED)
                                                        .through("the secret letter"))
                                                .costing(300, "EUR")
                                                .ownedBy("team secret"),
                                        feature("signs")
                                                .doing("Put up signs")
                                                .serving(PAY)
                                                .expecting(DONATED)
                                                .toRiseBy(50)
                                                .because("who knows gives")))
                        .declare())
                .given(observed)
                .asOf(LocalDate.of(2026, 9, 30))));
    }

    private static MissionDeclaration people(MissionDeclaration mission) {
        return mission.facing(problem("Fresh food is far away")
                        .hurting("people without a car", 4_100)
                        .backedBy(statement("SECRET-7", "300 people")))
                .envisioning("A street that feeds itself")
                .reviewedEvery(3, MONTH)
                .reviewedOn("2026-08-15")
                .learning("evenings work best")
                .involving(stakeholder("council")
                        .who(DECIDES)
                        .affirming(EAT)
                        .on("2026-02-01")
                        .worded("000000-000000"))
                .deciding(decision(SCALE)
                        .aboutTheMission()
                        .because("it is asked for")
                        .on("2026-07-01")
                        .takenBy("Ada Secret"))
                .committedTo(commitment("bed")
                        .to("dig a second bed")
                        .ownedBy("Bo Secret")
                        .by("2026-09-01"))
                .delivering(feature("camera")
                        .doing("Film the beds")
                        .withoutImpact("nobody asked for it")
                        .declinedBecause("it would watch people"));
    }

    static String page(Renderer renderer, MissionReport report) {
        try {
            StringBuilder page = new StringBuilder();
            renderer.render(report, page);
            return page.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
