package org.missionled.report.sample;

import static org.missionled.dsl.Words.audience;
import static org.missionled.dsl.Words.commitment;
import static org.missionled.dsl.Words.decision;
import static org.missionled.dsl.Words.feature;
import static org.missionled.dsl.Words.interviews;
import static org.missionled.dsl.Words.operationsFlag;
import static org.missionled.dsl.Words.problem;
import static org.missionled.dsl.Words.releaseFlag;
import static org.missionled.dsl.Words.stakeholder;
import static org.missionled.dsl.Words.statement;
import static org.missionled.model.Choice.KEEP;
import static org.missionled.model.Choice.SCALE;
import static org.missionled.model.ClaimVerb.MOVED;
import static org.missionled.model.ConsiderationKind.ACCESSIBILITY;
import static org.missionled.model.ConsiderationKind.BIAS;
import static org.missionled.model.ConsiderationKind.PRIVACY;
import static org.missionled.model.Rhythm.MONTH;
import static org.missionled.model.StakeholderRole.BENEFITS;
import static org.missionled.model.StakeholderRole.BUILDS;
import static org.missionled.model.StakeholderRole.DECIDES;
import static org.missionled.model.StakeholderRole.FUNDS;
import static org.missionled.model.StakeholderRole.MAY_BE_HARMED;

import java.time.LocalDate;
import java.util.List;
import org.missionled.dsl.FeatureDeclaration;
import org.missionled.dsl.GoalDeclaration;
import org.missionled.dsl.MetricDeclaration;
import org.missionled.dsl.MissionDeclaration;
import org.missionled.measurement.LiveFlag;
import org.missionled.measurement.LiveFlags;
import org.missionled.model.Visible;

/** What is agreed, decided, promised and weighed around a small mission. */
final class Governed {
    private final Saying said;
    private final GoalDeclaration goal;
    private final MetricDeclaration metric;

    Governed(Saying said, GoalDeclaration goal, MetricDeclaration metric) {
        this.said = said;
        this.goal = goal;
        this.metric = metric;
    }

    private String at(Place place, String harmless) {
        return said.at(place, harmless);
    }

    MissionDeclaration of(MissionDeclaration mission) {
        FeatureDeclaration lending = lending();
        return mission.facing(problem(at(Place.PROBLEM, "Many children own no book"))
                        .hurting(at(Place.PROBLEM_PEOPLE, "children of poor families"), 4_100)
                        .underservedBecause(at(Place.PROBLEM_UNDERSERVED, "libraries are far away"))
                        .backedBy(statement("Survey 7", "300 families")))
                .envisioning(at(Place.VISION, "A town in which every child reads"))
                .until("2030-12-31")
                .reviewedEvery(3, MONTH)
                .reviewedOn("2026-08-15")
                .learning(at(Place.LESSON, "evenings work best"))
                .learning("posters do not")
                .involving(
                        stakeholder("school-board")
                                .who(DECIDES, FUNDS)
                                .affirming(goal)
                                .on("2026-02-01")
                                .worded("000000-000000")
                                .affirming(lending)
                                .on("2026-11-01"),
                        stakeholder("pupils").who(BENEFITS, MAY_BE_HARMED),
                        stakeholder("teachers")
                                .who(BUILDS)
                                .affirmingTheMission()
                                .on("2026-02-01"))
                .deciding(
                        decision(SCALE)
                                .about(lending)
                                .because(at(Place.DECISION_BECAUSE, "it is asked for everywhere"))
                                .on("2026-07-01")
                                .ratherThan(at(Place.DECISION_ALTERNATIVE, "one school at a time"))
                                .givingUp(at(Place.DECISION_TRADE_OFF, "the summer fair"))
                                .backedBy(statement("Notes 12", "two schools"))
                                .takenBy(at(Place.DECISION_TAKEN_BY, "the librarians")),
                        decision(KEEP)
                                .aboutTheMission()
                                .because("nobody else does it")
                                .on("2026-08-15")
                                .escalatedTo(at(Place.DECISION_ESCALATED_TO, "the mayor")))
                .committedTo(
                        commitment("second-bus")
                                .to(at(Place.COMMITMENT_PROMISE, "buy a second bus"))
                                .ownedBy(at(Place.COMMITMENT_OWNER, "the town clerk"))
                                .by("2026-08-31"),
                        commitment("shelves")
                                .to("build shelves")
                                .ownedBy("parents")
                                .by("2026-10-31"),
                        commitment("driver")
                                .to("find a driver")
                                .ownedBy("the town clerk")
                                .by("2026-03-31")
                                .keptOn("2026-03-12"))
                .delivering(lending, tracking(), bell());
    }

