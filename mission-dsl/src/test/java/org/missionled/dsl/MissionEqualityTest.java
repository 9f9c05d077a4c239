package org.missionled.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.dsl.Wellness.HEALTHY_CITY;
import static org.missionled.dsl.Words.experiment;
import static org.missionled.dsl.Words.feature;
import static org.missionled.dsl.Words.goal;
import static org.missionled.dsl.Words.metric;
import static org.missionled.dsl.Words.productMission;
import static org.missionled.dsl.Words.releaseFlag;
import static org.missionled.model.Rhythm.MONTH;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.missionled.model.Mission;

/** What was said is the value of a mission; where it was said is not. */
class MissionEqualityTest {
    /** What the mission below says, one attribute a time exchanged for another. */
    private static final Map<String, String> SAID = Map.ofEntries(
            Map.entry("mission", "wellness"),
            Map.entry("statement", "Foster healthier communities"),
            Map.entry("mechanism", "well-being is the city's own headline measure"),
            Map.entry("assumption", "members live in the city"),
            Map.entry("custodian", "head of product"),
            Map.entry("champion", "chief executive"),
            Map.entry("people", "people who live alone"),
            Map.entry("review", "2026-06-30"),
            Map.entry("metric", "who-5"),
            Map.entry("meaning", "Mean WHO-5 score"),
            Map.entry("unit", "points"),
            Map.entry("goal", "feel-better"),
            Map.entry("result", "Members feel better"),
            Map.entry("baseline", "52"),
            Map.entry("baseline day", "2026-01-01"),
            Map.entry("bound", "60"),
            Map.entry("due", "2026-12-31"),
            Map.entry("guarded at", "50"),
            Map.entry("feature", "daily-check-in"),
            Map.entry("doing", "Ask how you feel"),
            Map.entry("effect", "2.6"),
            Map.entry("reason", "naming a feeling"),
            Map.entry("study", "EXP-114"),
            Map.entry("population", "2,400 members"),
            Map.entry("finding", "2.1"),
            Map.entry("interval", "1.5"),
            Map.entry("reach", "0.5"),
            Map.entry("landing", "2026-05-01"),
            Map.entry("tolerated", "2"),
            Map.entry("flag", "wellness.check-in"),
            Map.entry("created", "2026-03-01"),
            Map.entry("owner", "habits"));

    private static Mission saying(Map<String, String> said) {
        MetricDeclaration metric = metric(said.get("metric"))
                .measuring(said.get("meaning"))
                .in(said.get("unit"))
                .betterHigher()
                .every(MONTH);
        GoalDeclaration goal = goal(said.get("goal"))
                .stating(said.get("result"))
                .measuredBy(metric)
                .from(number(said, "baseline"))
                .on(said.get("baseline day"))
                .toAtLeast(number(said, "bound"))
                .by(said.get("due"));
        return productMission(said.get("mission"))
                .stating(said.get("statement"))
                .ladderingTo(HEALTHY_CITY)
                .because(said.get("mechanism"))
                .assuming(said.get("assumption"))
                .pursuing(goal)
                .guarding(metric)
                .atLeast(number(said, "guarded at"))
                .keptBy(said.get("custodian"))
                .championedBy(said.get("champion"))
                .benefiting(said.get("people"))
                .reviewedOn(said.get("review"))
                .delivering(feature(said.get("feature"))
                        .doing(said.get("doing"))
                        .serving(goal)
                        .expecting(metric)
                        .toRiseBy(number(said, "effect"))
                        .because(said.get("reason"))
                        .backedBy(experiment(said.get("study"), said.get("population"))
                                .finding(number(said, "finding"))
                                .between(number(said, "interval"), 3))
                        .reaching(number(said, "reach"))
                        .landing(said.get("landing"))
                        .guarding(metric)
                        .mayFallBy(number(said, "tolerated"))
                        .from(52)
                        .on("2026-01-01")
                        .behind(releaseFlag(said.get("flag")).created(said.get("created")))
                        .ownedBy(said.get("owner")))
                .declare();
    }

    private static double number(Map<String, String> said, String attribute) {
        return Double.parseDouble(said.get(attribute));
    }

    @Test
    void missionsThatSayTheSameAtTwoPlacesAreEqual() {
        Mission here = productMission("m").stating("x").declare();
        Mission there = productMission("m").stating("x").declare();

        assertThat(here).isEqualTo(there).hasSameHashCodeAs(there);
        assertThat(here.site(here.id())).isNotEqualTo(there.site(there.id()));
    }

    @Test
    void aMissionWithEveryAttributeEqualsItself() {
        assertThat(saying(SAID).faults()).isEmpty();
        assertThat(saying(SAID)).isEqualTo(saying(SAID)).hasSameHashCodeAs(saying(SAID));
    }

    static Iterable<String> attributes() {
        return new TreeMap<>(SAID).keySet();
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void missionsThatDifferInOneAttributeDiffer(String attribute) {
        Map<String, String> other = new TreeMap<>(SAID);
        other.computeIfPresent(attribute, (name, value) -> another(value));

        assertThat(saying(other).faults()).isEmpty();
        assertThat(saying(other)).isNotEqualTo(saying(SAID));
    }

    /** Another value of the same form: the next day, a slightly greater number, a longer text. */
    private static String another(String value) {
        if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return java.time.LocalDate.parse(value).plusDays(1).toString();
        }
        return value.matches("[\\d.]+") ? String.valueOf(Double.parseDouble(value) + 0.25) : value + "-too";
    }

    @Test
    void theOrderOfGoalsIsPartOfWhatWasSaid() {
        GoalDeclaration one = goal("one").stating("x").measuredBy(Wellness.WELLBEING);
        GoalDeclaration two = goal("two").stating("x").measuredBy(Wellness.WELLBEING);
        assertThat(Wellness.mission().pursuing(one, two).declare())
                .isNotEqualTo(Wellness.mission().pursuing(two, one).declare());
    }

    @Test
    void zeroWithASignIsZero() {
        assertThat(guardingBetween(0.0)).isEqualTo(guardingBetween(-0.0));
    }

    private static Mission guardingBetween(double zero) {
        return Wellness.mission()
                .pursuing(goal("g")
                        .stating("x")
                        .measuredBy(metric("m")
                                .measuring("x")
                                .in("points")
                                .betterWithin(zero, 5)
                                .limitedTo(zero, 9))
                        .from(7)
                        .on("2026-01-01")
                        .toAtMost(5)
                        .by("2026-12-31"))
                .guarding(Wellness.SCREEN_TIME)
                .mayRiseBy(zero)
                .from(zero)
                .on("2026-01-01")
                .delivering(feature("f")
                        .doing("x")
                        .serving(Wellness.FEEL_BETTER)
                        .expecting(Wellness.WELLBEING)
                        .toRise()
                        .backedBy(experiment("EXP", "p").finding(zero).between(zero, 1)))
                .declare();
    }
}
