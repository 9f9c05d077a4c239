package org.missionled.dsl;

import static org.missionled.dsl.Wellness.FEEL_BETTER;
import static org.missionled.dsl.Wellness.HEALTHY_CITY;
import static org.missionled.dsl.Wellness.mission;
import static org.missionled.dsl.Words.organisationMission;
import static org.missionled.dsl.Words.productMission;
import static org.missionled.dsl.Words.societalMission;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.missionled.model.Mission;

class RefusedMissionTest {
    @ParameterizedTest
    @MethodSource
    void isAFaultOfTheMission(Refusal refusal) {
        refusal.isToldBy(RefusedMissionTest.class);
    }

    static Stream<Refusal> isAFaultOfTheMission() {
        Mission productAbove =
                productMission("other").stating("Another product").declare();
        return Stream.of(
                Refusal.of(
                        "malformed id",
                        productMission("Well-Ness").stating("x"),
                        "mission:unnamed: not a valid mission id: \"Well-Ness\""
                                + " (lower-case words joined by '-', such as \"wellness\")"),
                Refusal.of(
                        "null id",
                        societalMission(null).stating("x"),
                        "mission:unnamed: not a valid mission id: null"
                                + " (lower-case words joined by '-', such as \"wellness\")"),
                Refusal.of(
                        "blank statement",
                        organisationMission("wellness").stating(" "),
                        "mission:wellness: not a valid statement of a mission: \" \""
                                + " (a few words, such as \"Foster healthier communities\")"),
                Refusal.of(
                        "null above",
                        mission().ladderingTo(null).because("x"),
                        "mission:wellness: not a valid mission above: null"
                                + " (the constant of a mission that was declared before)"),
                Refusal.of(
                        "blank mechanism",
                        mission().ladderingTo(HEALTHY_CITY).because(""),
                        "mission:wellness: not a valid reason of a ladder link: \"\""
                                + " (a few words, such as \"well-being is the city's own headline measure\")"),
                Refusal.of(
                        "blank assumption",
                        mission().ladderingTo(HEALTHY_CITY).because("x").assuming(" "),
                        "mission:wellness: not a valid assumption: \" \""
                                + " (a few words, such as \"members live in the city\")"),
                Refusal.of(
                        "the same mission above twice",
                        mission()
                                .ladderingTo(HEALTHY_CITY)
                                .because("x")
                                .ladderingTo(HEALTHY_CITY)
                                .because("y"),
                        "mission:wellness: mission:wellness ladders to mission:healthy-city twice"
                                + " (keep one of the two links)"),
                Refusal.of(
                        "down the ladder",
                        organisationMission("wellness")
                                .stating("x")
                                .ladderingTo(productAbove)
                                .because("x"),
                        "mission:wellness: mission:wellness (ORGANISATION) cannot ladder to mission:other (PRODUCT)"
                                + " (ladder to another mission of the same level or a higher one)"),
                Refusal.of(
                        "the same goal twice",
                        mission().pursuing(FEEL_BETTER, FEEL_BETTER),
                        "mission:wellness: mission:wellness has goal:wellness/feel-better twice (pursue it once)"),
                Refusal.of(
                        "blank reason for guarding nothing",
                        mission().withoutGuardrail(""),
                        "mission:wellness: not a valid reason for guarding nothing: \"\""
                                + " (a few words, such as \"a prototype without users\")"),
                Refusal.of(
                        "blank people",
                        mission().benefiting(" "),
                        "mission:wellness: not a valid group of people: \" \""
                                + " (a few words, such as \"people who live alone\")"),
                Refusal.of(
                        "null custodian",
                        mission().keptBy(null),
                        "mission:wellness: not a valid custodian: null (a few words, such as \"head of product\")"),
                Refusal.of(
                        "null champion",
                        mission().championedBy(null),
                        "mission:wellness: not a valid champion: null (a few words, such as \"chief executive\")"),
                Refusal.of(
                        "no such day of review",
                        mission().reviewedOn("2026-06-31"),
                        "mission:wellness: not a valid day of the review: \"2026-06-31\""
                                + " (year, month and day of the calendar, such as \"2026-12-31\")"));
    }
}
