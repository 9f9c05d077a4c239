package org.missionled.conformance;

import static org.missionled.conformance.OneCountry.higher;
import static org.missionled.conformance.OneCountry.told;
import static org.missionled.dsl.Words.index;
import static org.missionled.dsl.Words.part;

import java.util.List;
import java.util.stream.Stream;
import org.missionled.dsl.IndexDeclaration;
import org.missionled.dsl.PartDeclaration;
import org.missionled.model.Index;

/** Indices of what countries do, in words; the metrics are called like the published columns. */
final class PerformanceIndices {
    /** Those of the stringency index; its older form takes the stricter of two pairs. */
    private static final List<String> STRINGENCY = List.of("c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "h1");

    private PerformanceIndices() {}

    // spotless:off
    /** Environmental Performance Index 2020: objectives, issues and indicators, of which those without data are left out. */
    static Index environment() {
        return told(index("epi").stating("Environmental performance").averaging(
                part("Health").averaging(
                        part("Air").averaging(score("pmd", 55), score("had", 40), score("ozd", 5)).weighing(20),
                        part("Water").averaging(score("usd", 40), score("uwd", 60)).weighing(16),
                        part("Metals").averaging(score("pbd", 1)).weighing(2),
                        part("Waste").averaging(score("msw", 1)).weighing(2)).weighing(40),
                part("Ecosystems").averaging(
                        part("Biodiversity").averaging(score("tbn", 20), score("tbg", 20), score("mpa", 20), score("par", 10),
                                score("shi", 10), score("spi", 10), score("bhv", 10)).weighing(15),
                        part("Services").averaging(score("tcl", 90), score("grl", 5), score("wtl", 5)).weighing(6),
                        part("Fisheries").averaging(score("fss", 35), score("rms", 35), score("fgt", 30)).weighing(6),
                        part("Climate").averaging(score("cda", 55), score("cha", 15), score("fga", 10), score("nda", 5),
                                score("bca", 5), score("lcb", 2.5), score("gib", 5), score("ghp", 2.5)).weighing(24),
                        part("Pollution").averaging(score("sda", 50), score("nxa", 50)).weighing(3),
                        part("Agriculture").averaging(score("snm", 1)).weighing(3),
                        part("Water resources").averaging(score("wwt", 1)).weighing(3)).weighing(60))
                .covering(0).outOf(100));
    }

    private static PartDeclaration score(String name, double weight) {
        return part(higher(name)).worst(0).best(100).weighing(weight);
    }

    /** Human Capital Index 2020: survival, years of learning and health, each as what it makes of a future worker. */
    static Index humanCapital() {
        return told(index("human-capital").stating("Human capital").multiplying(
                part(higher("survival")).asMeasured(),
                part(higher("learning")).compounding(0.08).upTo(14),
                part("Health").averagingGeometrically(
                        part(higher("adult")).compounding(0.6528).upTo(1),
                        part(higher("not-stunted")).compounding(0.3468).upTo(1)).covering(0.5)));
    }

    static Index stringency() {
        return told(response("stringency", STRINGENCY));
    }

    static Index containmentAndHealth() {
        return told(response("containment", List.of("c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "h1", "h2", "h3", "h6", "h7", "h8")));
    }

    static Index economicSupport() {
        return told(response("support", List.of("e1", "e2")));
    }

    static Index response() {
        return told(response("response", List.of(
                "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "e1", "e2", "h1", "h2", "h3", "h6", "h7", "h8")));
    }

    static Index legacyStringency() {
        return told(index("legacy").stating("Stringency, older form").averaging(
                policy("c1"), policy("c2"), part("C3 or C4").takingTheBest(policy("c3"), policy("c4")),
                policy("c5"), part("C6 or C7").takingTheBest(policy("c6"), policy("c7")), policy("c8"), policy("h1"))
                .outOf(100));
    }
    // spotless:on

    private static IndexDeclaration response(String name, List<String> policies) {
        return index(name)
                .stating(name)
                .averaging(policies.stream().map(PerformanceIndices::policy).toArray(PartDeclaration[]::new))
                .outOf(100);
    }

    /**
     * A policy from 0 to its strictest; half a step less where it is not general. With {@code v} and {@code f}, 1 where
     * it is: {@code (v - 0.5 * (1 - f)) / strictest}, and 0 without a policy, where nothing is said of its reach.
     */
    private static PartDeclaration policy(String name) {
        double strictest = strictest(name);
        if (Stream.of("c8", "e2", "h2", "h3").anyMatch(name::equals)) {
            return part(higher(name)).worst(0).best(strictest);
        }
        double all = strictest + 0.5;
        return part("Policy " + name)
                .averaging(
                        part(higher(name)).worst(0).best(strictest).weighing(strictest),
                        part(higher(name + "-general")).worst(0).best(1).weighing(0.5))
                .countingMissingAsWorst()
                .worst(0.5 / all)
                .best(1);
    }

    private static double strictest(String name) {
        return switch (name) {
            case "c3", "c5", "c7", "e1", "e2", "h1", "h3" -> 2;
            case "c4", "c8", "h6" -> 4;
            case "h7" -> 5;
            default -> 3;
        };
    }
}
