package org.missionled.html.browser;

import static org.missionled.dsl.Words.audience;
import static org.missionled.dsl.Words.commitment;
import static org.missionled.dsl.Words.decision;
import static org.missionled.dsl.Words.experiment;
import static org.missionled.dsl.Words.feature;
import static org.missionled.dsl.Words.goal;
import static org.missionled.dsl.Words.interviews;
import static org.missionled.dsl.Words.metric;
import static org.missionled.dsl.Words.operationsFlag;
import static org.missionled.dsl.Words.problem;
import static org.missionled.dsl.Words.productMission;
import static org.missionled.dsl.Words.releaseFlag;
import static org.missionled.dsl.Words.societalMission;
import static org.missionled.dsl.Words.stakeholder;
import static org.missionled.dsl.Words.statement;
import static org.missionled.dsl.Words.sustainingGoal;
import static org.missionled.model.Choice.SCALE;
import static org.missionled.model.ClaimVerb.MOVED;
import static org.missionled.model.ConsiderationKind.BIAS;
import static org.missionled.model.ConsiderationKind.PRIVACY;
import static org.missionled.model.Rhythm.MONTH;
import static org.missionled.model.StakeholderRole.DECIDES;
import static org.missionled.model.StakeholderRole.FUNDS;
import static org.missionled.model.StakeholderRole.MAY_BE_HARMED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.missionled.alignment.Alignment;
import org.missionled.dsl.FeatureDeclaration;
import org.missionled.dsl.GoalDeclaration;
import org.missionled.dsl.MetricDeclaration;
import org.missionled.dsl.MissionDeclaration;
import org.missionled.measurement.Observation;
import org.missionled.measurement.Observations;
import org.missionled.measurement.Reading;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.model.Mission;
import org.missionled.report.MissionReport;
import org.missionled.rule.standard.StandardRules;

/** Missions of any size, with any words. */
final class Missions {
    private static final int GOALS = 6;

    private final UnaryOperator<String> words;
    private final List<MetricDeclaration> metrics = new ArrayList<>();
    private final List<GoalDeclaration> goals = new ArrayList<>();

    private Missions(UnaryOperator<String> words) {
        this.words = words;
        for (int at = 0; at < GOALS; at++) {
            MetricDeclaration metric = metric("metric-" + at)
                    .measuring(words.apply("What number " + at + " measures"))
                    .in(words.apply("points"))
                    .betterHigher()
                    .every(MONTH)
                    .staleAfterDays(60)
                    .amongst(words.apply("members"))
                    .ownedBy(words.apply("analysts"));
            metrics.add(metric);
            goals.add(
                    at < GOALS - 1
                            ? goal("goal-" + at)
                                    .stating(words.apply("Goal number " + at + " is reached"))
                                    .measuredBy(metric)
                                    .from(50)
                                    .on("2026-01-01")
                                    .toAtLeast(60)
                                    .by("2026-12-31")
                            : sustainingGoal("goal-" + at)
                                    .stating(words.apply("The work pays for itself"))
                                    .inServiceOf(goals.get(0))
                                    .measuredBy(metric)
                                    .from(50)
                                    .on("2026-01-01")
                                    .toAtLeast(60)
                                    .by("2026-12-31"));
        }
    }

    /** A mission with so many features. */
    static MissionReport of(int features) {
        return with(features, text -> text);
    }

    /** A mission with so many features, whose words are all changed in the same way. */
    static MissionReport with(int features, UnaryOperator<String> words) {
        Missions missions = new Missions(words);
        return report(missions.mission(features), missions.observed());
    }

    /** A mission that nobody has said anything of. */
    static MissionReport empty() {
        return report(productMission("empty").stating("To be found").declare(), Observations.none());
    }

    /** A mission that was reported five times before. */
    static MissionReport followed() {
        Missions missions = new Missions(text -> text);
        Mission mission = missions.mission(3);
        Observations observed = missions.observed();
        return report(mission, observed)
                .since(IntStream.rangeClosed(4, 8)
                        .mapToObj(month -> report(mission, observed, LocalDate.of(2026, month, 28))
                                .view())
                        .toList());
    }

    private static MissionReport report(Mission mission, Observations observed) {
        return report(mission, observed, LocalDate.of(2026, 9, 30));
    }

    private static MissionReport report(Mission mission, Observations observed, LocalDate asOf) {
        return MissionReport.of(
                StandardRules.inspect(Alignment.of(mission).given(observed).asOf(asOf)));
    }

