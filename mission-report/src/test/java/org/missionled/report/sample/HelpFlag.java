package org.missionled.report.sample;

import static org.missionled.dsl.Words.beforeAndAfter;
import static org.missionled.dsl.Words.comparison;
import static org.missionled.dsl.Words.effectAtScale;
import static org.missionled.dsl.Words.experiment;
import static org.missionled.dsl.Words.experimentFlag;
import static org.missionled.dsl.Words.feature;
import static org.missionled.dsl.Words.operationsFlag;
import static org.missionled.dsl.Words.permissionFlag;
import static org.missionled.dsl.Words.releaseFlag;
import static org.missionled.dsl.Words.replications;
import static org.missionled.dsl.Words.statement;

import org.missionled.dsl.FeatureDeclaration;
import org.missionled.dsl.FeatureSource;

/** The flags of the app for neighbours; between them the claims rest on evidence of every grade and result. */
@SuppressWarnings("ImmutableEnumChecker") // a sentence is immutable, but cannot carry Error Prone's annotation
enum HelpFlag implements FeatureSource {
    REMINDER(feature("reminder")
            .doing("Remind helpers of what they promised")
            .serving(Goals.HELPED)
            .expecting(Metrics.ANSWERED)
            .toRiseBy(0.05)
            .because("half of the open requests were promised and forgotten")
            .assuming("helpers read their messages")
            .reaching(0.6)
            .landing("2026-11-01")
            .backedBy(experiment("EXP-114", "2,400 helpers")
                    .on("2026-05-31")
                    .finding(0.04)
                    .between(0.01, 0.07))
            .serving(Goals.HELPED)
            .expecting(Metrics.WAIT)
            .toFallByPercentOfBaseline(10)
            .because("what is not forgotten is done sooner")
            .landing("2026-10-15")
            .backedBy(experiment("EXP-115", "2,400 helpers"))
            .guarding(Metrics.MESSAGES)
            .mayRiseBy(2)
            .from(5)
            .on("2026-01-01")
            .behind(releaseFlag("help.reminder").created("2026-03-01").expires("2026-12-01"))
            .ownedBy("team requests")),
    MAP(feature("map")
            .doing("Show requests on a map")
            .serving(Goals.HELPED)
            .expecting(Metrics.WAIT)
            .toFallBy(4)
            .because("people help next door first")
            .backedBy(comparison("north against south", "two halves of the city")
                    .finding(-3.5)
                    .between(-6, -1))
            .serving(Goals.HELPED)
            .expecting(Metrics.DISTRICTS)
            .toRise()
            .because("an empty map asks for helpers")
            .landing("2026-12-01")
            .serving(Goals.NOT_ALONE)
            .expecting(Metrics.LONELY)
            .toFallBy(1)
            .because("neighbours meet")
            .backedBy(beforeAndAfter("survey 2026", "310 members over 65")
                    .finding(0.4)
                    .withoutInterval())
            .behind(experimentFlag("help.map"))),
    CALL(feature("call")
            .doing("Call people who have been silent for a week")
            .serving(Goals.NOT_ALONE)
            .expecting(Metrics.WELL_BEING)
            .toRiseBy(2.5)
            .because("a voice is company")
            .landing("2026-12-01")
            .backedBy(replications("three cities", "7,100 people over 65")
                    .finding(2.5)
                    .between(1.9, 3.1))
            .serving(Goals.NOT_ALONE)
            .expecting(Metrics.LONELY)
            .toFall()
            .because("a voice is company")
            .backedBy(statement("interviews", "12 members").finding(-1).withoutInterval())
            .guarding(Metrics.NIGHT_USE)
            .atMost(20)
            .behind(operationsFlag("help.call").created("2025-11-01"))
            .ownedBy("team well-being")),
    BADGE(feature("badge")
            .doing("Thank helpers with a badge")
            .serving(Goals.HELPING)
            .expecting(Metrics.HELPERS)
            .toRiseBy(900)
            .because("thanks are why people come back")
            .landing("2026-11-15")
            .backedBy(effectAtScale("five years of badges", "all helpers")
                    .finding(900)
                    .between(700, 1_100))
            .serving(Goals.HELPING)
            .expecting(Metrics.SECOND_TIME)
            .toRiseBy(5)
            .backedBy(experiment("EXP-90", "800 helpers").findingPercent(-3).between(-5, -1))
            .behind(permissionFlag("help.badge"))),
    GROUPS(feature("groups")
            .doing("Help in groups of three")
            .serving(Goals.HELPING)
            .expecting(Metrics.HELPERS)
            .toRise()
            .because("a group forgives a missed week")
            .landing("2026-12-01")
            .backedBy(experiment("EXP-91", "640 helpers").finding(30).between(-10, 70))
            .serving(Goals.HELPING)
            .expecting(Metrics.SECOND_TIME)
            .toHold()
            .because("a group neither binds nor frees")
            .serving(Goals.MEET)
            .expecting(Metrics.VISITS)
            .toRise()
            .because("groups need a table")
            .backedBy(beforeAndAfter("counter at the door", "all visitors")
                    .finding(120)
                    .between(80, 160))
            .backedBy(experiment("EXP-92", "four libraries")
                    .about(Metrics.REPAIRS)
                    .finding(12)
                    .withoutInterval())),
    TABLE_FINDER(feature("table-finder")
            .doing("Find the next table")
            .serving(Goals.MEET)
            .expecting(Metrics.LIBRARIES)
            .toRise()
            .backedBy(beforeAndAfter("log of calls", "9 libraries"))
            .serving(Goals.MEET)
            .expecting(Metrics.REPAIRS)
            .toRise()
            .because("people bring what is broken")
            .backedBy(statement("survey of librarians", "9 librarians"))
            .serving(Goals.PAY)
            .expecting(Metrics.COST)
            .toFallBy(0.4)
            .landing("2026-11-01")),
    CLEAN_UP(feature("clean-up")
            .doing("Call for a clean-up")
            .serving(Goals.NOT_PURSUED)
            .expecting(Metrics.COMPLAINTS)
            .toFall()
            .because("people like clean streets")),
    ERASE(feature("erase-account").doing("Delete my account").withoutImpact("legal obligation: GDPR Art. 17"));

    private final FeatureDeclaration declaration;

    HelpFlag(FeatureDeclaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public FeatureDeclaration declaration() {
        return declaration;
    }
}
