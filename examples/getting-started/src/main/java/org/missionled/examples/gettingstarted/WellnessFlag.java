package org.missionled.examples.gettingstarted;

import static org.missionled.dsl.Words.experiment;
import static org.missionled.dsl.Words.feature;
import static org.missionled.dsl.Words.operationsFlag;
import static org.missionled.dsl.Words.releaseFlag;

import org.missionled.dsl.FeatureDeclaration;
import org.missionled.dsl.FeatureSource;

/** The team's own feature flags; each constant carries the sentence about its feature. */
enum WellnessFlag implements FeatureSource {
    // spotless:off
    CHECK_IN(feature("daily-check-in").doing("Ask how you feel, once a day")
            .serving(Wellness.FEEL_BETTER).expecting(Wellness.WELLBEING).toRiseBy(2.6)
                .because("naming a feeling is the first step").landing("2026-06-01")
                .backedBy(experiment("EXP-114", "2,400 members").finding(2.1).between(1.5, 2.7))
            .serving(Wellness.FEEL_BETTER).expecting(Wellness.NO_SHOWS).toFall() // a size is not compulsory
                .because("a check-in reminds")
            .guarding(Wellness.SCREEN_TIME).mayRiseBy(2).from(31).on("2026-01-01")
            .behind(operationsFlag("wellness.check-in").permanentBecause("it rests while the mail service is down"))
            .ownedBy("habits team")),

    BREATHING(feature("breathing").doing("A two-minute breathing exercise")
            .serving(Wellness.FEEL_BETTER).expecting(Wellness.WELLBEING).toRiseBy(1.5).reaching(0.4)
                .because("slow breathing calms").landing("2026-11-01")
            .behind(releaseFlag("wellness.breathing").created("2026-08-05").expires("2026-10-31"))),

    ERASE(feature("erase-account").doing("Delete my account").withoutImpact("legal obligation: GDPR Art. 17"));
    // spotless:on

    private final FeatureDeclaration declaration;

    WellnessFlag(FeatureDeclaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public FeatureDeclaration declaration() {
        return declaration;
    }
}
