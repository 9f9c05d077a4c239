package org.missionled.conformance;

import static org.missionled.conformance.OneCountry.told;
import static org.missionled.dsl.Words.index;
import static org.missionled.dsl.Words.metric;
import static org.missionled.dsl.Words.part;

import org.missionled.dsl.MetricDeclaration;
import org.missionled.dsl.PartDeclaration;
import org.missionled.model.Index;

/** Indices of burdens, in which more is worse: of metrics whose direction nobody declares. */
final class RiskIndices {
    private RiskIndices() {}

    private static MetricDeclaration burden(String name) {
        return metric(name).measuring(name).in("points").directionUndeclared();
    }

    // spotless:off
    /** From 0 to 10; told the other way round and from 1 on, since a geometric mean bears no 0. */
    private static PartDeclaration.Bounded without(String name) {
        return part(burden(name)).worst(10).best(0).scoring(1, 10);
    }

    /** A geometric mean of what is not there, turned back into a burden from 0 to 10. */
    private static PartDeclaration dimension(String name, PartDeclaration... parts) {
        return part(name).averagingGeometrically(parts).worst(10).best(1).scoring(0, 10);
    }

    /** INFORM Risk 2015: natural hazards, conflicts (the projected risk counts 70 %), vulnerability, lack of coping. */
    static Index informRisk() {
        return told(index("inform-risk").stating("Risk of crises").averagingGeometrically(
                dimension("Hazard and exposure",
                        part("Natural").averagingGeometrically(
                                without("earthquake"), without("flood"), without("tsunami"), without("cyclone"), without("drought")),
                        part("Human").takingTheWorst(
                                part(burden("projected")).worst(10).best(0).scoring(3.7, 10), without("conflict"))),
                dimension("Vulnerability",
                        part("Society and economy").averaging(
                                without("deprivation").weighing(2), without("inequality"), without("aid")),
                        part("Vulnerable groups").averagingGeometrically(
                                without("uprooted"),
                                part("Other groups").averagingGeometrically(
                                        without("health"), without("children"), without("shocks"), without("food")))),
                dimension("Lack of coping capacity",
                        part("Institutions").averaging(without("reduction"), without("governance")),
                        part("Infrastructure").averaging(without("communication"), without("physical"), without("care"))))
                .covering(0));
    }

    /** Each as a share of a value a little above the highest there was when it was fixed; what exceeds it counts as it is. */
    static Index globalHunger() {
        return told(index("hunger").stating("Hunger").averaging(
                part(burden("undernourished")).worst(0).best(80).unclipped().weighing(2),
                part(burden("wasted")).worst(0).best(30).unclipped(),
                part(burden("stunted")).worst(0).best(70).unclipped(),
                part(burden("died")).worst(0).best(35).unclipped().weighing(2)).outOf(100));
    }
    // spotless:on
}
