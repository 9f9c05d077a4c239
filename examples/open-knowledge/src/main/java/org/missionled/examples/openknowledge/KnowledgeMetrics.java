package org.missionled.examples.openknowledge;

import static org.missionled.dsl.Words.metric;
import static org.missionled.model.MetricLevel.OUTCOME;
import static org.missionled.model.MetricLevel.OUTPUT;
import static org.missionled.model.Rhythm.MONTH;

import org.missionled.dsl.MetricDeclaration;
import org.missionled.model.CollectionMethod;

/**
 * What we measure. This class mentions no feature; features mention it.
 *
 * <p>The names are those of {@code observations.csv}; what each of them counts, and what to be careful about, stands in
 * {@code SOURCES.md} beside it. Single months are strongly seasonal, so whatever is published by the month is judged by
 * twelve of them.
 */
final class KnowledgeMetrics {
    private static final String MOVEMENT_METRICS = "github.com/wikimedia-research/movement-metrics";

    // spotless:off
    // Those who stay

    static final MetricDeclaration ACTIVE_EDITORS = overTwelveMonths(metric("active-editors")
            .measuring("Editors with five or more edits to content in a month").in("people").betterHigher().asLevel(OUTCOME));

    static final MetricDeclaration RETURNING_EDITORS = overTwelveMonths(metric("returning-editors")
            .measuring("Active editors whose account is older than the month").in("people").betterHigher()
            .asLevel(OUTCOME));

    // Newcomers

    /** Nobody publishes it month by month; we know it from experiments alone, and have not observed it. */
    static final MetricDeclaration NEWCOMER_ACTIVATION = metric("newcomer-activation")
            .measuring("Share of new accounts that make a first article edit").inPercent().betterHigher()
            .limitedTo(0, 100).amongst("newcomers").asLevel(OUTCOME).every(MONTH);

    static final MetricDeclaration NEW_EDITOR_RETENTION = overTwelveMonths(metric("new-editor-retention")
            .measuring("Share of new editors who edit again in their second month").inPercent().betterHigher()
            .limitedTo(0, 100).amongst("newcomers").asLevel(OUTCOME))
            // published by part of the world until July 2021, and not since: the report says so
            .disaggregatedBy("part of the world", "global north", "global south")
            .driving(RETURNING_EDITORS) // our assumption; we found no study of it
                .because("whoever comes back in the second month may come back in the third");

    /** Never observed by us either; it is here because it must not get worse. */
    static final MetricDeclaration NEWCOMER_REVERTS = metric("newcomer-reverts")
            .measuring("Share of a newcomer's article edits that are reverted, on average").inPercent().betterLower()
            .limitedTo(0, 100).amongst("newcomers").amongst("patrollers").asLevel(OUTCOME).every(MONTH);

    // Contributors

    static final MetricDeclaration GLOBAL_SOUTH_EDITORS = overTwelveMonths(metric("global-south-editors")
            .measuring("Share of active editors who edit from the global south")
            .countingEach("active editor in the global south").outOf("active editor with a known country")
            .betterHigher().asLevel(OUTCOME));

    /** With or without an account, reverted or not: work that was done, not yet knowledge that was gained. */
    static final MetricDeclaration MOBILE_EDITS = overTwelveMonths(metric("mobile-edits")
            .measuring("Edits made on the mobile site or in an app in a month").in("edits").betterHigher().asLevel(OUTPUT));

    // Content

    static final MetricDeclaration REGION_CONTENT = overTwelveMonths(metric("content-about-underrepresented-regions")
            .measuring("Share of new quality articles that are about underrepresented regions")
            .countingEach("new article about such a region").outOf("new article about any region")
            .betterHigher().asLevel(OUTPUT));

    static final MetricDeclaration GENDER_CONTENT = overTwelveMonths(metric("content-about-gender-minorities")
            .measuring("Share of new quality biographies that are about women and gender-diverse people")
            .countingEach("new biography of such a person").outOf("new biography")
            .betterHigher().asLevel(OUTPUT));

    /** Bots write articles too, and six months of their bursts stand out: more is not simply better. */
    static final MetricDeclaration NEW_ARTICLES = overTwelveMonths(metric("net-new-wikipedia-articles")
            .measuring("Articles added to all Wikipedias in a month").in("articles").directionUndeclared()
            .asLevel(OUTPUT));

    /** Known from one analysis, and not observed since. */
    static final MetricDeclaration REFERENCED_CONTENT = metric("referenced-new-content")
            .measuring("Share of newcomers' additions in the visual editor that bring a reference").inPercent().betterHigher()
            .limitedTo(0, 100).amongst("newcomers").amongst("readers").asLevel(OUTPUT).every(MONTH);

    static final MetricDeclaration REVERT_RATE = overTwelveMonths(metric("revert-rate")
            .measuring("Share of edits that are later reverted").inPercent().betterLower().limitedTo(0, 100));

    // Readers

    static final MetricDeclaration EMERGING_READERS = overTwelveMonths(metric("readers-in-emerging-regions")
            .measuring("Share of reading devices that are in emerging regions")
            .countingEach("device in an emerging region").outOf("device in a known region")
            .betterHigher().asLevel(OUTCOME));

    static final MetricDeclaration UNIQUE_DEVICES = overTwelveMonths(metric("unique-devices")
            .measuring("Devices that visit Wikipedia in a month").in("devices").betterHigher().asLevel(OUTCOME));

    /** Automated views are among them, and their share has tripled: more is not simply better. */
    static final MetricDeclaration INTERACTIONS = overTwelveMonths(metric("interactions")
            .measuring("Page views and previews in a month").in("views").directionUndeclared().asLevel(OUTPUT));

    static final MetricDeclaration AUTOMATED_VIEWS = overTwelveMonths(metric("automated-pageviews")
            .measuring("Share of page views that are automated").countingEach("automated page view").outOf("page view")
            .betterLower());
    // spotless:on

    private KnowledgeMetrics() {}

    /** What all published monthly figures have in common. */
    private static MetricDeclaration overTwelveMonths(MetricDeclaration metric) {
        return metric.averagedOver(12, MONTH)
                .staleAfterDays(60)
                .collectedBy(CollectionMethod.TELEMETRY)
                .definedAt(MOVEMENT_METRICS);
    }
}
