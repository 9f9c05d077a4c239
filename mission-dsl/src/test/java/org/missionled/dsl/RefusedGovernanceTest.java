package org.missionled.dsl;

import static org.missionled.dsl.Wellness.FEEL_BETTER;
import static org.missionled.dsl.Wellness.mission;
import static org.missionled.dsl.Words.commitment;
import static org.missionled.dsl.Words.decision;
import static org.missionled.dsl.Words.problem;
import static org.missionled.dsl.Words.stakeholder;
import static org.missionled.dsl.Words.undeclared;
import static org.missionled.model.Choice.KEEP;
import static org.missionled.model.Rhythm.MONTH;
import static org.missionled.model.StakeholderRole.BENEFITS;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong in sentences about the problem, the people, what they agreed to and what was decided. */
class RefusedGovernanceTest {
    @ParameterizedTest
    @MethodSource
    void isAFaultOfTheMission(Refusal refusal) {
        refusal.isToldBy(RefusedGovernanceTest.class);
    }

    private static StakeholderDeclaration members() {
        return stakeholder("members").who(BENEFITS);
    }

    static Stream<Refusal> isAFaultOfTheMission() {
        return Stream.of(
                Refusal.of(
                        "blank problem",
                        mission().facing(problem(" ").hurting("members")),
                        "mission:wellness: not a valid problem: \" \""
                                + " (a few words, such as \"people who live alone wait months for help\")"),
                Refusal.of(
                        "nobody hurt",
                        mission().facing(problem("x").hurting("members", 0)),
                        "mission:wellness: not a valid number of people: 0 (at least 1, such as 41_000)"),
                Refusal.of(
                        "blank vision",
                        mission().envisioning(""),
                        "mission:wellness: not a valid vision: \"\""
                                + " (a few words, such as \"a city in which nobody is alone\")"),
                Refusal.of(
                        "a horizon that is no day",
                        mission().until("2030"),
                        "mission:wellness: not a valid horizon of a mission: \"2030\""
                                + " (year, month and day of the calendar, such as \"2026-12-31\")"),
                Refusal.of(
                        "malformed name of a stakeholder",
                        mission().involving(stakeholder("City Council").who(BENEFITS)),
                        "mission:wellness: not a valid name of a stakeholder: \"City Council\""
                                + " (lower-case words joined by '-', such as \"city-council\")"),
                Refusal.of(
                        "a role twice",
                        mission().involving(stakeholder("members").who(BENEFITS, BENEFITS)),
                        "mission:wellness: a stakeholder with the roles [BENEFITS, BENEFITS]"
                                + " (at least one role, each once, such as BENEFITS)"),
                Refusal.of(
                        "the same stakeholder twice",
                        mission().involving(members(), members()),
                        "mission:wellness: two stakeholders are named \"members\" (say all of one in one sentence)"),
                Refusal.of(
                        "a malformed fingerprint",
                        mission()
                                .involving(members()
                                        .affirming(FEEL_BETTER)
                                        .on("2026-07-01")
                                        .worded("v2")),
                        "mission:wellness: not a valid fingerprint: \"v2\" (two times six hexadecimal digits, such as"
                                + " \"3f2a91-0c77d2\", as a report or a rule shows it)"),
                Refusal.of(
                        "an affirmation of a feature that is not delivered",
                        mission()
                                .involving(
                                        members().affirming(undeclared("feed")).on("2026-07-01")),
                        "mission:wellness: affirming(...) names a feature that the mission does not deliver"
                                + " (deliver it with delivering(...))"),
                Refusal.of(
                        "every 0 months",
                        mission().reviewedEvery(0, MONTH),
                        "mission:wellness: not a valid number of periods between reviews: 0 (at least 1, such as 3)"),
                Refusal.of(
                        "a blank lesson",
                        mission().reviewedOn("2026-06-30").learning(" "),
                        "mission:wellness: not a valid lesson of a review: \" \""
                                + " (a few words, such as \"people stop answering after six weeks\")"),
                Refusal.of(
                        "two decisions about one element on one day",
                        mission()
                                .deciding(decision(KEEP)
                                        .about(FEEL_BETTER)
                                        .because("x")
                                        .on("2026-07-01"))
                                .deciding(decision(KEEP)
                                        .about(FEEL_BETTER)
                                        .because("y")
                                        .on("2026-07-01")),
                        "mission:wellness: two decisions about goal:feel-better on 2026-07-01"
                                + " (keep the one that holds)"),
                Refusal.of(
                        "a decision without a reason",
                        mission()
                                .deciding(decision(KEEP)
                                        .aboutTheMission()
                                        .because("")
                                        .on("2026-07-01")),
                        "mission:wellness: not a valid reason of a decision: \"\""
                                + " (a few words, such as \"it moves nobody who was not well already\")"),
                Refusal.of(
                        "two commitments of one name",
                        mission()
                                .committedTo(
                                        commitment("hire").to("x").ownedBy("y").by("2026-12-31"),
                                        commitment("hire").to("z").ownedBy("y").by("2026-12-31")),
                        "mission:wellness: two commitments are named \"hire\" (give one of them another name)"),
                Refusal.of(
                        "a retired id without a kind",
                        mission().retiring("be-fit"),
                        "mission:wellness: not a valid id: \"be-fit\" (kind and name, such as \"goal:feel-better\")"),
                Refusal.of(
                        "an element that had the name it has",
                        mission().renaming(FEEL_BETTER).from("feel-better"),
                        "mission:wellness: goal:feel-better cannot have been goal:feel-better"
                                + " (give the other id that it had before)"),
                Refusal.of(
                        "a rewording of figures",
                        mission().rewording("3f2a91-0c77d2").as("88aa11-000000"),
                        "mission:wellness: between 3f2a91-0c77d2 and 88aa11-000000 more than words was changed"
                                + " (what has another target, unit or direction is to be affirmed again)"));
    }
}
