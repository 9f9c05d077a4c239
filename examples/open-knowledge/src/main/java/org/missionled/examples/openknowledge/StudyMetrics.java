package org.missionled.examples.openknowledge;

import static org.missionled.dsl.Words.metric;

import org.missionled.dsl.MetricDeclaration;

/**
 * What published studies measured and this mission does not. A study is cited with the metric it is really about, so
 * that under a claim on another metric it counts as a hypothesis.
 */
final class StudyMetrics {
    // spotless:off
    static final MetricDeclaration NEW_ACTIVE_EDITORS = metric("new-active-editors")
            .measuring("Share of new accounts that become active editors").inPercent().betterHigher();

    static final MetricDeclaration BACK_WITHIN_TWO_WEEKS = metric("back-within-two-weeks")
            .measuring("Share of new accounts that edit articles and do so again within two weeks").inPercent().betterHigher();

    static final MetricDeclaration COMMENTS_PUBLISHED = metric("comments-published")
            .measuring("Share of people who publish a comment they began").inPercent().betterHigher();

    static final MetricDeclaration TOPICS_PUBLISHED = metric("topics-published")
            .measuring("Share of people who publish a topic they began").inPercent().betterHigher();

    static final MetricDeclaration ARTICLES_DELETED = metric("articles-deleted")
            .measuring("Share of new articles that are deleted").inPercent().betterLower();
    // spotless:on

    private StudyMetrics() {}
}
