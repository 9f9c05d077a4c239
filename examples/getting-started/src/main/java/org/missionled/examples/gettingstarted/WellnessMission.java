package org.missionled.examples.gettingstarted;

import static org.missionled.dsl.Words.feature;
import static org.missionled.dsl.Words.organisationMission;
import static org.missionled.dsl.Words.productMission;

import org.missionled.model.Mission;

/** Why the product exists, and all that serves it. */
final class WellnessMission {
    // spotless:off
    static final Mission CITY_HEALTH = organisationMission("city-health").stating("A city whose people are well")
            .declare();

    static final Mission WELLNESS = productMission("wellness").stating("Foster healthier communities")
            .benefiting("people who live alone")
            .ladderingTo(CITY_HEALTH).because("well-being is the city's own headline measure")
            .pursuing(Wellness.FEEL_BETTER)
            .guarding(Wellness.SCREEN_TIME).atMost(45)
            .keptBy("head of product").reviewedOn("2026-06-30")
            .delivering(WellnessFlag.class) // constants that carry their sentence
            .delivering(LegacyFlag.class, flag -> switch (flag) { // constants that cannot: a new one does not compile
                case DARK_MODE -> feature("dark-mode").doing("Dark colours").withoutImpact("comfort");
                case OLD_CART -> feature("old-cart").doing("The cart of 2019").withoutImpact("to be removed");
            })
            .declare();
    // spotless:on

    /** Flags that cannot be changed to carry a sentence, say because they come from another library. */
    enum LegacyFlag {
        DARK_MODE,
        OLD_CART
    }

    private WellnessMission() {}
}
