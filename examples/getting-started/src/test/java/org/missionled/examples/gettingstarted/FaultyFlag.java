package org.missionled.examples.gettingstarted;

import static org.missionled.dsl.Words.feature;
import static org.missionled.dsl.Words.goal;

import org.missionled.dsl.FeatureDeclaration;
import org.missionled.dsl.FeatureSource;
import org.missionled.dsl.GoalDeclaration;

/** Three features with a mistake each; the enum loads all the same. */
enum FaultyFlag implements FeatureSource {
    // spotless:off
    STREAKS(feature("Daily Streaks").doing("Count days in a row").withoutImpact("people like it")),
    LEAGUES(feature("leagues").doing("Compare yourself with others")
            .serving(MoreUse.MORE_USE).expecting(Wellness.SCREEN_TIME).toRise().because("people compete")),
    REMINDER(feature("reminder").doing("A reminder before each session")
            .serving(Wellness.FEEL_BETTER).expecting(Wellness.NO_SHOWS).toFallBy(0.01).landing("30.11.2026"));
    // spotless:on

    /** A goal that the mission does not pursue. */
    static final class MoreUse {
        static final GoalDeclaration MORE_USE =
                goal("more-use").stating("People use the app more").measuredBy(Wellness.SCREEN_TIME);

        private MoreUse() {}
    }

    private final FeatureDeclaration declaration;

    FaultyFlag(FeatureDeclaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public FeatureDeclaration declaration() {
        return declaration;
    }
}
