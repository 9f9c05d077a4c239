package org.missionled.examples.gettingstarted;

import static org.missionled.dsl.Words.commitment;
import static org.missionled.dsl.Words.decision;
import static org.missionled.dsl.Words.experiment;
import static org.missionled.dsl.Words.feature;
import static org.missionled.dsl.Words.problem;
import static org.missionled.dsl.Words.productMission;
import static org.missionled.dsl.Words.stakeholder;
import static org.missionled.dsl.Words.statement;
import static org.missionled.model.Choice.DECLINE;
import static org.missionled.model.Choice.KEEP;
import static org.missionled.model.Choice.SCALE;
import static org.missionled.model.Rhythm.MONTH;
import static org.missionled.model.StakeholderRole.BENEFITS;
import static org.missionled.model.StakeholderRole.BUILDS;
import static org.missionled.model.StakeholderRole.DECIDES;
import static org.missionled.model.StakeholderRole.FUNDS;
import static org.missionled.model.StakeholderRole.MAY_BE_HARMED;

import org.missionled.dsl.FeatureDeclaration;
import org.missionled.model.Mission;

/**
 * The same product with all that keeps a mission alive: the problem, the people and what they agreed to, reviews,
 * decisions and promises. Everybody and everything here is invented.
 */
final class WellnessGoverned {
    // spotless:off
    static final FeatureDeclaration STREAKS = feature("streaks").doing("Count the days in a row")
            .serving(Wellness.FEEL_BETTER).expecting(Wellness.WELLBEING).toRise().because("nobody likes to break a row")
            .candidate();

    static final Mission WELLNESS = productMission("wellness").stating("Foster healthier communities")
            .facing(problem("People who live alone have nobody who asks how they are")
                .hurting("people who live alone in the city", 41_000)
                .underservedBecause("help begins with an appointment, and most of them never ask for one")
                .backedBy(statement("survey of households, 2024", "1,900 people who live alone")))
            .envisioning("A city in which nobody is alone with their worries").until("2030-12-31")
            .benefiting("people who live alone")
            .ladderingTo(WellnessMission.CITY_HEALTH).because("well-being is the city's own headline measure")
                .backedBy(statement("the city's health plan, 2025", "the city council"))
            .pursuing(Wellness.FEEL_BETTER)
            .guarding(Wellness.SCREEN_TIME).atMost(45)
            .keptBy("head of product").championedBy("chief executive")
            .involving(
                stakeholder("members").who(BENEFITS)
                    .affirming(Wellness.FEEL_BETTER).on("2026-02-10").worded("214359-7ebf45"),
                stakeholder("habits-team").who(BUILDS)
                    .affirmingTheMission().on("2026-01-12").worded("e35695-cd0e3e"),
                stakeholder("city-council").who(FUNDS, DECIDES)
                    .affirmingTheMission().on("2026-01-20").worded("e35695-cd0e3e")
                    .affirming(Wellness.FEEL_BETTER).on("2026-01-20").worded("e35695-cd0e3e"), // it was 58, not 60
                stakeholder("people-in-crisis").who(MAY_BE_HARMED)) // nobody asked them yet, and the report says so
            .reviewedEvery(3, MONTH)
            .reviewedOn("2026-03-31").learning("Half of those who stop answering stop in the sixth week")
            .reviewedOn("2026-06-30").learning("A check-in in the evening is answered twice as often as one in the morning")
            .deciding(
                decision(SCALE).about(WellnessFlag.CHECK_IN).because("it helps those most who feel worst").on("2026-07-02")
                    .ratherThan("only offer it to new members").givingUp("the reminder by post")
                    .backedBy(experiment("EXP-114", "2,400 members")).takenBy("habits team"),
                decision(DECLINE).about(STREAKS).because("it makes people answer for the row and not for themselves")
                    .on("2026-07-02").takenBy("habits team"),
                decision(KEEP).aboutTheMission().because("well-being rises, if more slowly than we want")
                    .on("2026-07-02").escalatedTo("executive board"))
            .committedTo(
                commitment("evening-shift").to("staff the helpline in the evening").ownedBy("chief executive")
                    .by("2026-09-01"),
                commitment("ask-people-in-crisis").to("talk to twelve people who were in a crisis").ownedBy("research")
                    .by("2026-12-15"),
                commitment("no-show-baseline").to("measure missed sessions from the start").ownedBy("habits team")
                    .by("2026-07-31").keptOn("2026-07-20"))
            .retiring("feature:mood-diary")
            .delivering(WellnessFlag.class)
            .delivering(STREAKS)
            .declare();
    // spotless:on

    private WellnessGoverned() {}
}
