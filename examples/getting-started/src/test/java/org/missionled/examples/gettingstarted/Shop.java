package org.missionled.examples.gettingstarted;

import static org.missionled.dsl.Words.feature;
import static org.missionled.dsl.Words.goal;
import static org.missionled.dsl.Words.metric;

import org.missionled.dsl.FeatureDeclaration;
import org.missionled.dsl.GoalDeclaration;
import org.missionled.dsl.MetricDeclaration;

/** What the shop pursues, and the first features that somebody has declared. */
// spotless:off
final class Shop {
    static final MetricDeclaration RETURNS = metric("returns").measuring("Parcels sent back")
            .countingEach("returned parcel").outOf("parcel").betterLower();

    static final GoalDeclaration LESS_WASTE = goal("less-waste").stating("Fewer parcels travel twice")
            .measuredBy(RETURNS).from(0.21).on("2026-01-01").toAtMost(0.15).by("2026-12-31");

    static final FeatureDeclaration SIZE_GUIDE = feature("flag-7").doing("Find out your size before you buy")
            .serving(LESS_WASTE).expecting(RETURNS).toFall().because("what fits stays");

    static final FeatureDeclaration REPAIR = feature("repair").doing("Have a thing repaired")
            .serving(LESS_WASTE).expecting(RETURNS).toFall().because("what is repaired is not sent back");

    private Shop() {}
}
// spotless:on