    private Mission mission(int count) {
        List<FeatureDeclaration> features = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            features.add(numbered(at));
        }
        return governed(
                        productMission("sized")
                                .stating(words.apply("Everybody finds what they came for"))
                                .ladderingTo(societalMission("above")
                                        .stating(words.apply("Nobody is left out"))
                                        .declare())
                                .because(words.apply("what is found is used"))
                                .assuming(words.apply("it is worth finding"))
                                .pursuing(goals.subList(0, GOALS - 1).toArray(new GoalDeclaration[0]))
                                .sustainedBy(goals.get(GOALS - 1))
                                .guarding(metrics.get(0))
                                .atLeast(40)
                                .benefiting(words.apply("everybody"))
                                .keptBy(words.apply("head of product"))
                                .championedBy(words.apply("the board"))
                                .reviewedOn("2026-06-01")
                                .delivering(declined())
                                .delivering(features.toArray(new FeatureDeclaration[0])),
                        features)
                .declare();
    }

    /** What people agreed to, decided and promised; the first forty features are weighed, too. */
    private MissionDeclaration governed(MissionDeclaration mission, List<FeatureDeclaration> features) {
        var told = mission.facing(problem(words.apply("Nobody finds anything"))
                        .hurting(words.apply("everybody who looks"), 41_000)
                        .underservedBecause(words.apply("nobody else looks"))
                        .backedBy(statement(words.apply("SURVEY-1"), words.apply("400 people"))))
                .envisioning(words.apply("A world in which nothing is lost"))
                .until("2030-12-31")
                .reviewedEvery(3, MONTH)
                .reviewedOn("2026-06-01")
                .learning(words.apply("Mornings are better"))
                .involving(
                        stakeholder("council")
                                .who(DECIDES, FUNDS)
                                .affirming(goals.get(0))
                                .on("2026-02-01")
                                .worded("000000-000000")
                                .affirmingTheMission()
                                .on("2026-02-01"),
                        stakeholder("neighbours").who(MAY_BE_HARMED))
                .committedTo(commitment("helper")
                        .to(words.apply("hire a helper"))
                        .ownedBy(words.apply("the director"))
                        .by("2026-09-01"));
        if (features.isEmpty()) {
            return told;
        }
        return told.deciding(decision(SCALE)
                .about(features.get(0))
                .because(words.apply("it works"))
                .on("2026-07-01")
                .ratherThan(words.apply("waiting"))
                .givingUp(words.apply("the summer fair"))
                .backedBy(statement(words.apply("NOTE-1"), words.apply("two teams")))
                .takenBy(words.apply("the finders"))
                .escalatedTo(words.apply("the owner")));
    }

    private FeatureDeclaration weighed(FeatureDeclaration feature, int at) {
        return feature.launchedOn(at % 2 == 0 ? "2026-04-01" : "2026-11-01")
                .learntFrom(interviews(words.apply("9 people"))
                        .asking(words.apply("What is missing?"))
                        .on("2026-01-15")
                        .saying(words.apply("nothing is found"))
                        .writtenUpAt(words.apply("notes " + at)))
                .considering(PRIVACY)
                .concern(words.apply("who looks is seen"))
                .guardedBy(metrics.get(0))
                .mitigatedBy(words.apply("nothing is kept"))
                .considering(BIAS)
                .nothingBecause(words.apply("everybody looks alike"))
                .telling(audience(words.apply("members"))
                        .that(words.apply("Much is found, number " + at))
                        .claiming(MOVED, metrics.get(at % (GOALS - 1)))
                        .through(words.apply("the letter")))
                .exemptFrom(goals.get((at + 1) % (GOALS - 1)))
                .because(words.apply("it is for the other goal"));
    }

    private FeatureDeclaration declined() {
        return feature("declined")
                .doing(words.apply("Follow everybody"))
                .withoutImpact(words.apply("nobody wants it"))
                .declinedBecause(words.apply("it would track people"))
                .behind(operationsFlag("declined").permanentBecause(words.apply("it is the switch")));
    }

    private FeatureDeclaration numbered(int at) {
        int goal = at % (GOALS - 1);
        var claimed = feature("feature-" + at)
                .doing(words.apply("Do thing number " + at))
                .serving(goals.get(goal))
                .expecting(metrics.get(goal))
                .toRiseBy(0.5 + at % 7 * 0.2)
                .because(words.apply("it has worked elsewhere"))
                .assuming(words.apply("people come"))
                .landing("2026-11-01");
        var backed = at % 3 == 0
                ? claimed.backedBy(experiment(words.apply("EXP-" + at), words.apply("2,400 members"))
                        .on("2026-05-31")
                        .finding(0.4 + at % 5 * 0.1)
                        .between(0.1, 1.2))
                : claimed;
        var behind = releaseFlag("flag." + at).created("2026-03-01").expires("2026-12-01");
        var full = backed.serving(goals.get(GOALS - 1))
                .expecting(metrics.get(GOALS - 1))
                .toRiseBy(0.2 + at % 4 * 0.3)
                .because(words.apply("what is used is paid for"))
                .landing("2026-11-01")
                .behind(
                        at % 50 == 0
                                ? behind.extendedTo("2027-01-15")
                                        .because(words.apply("it is late"))
                                        .decidedBy(words.apply("the owner"))
                                        .on("2026-09-01")
                                : behind)
                .ownedBy(words.apply("team " + at % 9));
        return at < 40 ? weighed(full, at) : full;
    }

    private Observations observed() {
        List<Observation> all = new ArrayList<>();
        for (int at = 0; at < GOALS; at++) {
            for (int month = 1; month <= 8; month++) {
                double value = 50 + month * (at - 1) * 0.4;
                all.add(Observation.of(
                        "metric-" + at,
                        ReportingPeriod.parse("2026-0" + month),
                        new Reading.Value(value),
                        words.apply("facts.csv:" + at)));
            }
        }
        return Observations.of(all);
    }
}
