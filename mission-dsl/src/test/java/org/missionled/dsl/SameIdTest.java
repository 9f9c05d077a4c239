package org.missionled.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.dsl.Wellness.FEEL_BETTER;
import static org.missionled.dsl.Wellness.WELLBEING;
import static org.missionled.dsl.Words.experiment;
import static org.missionled.dsl.Words.feature;
import static org.missionled.dsl.Words.goal;
import static org.missionled.dsl.Words.metric;

import org.junit.jupiter.api.Test;
import org.missionled.model.Fault;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Mission;

class SameIdTest {
    private static MetricDeclaration inPercent(String name) {
        return metric(name).measuring("x").inPercent().betterHigher();
    }

    private static String at(String method) {
        return "org.missionled.dsl.SameIdTest." + method + "(SameIdTest.java:" + Noted.line(method) + ")";
    }

    @Test
    void oneConstantUsedEverywhereIsOneMetric() {
        Mission mission = Wellness.mission()
                .pursuing(
                        FEEL_BETTER,
                        goal("other")
                                .stating("x")
                                .measuredBy(WELLBEING)
                                .toAtLeast(70)
                                .by("2027-12-31"))
                .guarding(WELLBEING)
                .atLeast(50)
                .delivering(
                        feature("a")
                                .doing("x")
                                .serving(FEEL_BETTER)
                                .expecting(WELLBEING)
                                .toRise()
                                .backedBy(experiment("EXP-1", "members").about(WELLBEING))
                                .guarding(WELLBEING)
                                .atLeast(51),
                        feature("b")
                                .doing("x")
                                .withoutImpact("y")
                                .guarding(WELLBEING)
                                .atLeast(52))
                .declare();

        assertThat(mission.faults()).isEmpty();
        assertThat(mission.metrics())
                .extracting(ImpactMetric::toString)
                .containsExactly("metric:wellness/who-5", "metric:wellness/no-shows");
        assertThat(mission.features().get(0).claims().get(0).metric())
                .isSameAs(mission.metrics().get(0))
                .isSameAs(mission.guardrails().get(0).metric());
    }

    @Test
    void theSameWordsAtTwoPlacesAreOneMetric() {
        Mission mission = Wellness.mission()
                .pursuing(
                        goal("a").stating("x").measuredBy(inPercent("m")),
                        goal("b").stating("x").measuredBy(inPercent("m")))
                .declare();

        assertThat(mission.faults()).isEmpty();
        assertThat(mission.metrics()).hasSize(1);
    }

    @Test
    void aMetricThatDiffersIsAFaultNamingBothPlaces() {
        MetricDeclaration one = one();
        MetricDeclaration two = two();
        Mission mission = Wellness.mission()
                .pursuing(
                        goal("a").stating("x").measuredBy(one),
                        goal("b").stating("x").measuredBy(two))
                .declare();

        assertThat(mission.faults())
                .extracting(Fault::toString)
                .containsExactly("metric:wellness/m: metric:m is declared twice, and differently; the first is at "
                        + at("one")
                        + " (keep one of them, or give the other an id of its own)");
        assertThat(mission.faults().get(0).site().orElseThrow()).hasToString(at("two"));
    }

    private static MetricDeclaration one() {
        return metric(Noted.as("one", "m")).measuring("x").inPercent().betterHigher();
    }

    private static MetricDeclaration two() {
        return metric(Noted.as("two", "m")).measuring("x").inPercent().betterLower();
    }

    @Test
    void aConstantThatWasExtendedIsAnotherMetric() {
        Mission mission = Wellness.mission()
                .pursuing(FEEL_BETTER)
                .guarding(WELLBEING.ownedBy("us"))
                .atLeast(50)
                .declare();

        assertThat(mission.faults())
                .singleElement()
                .extracting(Fault::problem)
                .asString()
                .startsWith("metric:who-5 is declared twice, and differently; the first is at");
    }

    @Test
    void aGoalThatDiffersIsAFault() {
        Mission mission = Wellness.mission()
                .pursuing(FEEL_BETTER)
                .delivering(feature("f")
                        .doing("x")
                        .serving(FEEL_BETTER.ownedBy("us"))
                        .expecting(WELLBEING)
                        .toRise())
                .declare();

        assertThat(mission.faults())
                .singleElement()
                .extracting(Fault::toString)
                .asString()
                .startsWith("goal:wellness/feel-better: goal:feel-better is declared twice, and differently;");
    }

    @Test
    void aGoalAndAMetricAndAFeatureMayShareAName() {
        MetricDeclaration same = inPercent("same");
        GoalDeclaration goal = goal("same").stating("x").measuredBy(same);
        Mission mission = Wellness.mission()
                .pursuing(goal)
                .delivering(
                        feature("same").doing("x").serving(goal).expecting(same).toRise())
                .declare();

        assertThat(mission.faults()).isEmpty();
    }

    @Test
    void twoFeaturesWithOneIdAreAFaultEvenWhenTheyAreEqual() {
        Mission mission = Wellness.mission()
                .delivering(feature(Noted.at("f")).doing("x").withoutImpact("y"))
                .delivering(feature("f").doing("x").withoutImpact("y"))
                .declare();

        assertThat(mission.features()).hasSize(1);
        assertThat(mission.faults())
                .extracting(Fault::toString)
                .containsExactly("feature:wellness/f: feature:f is declared twice; the first is at"
                        + " org.missionled.dsl.SameIdTest.twoFeaturesWithOneIdAreAFaultEvenWhenTheyAreEqual"
                        + "(SameIdTest.java:" + Noted.line("f")
                        + ") (keep one of them, or give the other an id of its own)");
        assertThat(mission.faults().get(0).site().orElseThrow().line()).isEqualTo(Noted.line("f") + 1);
    }

    @Test
    void oneFeatureDeliveredTwiceIsAFaultThatSaysSo() {
        FeatureDeclaration faulty = feature("f").doing("x").withoutImpact("y").ownedBy("");
        Mission mission = Wellness.mission().delivering(faulty, faulty).declare();

        assertThat(mission.features()).hasSize(1);
        assertThat(mission.faults())
                .extracting(Fault::problem)
                .satisfiesExactly(
                        owner -> assertThat(owner).startsWith("not a valid owner"),
                        twice -> assertThat(twice).isEqualTo("feature:f is delivered twice (deliver it once)"));
    }
}
