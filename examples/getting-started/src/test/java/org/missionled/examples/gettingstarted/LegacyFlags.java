package org.missionled.examples.gettingstarted;

import static org.missionled.dsl.Words.undeclared;

import java.util.List;
import java.util.stream.Stream;
import org.missionled.dsl.FeatureSource;
import org.missionled.dsl.MissionDeclaration;
import org.missionled.dsl.Words;
import org.missionled.model.Mission;

/** A shop that has had flags for years and says nothing of what they are for. */
final class LegacyFlags {
    private LegacyFlags() {}

    // <!-- the flags of old -->
    /** The mission, with the flags as the flag system has them; nobody remembers what most of them are for. */
    static Mission shop(List<String> legacyFlags, FeatureSource... declared) {
        MissionDeclaration shop = Words.productMission("shop")
                .stating("Whoever needs a thing gets it without waste")
                .pursuing(Shop.LESS_WASTE)
                .withoutGuardrail("to be agreed with the stores")
                .delivering(declared);
        for (String flag : legacyFlags) {
            shop = shop.delivering(undeclared(flag));
        }
        return shop.declare();
    }
    // <!-- end -->

    /** {@code flag-1} to {@code flag-300}, without those that somebody has declared by now. */
    static List<String> except(String... declared) {
        return Stream.iterate(1, i -> i <= 300, i -> i + 1)
                .map(i -> "flag-" + i)
                .filter(flag -> !List.of(declared).contains(flag))
                .toList();
    }
}
