package org.missionled.examples.humandevelopment;

import static org.missionled.dsl.Words.index;
import static org.missionled.dsl.Words.metric;
import static org.missionled.dsl.Words.part;
import static org.missionled.dsl.Words.societalMission;

import org.missionled.dsl.IndexDeclaration;
import org.missionled.dsl.MetricDeclaration;
import org.missionled.model.Mission;

/** An index of an invented city: four levels, weights, parts that are better lower, parts that may be missing. */
final class CityIndex {
    // spotless:off
    static final MetricDeclaration DUST = metric("fine-dust").measuring("Fine dust in the air").in("ug/m3").betterLower();
    static final MetricDeclaration NOISE = metric("noise").measuring("Noise at night").in("dB")
            .betterLower().onIntervalScale(); // its zero is a convention: ratios of decibels are refused
    static final MetricDeclaration PARKS = metric("parks").measuring("Homes near a park").inPercent().betterHigher();
    static final MetricDeclaration RENT = metric("rent").measuring("Rent as a share of income").inPercent().betterLower();
    static final MetricDeclaration INCOME = metric("income").measuring("Income per head").in("euros").betterHigher();

    static final IndexDeclaration LIVEABLE = index("liveable").stating("A city to live in").averagingGeometrically(
            part("Surroundings").averaging(
                    part("Air and sound").takingTheWorst(
                            part(DUST).worst(50).best(5),                       // the lower one is the best
                            part(NOISE).worst(70).best(40)),
                    part(PARKS).worst(0).best(100).weighing(2)).covering(0.6),  // a third of the weight may be missing
            part("Means").averaging(
                    part(RENT).worst(60).best(15),
                    part(INCOME).worst(5_000).best(60_000).logarithmic()).weighing(0.5))
            .outOf(100);

    static final Mission CITY = societalMission("city").stating("A city to live in").indexing(LIVEABLE).declare();
    // spotless:on

    private CityIndex() {}
}
