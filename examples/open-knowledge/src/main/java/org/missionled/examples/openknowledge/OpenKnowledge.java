package org.missionled.examples.openknowledge;

import static org.missionled.dsl.Words.commitment;
import static org.missionled.dsl.Words.decision;
import static org.missionled.dsl.Words.feature;
import static org.missionled.dsl.Words.operationsFlag;
import static org.missionled.dsl.Words.organisationMission;
import static org.missionled.dsl.Words.permissionFlag;
import static org.missionled.dsl.Words.problem;
import static org.missionled.dsl.Words.productMission;
import static org.missionled.dsl.Words.releaseFlag;
import static org.missionled.dsl.Words.societalMission;
import static org.missionled.dsl.Words.stakeholder;
import static org.missionled.model.Choice.KEEP;
import static org.missionled.model.Rhythm.YEAR;
import static org.missionled.model.StakeholderRole.BENEFITS;
import static org.missionled.model.StakeholderRole.BUILDS;
import static org.missionled.model.StakeholderRole.COMPETES;
import static org.missionled.model.StakeholderRole.DECIDES;
import static org.missionled.model.StakeholderRole.FUNDS;
import static org.missionled.model.StakeholderRole.MAY_BE_HARMED;

import org.missionled.model.Mission;

/**
 * Why the product exists, what stands above it, and all that serves it.
 *
 * <p><strong>An illustration</strong> in the spirit of Wikimedia's published strategy (knowledge as a service,
 * knowledge equity). It is not official, not affiliated with the Wikimedia Foundation and not approved by it. All
 * sentences are ours; targets, limits, reviews, owners and flags are invented, the figures and studies are published.
 */
final class OpenKnowledge {
    // spotless:off
    /** After Sustainable Development Goal 4, in our words. */
    static final Mission EDUCATION = societalMission("quality-education")
            .stating("Everybody can learn, all their lives (SDG 4)")
            .benefiting("everybody who learns").declare();

    /** After target 10 of Sustainable Development Goal 16, in our words. */
    static final Mission ACCESS_TO_INFORMATION = societalMission("access-to-information")
            .stating("Everybody can get at the information they need (SDG 16.10)")
            .benefiting("everybody who decides").declare();

    static final Mission FREE_KNOWLEDGE = organisationMission("free-knowledge")
            .stating("Keep free knowledge growing and within everybody's reach")
            .ladderingTo(EDUCATION).because("who cannot buy what they want to learn from can have it free")
                .assuming("people have a connection and a language in which the material exists")
            .ladderingTo(ACCESS_TO_INFORMATION).because("what anybody may read, anybody can look up and check")
                .assuming("nobody blocks their way to it")
            .declare();

    static final Mission MISSION = productMission("open-knowledge")
            .stating("People everywhere read, check and add to free knowledge (illustration, not official)")
            .facing(problem("Much of what people want to know is not written down, not free or not in their language")
                .hurting("people who learn outside of the few large languages") // how many, nobody says: so does the report
                .underservedBecause("publishers write for those who can pay"))
            .envisioning("Everybody can share freely in all that is known") // after Wikimedia's published vision, our words
            .benefiting("readers").benefiting("people who want to share what they know")
            .benefiting("people and places that little is written about")
            .ladderingTo(FREE_KNOWLEDGE).because("an encyclopedia is where many people first meet free knowledge")
                .assuming("answers given elsewhere still lead people to it")
            .pursuing(KnowledgeGoals.NEWCOMERS_STAY, KnowledgeGoals.ANYONE_CONTRIBUTES, KnowledgeGoals.FULLER_PICTURE,
                    KnowledgeGoals.CHECKABLE, KnowledgeGoals.READ_EVERYWHERE)
            .sustainedBy(KnowledgeGoals.LASTING_COMMUNITY)
            .guarding(KnowledgeMetrics.REVERT_RATE).atMost(6) // illustrative; it was 6.16 in 2019
            .guarding(KnowledgeMetrics.AUTOMATED_VIEWS).mayRiseBy(0.05) // illustrative; automated views tell nothing
                .from(0.0531).on("2021-12-31") // about people, and figures of reading count them
            .keptBy("a product lead (invented)").championedBy("a board member (invented)")
            .involving( // all of them exist; what they agreed to is invented
                stakeholder("readers").who(BENEFITS),
                stakeholder("volunteer-editors").who(BUILDS, DECIDES)
                    .affirmingTheMission().on("2022-07-01").worded("a6f535-cd0e3e"),
                stakeholder("donors").who(FUNDS),
                stakeholder("people-who-are-written-about").who(MAY_BE_HARMED),
                stakeholder("answer-engines").who(COMPETES))
            .reviewedEvery(1, YEAR)
            .reviewedOn("2022-07-01") // illustrative; what was observed later does not fail the check
                .learning("The number of editors depends on the year it is compared with: say which one")
            .deciding(decision(KEEP).about(KnowledgeGoals.NEWCOMERS_STAY) // invented
                .because("the experiments with newcomers are the strongest evidence there is").on("2022-07-15")
                .ratherThan("spend as much on those who are there already").escalatedTo("a board member (invented)"))
            .committedTo(commitment("measure-activation").to("measure how many newcomers make a first edit")
                .ownedBy("the newcomers team").by("2023-12-31")) // invented
            .delivering(EditingFlag.class)
            .delivering(ReadingFlag.class)
            .delivering(PlatformFlag.class, flag -> switch (flag) { // a new constant without a purpose does not compile
                case LICENCE_NOTICE -> feature("licence-notice").doing("Say under which licence a page may be used")
                        .withoutImpact("the licence obliges us to")
                        .behind(operationsFlag("platform.licence-notice"));
                case VANISHING -> feature("vanishing").doing("Let people give up their account and its name")
                        .withoutImpact("people may leave, and be forgotten")
                        .behind(permissionFlag("platform.vanishing"));
                case TEMPORARY_ACCOUNTS -> feature("temporary-accounts")
                        .doing("Hide the IP addresses of those who edit without an account")
                        .withoutImpact("privacy; an address can tell who somebody is")
                        .behind(releaseFlag("platform.temporary-accounts").created("2023-10-01").expires("2025-12-31"));
                case MOBILE_TALK_PAGES -> feature("mobile-talk-pages").doing("Read and answer discussions on a phone")
                        .serving(KnowledgeGoals.LASTING_COMMUNITY)
                            .expecting(KnowledgeMetrics.RETURNING_EDITORS).toRise()
                            .because("who edits on a phone could not see that others wrote to them").landing("2022-02-01")
                        .behind(operationsFlag("platform.mobile-talk-pages").created("2022-02-01"));
            })
            .declare();
    // spotless:on

    private OpenKnowledge() {}
}
