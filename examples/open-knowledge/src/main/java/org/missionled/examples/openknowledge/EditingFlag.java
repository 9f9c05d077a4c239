package org.missionled.examples.openknowledge;

import static org.missionled.dsl.Words.experimentFlag;
import static org.missionled.dsl.Words.feature;
import static org.missionled.dsl.Words.operationsFlag;
import static org.missionled.dsl.Words.releaseFlag;

import org.missionled.dsl.FeatureDeclaration;
import org.missionled.dsl.FeatureSource;

/**
 * The flags of those who help people to edit. The features are real; keys, kinds and dates of the flags, owners the
 * sizes of expected effects and costs are illustrative. Effects land on the day a feature or its test began, as far as
 * we know it; days to come are illustrative.
 */
enum EditingFlag implements FeatureSource {
    // spotless:off
    NEWCOMER_TASKS(feature("newcomer-tasks").doing("Greet new accounts with a page of their own that suggests easy edits")
            .serving(KnowledgeGoals.NEWCOMERS_STAY).expecting(KnowledgeMetrics.NEWCOMER_ACTIVATION).toRise()
                .because("who is shown a small task need not find out alone where help is wanted").landing("2019-11-20")
                .backedBy(Studies.GROWTH_FEATURES_ON_ACTIVATION)
            .serving(KnowledgeGoals.NEWCOMERS_STAY).expecting(KnowledgeMetrics.NEW_EDITOR_RETENTION).toRise()
                .because("who has made one edit knows how to make the next").landing("2019-11-20")
                .assuming("more first edits lead to more second months; the study believes so and gives no figure")
                .backedBy(Studies.GROWTH_FEATURES_ON_ACTIVATION)
            .serving(KnowledgeGoals.LASTING_COMMUNITY).expecting(KnowledgeMetrics.ACTIVE_EDITORS).toRise()
                .because("some of those who begin go on to five edits a month").landing("2019-11-20")
                .backedBy(Studies.GROWTH_FEATURES_ON_ACTIVE_EDITORS)
            .launchedOn("2019-11-20")
            .behind(operationsFlag("growth.newcomer-tasks").created("2019-11-01"))
            .ownedBy("the newcomers team")),

    ADD_A_LINK(feature("add-a-link").doing("Suggest links to add to an article, one small step at a time")
            .serving(KnowledgeGoals.NEWCOMERS_STAY).expecting(KnowledgeMetrics.NEWCOMER_ACTIVATION).toRise()
                .because("a step that fits a small screen is easier to take than an article to improve").landing("2021-05-27")
                .backedBy(Studies.ADD_A_LINK_ON_ACTIVATION)
                .backedBy(Studies.ADD_A_LINK_AND_GROWTH_ON_ACTIVATION)
            .serving(KnowledgeGoals.NEWCOMERS_STAY).expecting(KnowledgeMetrics.NEW_EDITOR_RETENTION).toRise()
                .because("an edit that stands is a reason to come back").landing("2021-05-27")
                .assuming("two weeks say something about the second month; among those who began, as many came back")
                .backedBy(Studies.ADD_A_LINK_ON_COMING_BACK)
            .guarding(KnowledgeMetrics.NEWCOMER_REVERTS).mayRiseBy(1) // illustrative
                .from(26.7).on("2021-10-14") // published: the experiment's control group
            .launchedOn("2021-05-27")
            .behind(operationsFlag("growth.add-a-link").created("2021-05-01"))
            .ownedBy("the newcomers team")),

    MENTORSHIP(feature("mentorship").doing("Give each new account somebody to ask")
            .serving(KnowledgeGoals.NEWCOMERS_STAY).expecting(KnowledgeMetrics.NEW_EDITOR_RETENTION).toRise()
                .because("an answer keeps people who would give up at the first obstacle").landing("2021-06-01")
                .assuming("mentors have time; a comparison was asked for in 2023 (T341387), and we found no result")
            .behind(releaseFlag("growth.mentorship").created("2021-06-01").expires("2024-12-31"))
            .ownedBy("the newcomers team")),

    REFERENCE_CHECK(feature("reference-check").doing("Ask for a reference before new content is published")
            .serving(KnowledgeGoals.CHECKABLE).expecting(KnowledgeMetrics.REFERENCED_CONTENT).toRiseBy(5) // illustrative
                .because("unasked, few bring one: 17 % of their additions in July 2023 did").landing("2024-09-30")
                .backedBy(Studies.REFERENCE_CHECK)
            .serving(KnowledgeGoals.NEWCOMERS_STAY).expecting(KnowledgeMetrics.NEW_EDITOR_RETENTION).toRise()
                .because("a hint beforehand discourages less than a revert afterwards").landing("2024-09-30")
            .inDevelopment().costing(400_000, "USD") // illustrative
            .behind(experimentFlag("editing.reference-check").created("2024-02-01").expires("2024-06-30"))
            .ownedBy("the editing team")),

    REPLY_TOOL(feature("reply-tool").doing("Answer a comment where it stands, without markup")
            .serving(KnowledgeGoals.LASTING_COMMUNITY).expecting(KnowledgeMetrics.RETURNING_EDITORS).toRise()
                .because("people stay where they can talk things over").landing("2021-02-11")
                .backedBy(Studies.REPLY_TOOL_ON_COMMENTS)
            .behind(operationsFlag("discussion.reply-tool").created("2021-02-01"))
            .ownedBy("the editing team")),

    NEW_TOPIC_TOOL(feature("new-topic-tool").doing("Begin a discussion in a form, without markup")
            .serving(KnowledgeGoals.NEWCOMERS_STAY).expecting(KnowledgeMetrics.NEW_EDITOR_RETENTION).toRise()
                .because("who gets a question published can get an answer").landing("2022-01-27")
                .backedBy(Studies.NEW_TOPIC_TOOL_ON_TOPICS)
            .serving(KnowledgeGoals.LASTING_COMMUNITY).expecting(KnowledgeMetrics.RETURNING_EDITORS).toHold()
                .because("those who know the markup can keep writing it").landing("2022-01-27")
                .backedBy(Studies.NEW_TOPIC_TOOL_ON_ALL_TOPICS)
            .behind(operationsFlag("discussion.new-topic-tool").created("2022-01-01"))
            .ownedBy("the editing team")),

    SUGGESTED_EDITS(feature("suggested-edits").doing("Suggest short descriptions and captions to write in the app")
            .serving(KnowledgeGoals.ANYONE_CONTRIBUTES).expecting(KnowledgeMetrics.MOBILE_EDITS).toRise()
                .because("small tasks fit a small screen").landing("2019-04-01")
            .behind(operationsFlag("apps.suggested-edits").created("2019-04-01"))
            .ownedBy("the apps team"));
    // spotless:on

    private final FeatureDeclaration declaration;

    EditingFlag(FeatureDeclaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public FeatureDeclaration declaration() {
        return declaration;
    }
}
