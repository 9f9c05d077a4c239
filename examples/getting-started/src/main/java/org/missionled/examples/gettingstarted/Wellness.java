package org.missionled.examples.gettingstarted;

import static org.missionled.dsl.Words.goal;
import static org.missionled.dsl.Words.metric;
import static org.missionled.model.Rhythm.MONTH;

import org.missionled.dsl.GoalDeclaration;
import org.missionled.dsl.MetricDeclaration;

/** What we measure and what we pursue. This class mentions no feature; features mention it. */
final class Wellness {
    // spotless:off
    static final MetricDeclaration WELLBEING = metric("who-5").measuring("Mean WHO-5 score").in("points")
            .betterHigher().limitedTo(0, 100).amongst("members").every(MONTH).averagedOver(3, MONTH)
            .staleAfterDays(45);

    static final MetricDeclaration NO_SHOWS = metric("no-shows").measuring("Missed sessions")
            .countingEach("missed session").outOf("booked session").betterLower();

    static final MetricDeclaration SCREEN_TIME = metric("screen-time").measuring("Median use a day").in("minutes")
            .betterLower();

    static final GoalDeclaration FEEL_BETTER = goal("feel-better").stating("Members feel measurably better")
            .measuredBy(WELLBEING).from(52).on("2025-12-31").toAtLeast(60).by("2026-12-31")
            .measuredBy(NO_SHOWS).toAtMost(0.05).by("2026-12-31") // no baseline: legal, and a rule says so
            .ownedBy("head of product");
    // spotless:on

    private Wellness() {}
}