    private FeatureDeclaration lending() {
        return feature("lending")
                .doing("Lend books from a bus")
                .serving(goal)
                .expecting(metric)
                .toRiseBy(3)
                .because("books come to children")
                .launchedOn("2026-04-01")
                .behind(releaseFlag("lending")
                        .created("2026-02-01")
                        .expires("2026-06-30")
                        .extendedTo("2026-09-15")
                        .because(at(Place.EXTENDED_BECAUSE, "the bus broke down"))
                        .decidedBy(at(Place.EXTENDED_BY, "the librarians"))
                        .on("2026-06-20")
                        .removedOnce(metric)
                        .isReached())
                .learntFrom(interviews(at(Place.RESEARCH_PEOPLE, "12 parents"))
                        .asking(at(Place.RESEARCH_QUESTION, "Why do you not come?"))
                        .on("2026-01-15")
                        .saying(at(Place.RESEARCH_INSIGHT, "it is too far to walk"))
                        .writtenUpAt(at(Place.RESEARCH_REFERENCE, "notes/2026-01")))
                .considering(PRIVACY)
                .concern(at(Place.CONCERN, "what a child reads is nobody's business"))
                .guardedBy(metric)
                .mitigatedBy(at(Place.MITIGATION, "loans are forgotten on return"))
                .considering(ACCESSIBILITY)
                .concern("the bus has steps")
                .unmitigatedBecause(at(Place.UNMITIGATED_BECAUSE, "a ramp comes next year"))
                .considering(BIAS)
                .nothingBecause(at(Place.NOTHING_BECAUSE, "it stops in every street"))
                .telling(audience(at(Place.MESSAGE_AUDIENCE, "parents"))
                        .that(at(Place.MESSAGE_TEXT, "Children read more since the bus comes"))
                        .claiming(MOVED, metric)
                        .through(at(Place.MESSAGE_PLACE, "the school letter"))
                        .on("2026-05-01"))
                .telling(audience("donors")
                        .that("The bus stops in 40 streets")
                        .claimingNoEffect()
                        .through("the yearly letter"));
    }

    private FeatureDeclaration tracking() {
        return feature("tracking")
                .doing("Record what each child reads")
                .withoutImpact("nobody asked for it")
                .declinedBecause(at(Place.DECLINED_BECAUSE, "it would shame slow readers"));
    }

    private FeatureDeclaration bell() {
        return feature("bell")
                .doing("Ring when the bus comes")
                .withoutImpact("it is expected of a bus")
                .exemptFrom(goal)
                .because(at(Place.EXEMPT_BECAUSE, "it only tells when"))
                .inDevelopment()
                .behind(operationsFlag("bell").permanentBecause(at(Place.PERMANENT_BECAUSE, "it is loud at night")));
    }

    static LiveFlags live(Saying said) {
        String source = said.at(Place.LIVE_SOURCE, "production");
        return LiveFlags.of(
                Visible.text(source).isEmpty() ? "so" : source,
                LocalDate.of(2026, 9, 28),
                List.of(
                        LiveFlag.of("lending").withEnabled(true).withShare(0.5),
                        LiveFlag.of("left-over").withOwner(said.at(Place.LIVE_OWNER, "nobody in particular"))));
    }
}
