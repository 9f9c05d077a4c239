package org.missionled.examples.openknowledge;

import static org.missionled.dsl.Words.feature;
import static org.missionled.dsl.Words.operationsFlag;
import static org.missionled.dsl.Words.releaseFlag;
import static org.missionled.model.ConsiderationKind.BIAS;
import static org.missionled.model.ConsiderationKind.PRIVACY;

import org.missionled.dsl.FeatureDeclaration;
import org.missionled.dsl.FeatureSource;

/**
 * The flags of those who bring knowledge to more languages, subjects and screens. The features are real; keys, kinds
 * and dates of the flags, owners, days of landing, the sizes of expected effects and what is considered are
 * illustrative.
 */
enum ReadingFlag implements FeatureSource {
    // spotless:off
    CONTENT_TRANSLATION(feature("content-translation").doing("Write an article by translating one side by side")
            .serving(KnowledgeGoals.ANYONE_CONTRIBUTES).expecting(KnowledgeMetrics.GLOBAL_SOUTH_EDITORS).toRise()
                .because("translating is a way to begin in a language that has few articles").landing("2015-01-01")
                .assuming("articles that stay keep those who wrote them")
                .backedBy(Studies.TRANSLATIONS_DELETED)
            .considering(BIAS).concern("what the large languages chose to write about is what the small ones get")
                .unmitigatedBecause("the one who translates chooses, and no way to widen that choice is declared here")
            .considering(PRIVACY).nothingBecause("it works on texts that are public already")
            .behind(operationsFlag("language.content-translation").created("2015-01-01")
                .permanentBecause("operators switch it off where the translating service is down"))
            .ownedBy("the languages team")),

    SECTION_TRANSLATION(feature("section-translation").doing("Translate one section at a time, also on a phone")
            .serving(KnowledgeGoals.ANYONE_CONTRIBUTES)
                .expecting(KnowledgeMetrics.GLOBAL_SOUTH_EDITORS).toRiseBy(0.005) // illustrative
                .because("where phones are more common than computers, a phone has to be enough").landing("2025-06-30")
            .serving(KnowledgeGoals.ANYONE_CONTRIBUTES)
                .expecting(KnowledgeMetrics.MOBILE_EDITS).toRiseBy(30_000) // illustrative
                .because("a section is short enough to be written on a phone").landing("2025-06-30")
            .serving(KnowledgeGoals.READ_EVERYWHERE).expecting(KnowledgeMetrics.EMERGING_READERS).toRise()
                .because("people read what exists in a language they know").landing("2025-06-30")
            .behind(releaseFlag("language.section-translation").created("2021-02-01").expires("2025-06-30"))
            .ownedBy("the languages team")),

    EVENT_REGISTRATION(feature("event-registration").doing("Let people sign up for events at which they write together")
            .serving(KnowledgeGoals.FULLER_PICTURE)
                .expecting(KnowledgeMetrics.GENDER_CONTENT).toRiseBy(0.004) // illustrative
                .because("many such events are held to write about women").landing("2024-12-31")
            .serving(KnowledgeGoals.FULLER_PICTURE).expecting(KnowledgeMetrics.REGION_CONTENT).toRise()
                .because("events bring together people who know the place they live in").landing("2024-12-31")
            .behind(releaseFlag("campaigns.event-registration").created("2022-11-01").expires("2024-12-31"))
            .ownedBy("the content team")),

    PAGE_PREVIEWS(feature("page-previews").doing("Show the gist of a page where its link stands")
            .serving(KnowledgeGoals.READ_EVERYWHERE).expecting(KnowledgeMetrics.INTERACTIONS).toRise()
                .because("a small question is answered without opening a page; two A/B tests of 2017 and 2018 report fewer page"
                        + " views and more pages looked at, in figures that we could not read").landing("2018-04-01")
                .assuming("a preview that was seen was read; since previews count, the sum rises in any case")
            .behind(operationsFlag("reading.page-previews").created("2017-10-01"))
            .ownedBy("the reading team")),

    LIMITED_WIDTH(feature("limited-width").doing("Keep lines of text short enough to read")
            .withoutImpact("comfort; we found no published effect on any metric of this mission")
            .behind(operationsFlag("reading.limited-width").created("2020-07-01")
                .permanentBecause("readers of wide tables switch it off"))
            .ownedBy("the reading team"));
    // spotless:on

    private final FeatureDeclaration declaration;

    ReadingFlag(FeatureDeclaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public FeatureDeclaration declaration() {
        return declaration;
    }
}
