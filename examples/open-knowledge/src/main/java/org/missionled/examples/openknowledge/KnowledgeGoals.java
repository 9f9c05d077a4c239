package org.missionled.examples.openknowledge;

import static org.missionled.dsl.Words.goal;
import static org.missionled.dsl.Words.sustainingGoal;

import org.missionled.dsl.GoalDeclaration;

/**
 * What we pursue. This class mentions no feature; features mention it.
 *
 * <p>Baselines are the published figures of twelve months, rounded to about four digits, unless another source is
 * named. <strong>Every target is illustrative</strong>: Wikimedia's plans that we could read name none for these
 * metrics.
 */
final class KnowledgeGoals {
    // spotless:off
    static final GoalDeclaration NEWCOMERS_STAY = goal("newcomers-stay")
            .stating("Newcomers find their way in and stay")
            .measuredBy(KnowledgeMetrics.NEWCOMER_ACTIVATION) // no target before somebody has measured a baseline
            .measuredBy(KnowledgeMetrics.NEW_EDITOR_RETENTION).from(6.48).on("2020-12-31")
                .toAtLeast(7).by("2025-12-31") // illustrative
                .comparedWith("the best twelve months so far, to October 2022", 6.93)
            .ownedBy("the newcomers team");

    static final GoalDeclaration ANYONE_CONTRIBUTES = goal("anyone-contributes")
            .stating("Anyone can contribute, wherever they live, on the device they have")
            .measuredBy(KnowledgeMetrics.GLOBAL_SOUTH_EDITORS).from(0.2349).on("2020-12-31")
                .toAtLeast(0.27).by("2025-12-31") // illustrative
            .measuredBy(KnowledgeMetrics.MOBILE_EDITS).from(1_774_000).on("2020-12-31")
                .toAtLeast(2_300_000).by("2025-12-31") // illustrative
            .ownedBy("the languages team");

    static final GoalDeclaration FULLER_PICTURE = goal("fuller-picture")
            .stating("Knowledge covers the people and places that were left out")
            .measuredBy(KnowledgeMetrics.REGION_CONTENT).from(0.2941).on("2020-12-31")
                .toAtLeast(0.33).by("2025-12-31") // illustrative; twelve months have been between 0.27 and 0.33
            .measuredBy(KnowledgeMetrics.GENDER_CONTENT).from(0.2621).on("2020-12-31")
                .toAtLeast(0.28).by("2025-12-31") // illustrative
            .measuredBy(KnowledgeMetrics.NEW_ARTICLES)
            .ownedBy("the content team");

    static final GoalDeclaration CHECKABLE = goal("checkable")
            .stating("Readers can check what they read")
            .measuredBy(KnowledgeMetrics.REFERENCED_CONTENT)
                .from(17).on("2023-07-31") // published: mediawiki.org/wiki/Edit_check/Reference_Check
                .toAtLeast(25).by("2025-12-31") // illustrative
            .ownedBy("the editing team");

    static final GoalDeclaration READ_EVERYWHERE = goal("read-everywhere")
            .stating("People read everywhere, also where few have done so")
            .measuredBy(KnowledgeMetrics.EMERGING_READERS).from(0.2627).on("2020-12-31")
                .toAtLeast(0.30).by("2025-12-31") // illustrative
            .measuredBy(KnowledgeMetrics.UNIQUE_DEVICES) // no target: its level differs before and after 2021-02 to 2022-06
            .measuredBy(KnowledgeMetrics.INTERACTIONS)
            .ownedBy("the reading team");

    /**
     * Both baselines are the year before the pandemic, whose first two years were the best ever: against 2019 the number
     * of editors has grown, against 2021 it has fallen. Both targets lie above the best twelve months so far, so that
     * neither was ever reached.
     */
    static final GoalDeclaration LASTING_COMMUNITY = sustainingGoal("lasting-community")
            .stating("Enough volunteers keep the projects alive")
            .inServiceOf(NEWCOMERS_STAY, ANYONE_CONTRIBUTES, FULLER_PICTURE, CHECKABLE, READ_EVERYWHERE)
            .measuredBy(KnowledgeMetrics.ACTIVE_EDITORS).from(84_966).on("2019-12-31")
                .toAtLeast(96_000).by("2025-12-31") // illustrative
                .comparedWith("the best twelve months so far, to April 2021", 94_628)
            .measuredBy(KnowledgeMetrics.RETURNING_EDITORS).from(68_508).on("2019-12-31")
                .toAtLeast(77_000).by("2025-12-31") // illustrative
                .comparedWith("the best twelve months so far, to November 2021", 75_675)
            .ownedBy("the community team");
    // spotless:on

    private KnowledgeGoals() {}
}
