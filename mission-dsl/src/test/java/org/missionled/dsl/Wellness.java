package org.missionled.dsl;

import static org.missionled.dsl.Words.goal;
import static org.missionled.dsl.Words.metric;
import static org.missionled.dsl.Words.productMission;
import static org.missionled.dsl.Words.societalMission;

import org.missionled.model.Mission;

/** Sound declarations that the tests share; a leaf that mentions no feature. */
final class Wellness {
    static final MetricDeclaration WELLBEING =
            metric("who-5").measuring("Mean WHO-5 score").in("points").betterHigher();
    static final MetricDeclaration NO_SHOWS = metric("no-shows")
            .measuring("Missed sessions")
            .countingEach("missed session")
            .outOf("booked session")
            .betterLower();
    static final MetricDeclaration SCREEN_TIME =
            metric("screen-time").measuring("Median use").in("minutes").betterLower();
    static final MetricDeclaration SLEEP =
            metric("sleep").measuring("Sleep a night").in("hours").betterWithin(7, 9);
    static final MetricDeclaration STORIES =
            metric("stories").measuring("What members say").inWords();
    static final GoalDeclaration FEEL_BETTER = goal("feel-better")
            .stating("Members feel measurably better")
            .measuredBy(WELLBEING)
            .from(52)
            .on("2026-01-01")
            .toAtLeast(60)
            .by("2026-12-31")
            .measuredBy(NO_SHOWS);
    static final Mission HEALTHY_CITY =
            societalMission("healthy-city").stating("A healthy city").declare();

    private Wellness() {}

    /** A product mission of which only the statement is known. */
    static MissionDeclaration mission() {
        return productMission("wellness").stating("Foster healthier communities");
    }
}
