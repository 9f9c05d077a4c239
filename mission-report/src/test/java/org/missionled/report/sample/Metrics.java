package org.missionled.report.sample;

import static org.missionled.dsl.Words.metric;
import static org.missionled.model.Rhythm.MONTH;

import org.missionled.dsl.MetricDeclaration;

/** What neighbours measure. */
final class Metrics {
    static final MetricDeclaration ANSWERED = metric("answered")
            .measuring("Requests answered within a day")
            .countingEach("answered request")
            .outOf("request")
            .betterHigher()
            .every(MONTH)
            .staleAfterDays(60)
            .definedAt("dbt:metric.answered");
    static final MetricDeclaration WAIT = metric("wait")
            .measuring("Median time until somebody helps")
            .in("hours")
            .betterLower()
            .every(MONTH);
    static final MetricDeclaration DISTRICTS = metric("districts")
            .measuring("Districts with at least ten helpers")
            .in("districts")
            .betterHigher()
            .limitedTo(0, 12)
            .every(MONTH)
            .atPeriodEnd();
    static final MetricDeclaration LONELY = metric("lonely")
            .measuring("People who say they feel alone")
            .inPercent()
            .betterLower()
            .every(MONTH)
            .amongst("members over 65");
    static final MetricDeclaration WELL_BEING = metric("who-5")
            .measuring("Mean WHO-5 well-being score")
            .in("points")
            .betterHigher()
            .every(MONTH)
            .staleAfterDays(45);
    static final MetricDeclaration BELONGING = metric("belonging")
            .measuring("People who feel they belong")
            .inPercent()
            .betterHigher()
            .every(MONTH);
    static final MetricDeclaration STREETS = metric("streets")
            .measuring("Streets where somebody helped")
            .in("streets")
            .betterHigher()
            .every(MONTH);
    static final MetricDeclaration FRIENDS = metric("friends")
            .measuring("Friends a member can call")
            .in("friends")
            .betterHigher()
            .every(MONTH);
    static final MetricDeclaration SILENCE = metric("silence")
            .measuring("Days between two talks")
            .in("days")
            .betterLower()
            .every(MONTH);
    static final MetricDeclaration SAFE_TABLES = metric("safe-tables")
            .measuring("Tables that guests call safe")
            .countingEach("table called safe")
            .outOf("table rated")
            .betterHigher()
            .every(MONTH);
    static final MetricDeclaration STORIES =
            metric("stories").measuring("What members tell us").inWords().judgedOn("strangers", "polite", "helping");
    static final MetricDeclaration HELPERS = metric("helpers")
            .measuring("People who helped at least once")
            .in("people")
            .betterHigher()
            .averagedOver(3, MONTH);
    static final MetricDeclaration SECOND_TIME = metric("second-time")
            .measuring("Helpers who help a second time")
            .inPercent()
            .betterHigher()
            .every(MONTH);
    static final MetricDeclaration NEWCOMERS = metric("newcomers")
            .measuring("Newcomers with a neighbour they know by name")
            .inPercent()
            .betterHigher()
            .every(MONTH);
    static final MetricDeclaration GUIDES = metric("guides")
            .measuring("Streets with a guide")
            .in("streets")
            .betterHigher()
            .every(MONTH);
    static final MetricDeclaration COURSES = metric("courses")
            .measuring("Language courses found through us")
            .in("courses")
            .betterHigher()
            .every(MONTH);
    static final MetricDeclaration LIBRARIES = metric("libraries")
            .measuring("Libraries that host a table")
            .in("libraries")
            .betterHigher()
            .every(MONTH)
            .atPeriodEnd();
    static final MetricDeclaration VISITS = metric("visits")
            .measuring("Visits to the tables")
            .in("visits")
            .betterHigher()
            .every(MONTH);
    static final MetricDeclaration REPAIRS = metric("repairs")
            .measuring("Things repaired instead of thrown away")
            .in("things")
            .betterHigher()
            .every(MONTH);
    static final MetricDeclaration COST =
            metric("cost").measuring("Cost of a request").in("euro").betterLower();
    static final MetricDeclaration PRICE =
            metric("price").measuring("Mean donation").in("euro").directionUndeclared();
    static final MetricDeclaration TRUST = metric("trust")
            .measuring("Members who trust us with their address")
            .inPercent()
            .betterHigher();

    static final MetricDeclaration COMPLAINTS = metric("complaints")
            .measuring("Complaints about safety")
            .in("complaints a month")
            .betterLower()
            .every(MONTH);
    static final MetricDeclaration HOURS = metric("hours")
            .measuring("Hours a helper gives")
            .in("hours a week")
            .betterLower()
            .every(MONTH);
    static final MetricDeclaration MESSAGES = metric("messages")
            .measuring("Messages a member gets")
            .in("messages a day")
            .betterLower();
    static final MetricDeclaration NIGHT_USE = metric("night-use")
            .measuring("Use after 22:00")
            .in("minutes")
            .betterLower()
            .every(MONTH)
            .staleAfterDays(60);

    private Metrics() {}
}
