package org.missionled.examples.openknowledge;

import static org.missionled.dsl.Words.comparison;
import static org.missionled.dsl.Words.experiment;
import static org.missionled.model.Weakness.UNBALANCED_SAMPLES;

import org.missionled.dsl.EvidenceDeclaration;

/**
 * Published studies, each with the people and the metric it is really about, and nothing that was published after the
 * example's day, 31 March 2024.
 *
 * <p>Where a study published counts and no interval, the interval is worked out here: the difference of two shares plus
 * or minus 1.96 of its standard error, {@code sqrt(p1 (1 - p1) / n1 + p2 (1 - p2) / n2)}; that the accounts belong to
 * ten wikis is not taken into account. Where neither was published there is no interval. Percentages are findings in
 * percentage points unless they are said to be relative.
 */
final class Studies {
    private static final String NEWTEA = "mediawiki.org/wiki/NEWTEA";
    private static final String ADD_A_LINK =
            "mediawiki.org, Growth, Add a link, Experiment analysis, December 2021 (published counts, our interval)";
    private static final String NEW_TOPIC_TOOL = "github.com/wikimedia-research/New-discussion-tool-analysis-2020";

    // spotless:off
    /**
     * The experiment with newcomer tasks. Reverts were comparable to those of the control group. Of retention the
     * authors say what they believe, and no figure (a reader quotes their report as having detected no change); so it
     * is no evidence on retention.
     */
    static final EvidenceDeclaration GROWTH_FEATURES_ON_ACTIVATION = experiment(NEWTEA,
            "newcomers on Arabic, Czech, Korean and Vietnamese Wikipedia who got all Growth features together")
            .about(KnowledgeMetrics.NEWCOMER_ACTIVATION).on("2020-11-20")
            .findingPercent(11.6).withoutInterval();

    /** 5.63 % became active editors without the features and 5.92 % with them, and the month after no difference. */
    static final EvidenceDeclaration GROWTH_FEATURES_ON_ACTIVE_EDITORS = experiment("phabricator.wikimedia.org/T271998",
            "accounts registered from mid-June to August 2020; the authors call it not statistically significant")
            .about(StudyMetrics.NEW_ACTIVE_EDITORS)
            .finding(0.29).withoutInterval();

    /** 15,592 of 51,364 against 14,746 of 51,479: 30.36 % and 28.64 %. */
    static final EvidenceDeclaration ADD_A_LINK_ON_ACTIVATION = experiment(ADD_A_LINK,
            "102,843 new accounts on ten Wikipedias, with Add a link or the same task without guidance")
            .about(KnowledgeMetrics.NEWCOMER_ACTIVATION).on("2021-10-14")
            .finding(1.71).between(1.15, 2.27);

    /** 15,592 of 51,364 against 7,432 of 27,336: 30.36 % and 27.19 %. */
    static final EvidenceDeclaration ADD_A_LINK_AND_GROWTH_ON_ACTIVATION = experiment(ADD_A_LINK,
            "78,700 new accounts on ten Wikipedias, with all Growth features and Add a link or with none of them")
            .about(KnowledgeMetrics.NEWCOMER_ACTIVATION).on("2021-10-14")
            .finding(3.17).between(2.51, 3.83);

    /** 1,731 of 51,364 against 1,641 of 51,479: 3.37 % and 3.19 %. Among those who began, as many came back. */
    static final EvidenceDeclaration ADD_A_LINK_ON_COMING_BACK = experiment(ADD_A_LINK,
            "102,843 new accounts on ten Wikipedias, with Add a link or the same task without guidance")
            .about(StudyMetrics.BACK_WITHIN_TWO_WEEKS).on("2021-10-14")
            .finding(0.18).between(-0.04, 0.40);

    /** Still running on the example's day. */
    static final EvidenceDeclaration REFERENCE_CHECK = experiment("mediawiki.org/wiki/Edit_check",
            "people editing on 11 Wikipedias, half of them with the check, since 2024-02-18")
            .about(KnowledgeMetrics.REFERENCED_CONTENT);

    /**
     * 27.6 % published with page editing and 72.9 % with the tool. The access was randomised, the comparison is between
     * the tools that people used: hence no experiment.
     */
    static final EvidenceDeclaration REPLY_TOOL_ON_COMMENTS = comparison("phabricator.wikimedia.org/T280383",
            "people with fewer than 100 edits on 22 Wikipedias, compared by the tool they used")
            .about(StudyMetrics.COMMENTS_PUBLISHED).on("2021-03-10").weakenedBy(UNBALANCED_SAMPLES)
            .finding(45.3).withoutInterval();

    /** The average lift of the authors' model and its credible interval; again compared by the tool used. */
    static final EvidenceDeclaration NEW_TOPIC_TOOL_ON_TOPICS = comparison(NEW_TOPIC_TOOL,
            "people with fewer than 100 edits on 20 Wikipedias, compared by the tool they used")
            .about(StudyMetrics.TOPICS_PUBLISHED).on("2022-03-25").weakenedBy(UNBALANCED_SAMPLES)
            .finding(6.5).between(1.3, 12.0);

    /** Of everybody who was logged in, 57.8 % published without the tool and 55.6 % with it. */
    static final EvidenceDeclaration NEW_TOPIC_TOOL_ON_ALL_TOPICS = comparison(NEW_TOPIC_TOOL,
            "everybody logged in on 20 Wikipedias, compared by the tool they used")
            .about(StudyMetrics.TOPICS_PUBLISHED).on("2022-03-25").weakenedBy(UNBALANCED_SAMPLES)
            .finding(-2.2).withoutInterval();

    /** 3 % of translations and 12 % of other new articles; those who translate are not those who do not. */
    static final EvidenceDeclaration TRANSLATIONS_DELETED = comparison("phabricator.wikimedia.org/T286636",
            "articles of 2020, translated with the tool or not; nobody was randomised")
            .about(StudyMetrics.ARTICLES_DELETED).weakenedBy(UNBALANCED_SAMPLES)
            .finding(-9).withoutInterval();
    // spotless:on

    private Studies() {}
}
