package org.missionled.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.dsl.Wellness.FEEL_BETTER;
import static org.missionled.dsl.Wellness.NO_SHOWS;
import static org.missionled.dsl.Wellness.SCREEN_TIME;
import static org.missionled.dsl.Wellness.WELLBEING;
import static org.missionled.dsl.Words.experiment;
import static org.missionled.dsl.Words.feature;
import static org.missionled.dsl.Words.goal;
import static org.missionled.dsl.Words.metric;
import static org.missionled.dsl.Words.together;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.missionled.model.ImpactMetric;
import org.missionled.model.JointEffect;
import org.missionled.model.Mission;

/** What several features do together, what one metric does to another, and which mission above is strained. */
class JointWordsTest {
    private static final FeatureDeclaration QUIZ = serving("quiz", WELLBEING);
    private static final FeatureDeclaration FEED = serving("feed", WELLBEING);
    private static final FeatureDeclaration REMINDER = serving("reminder", NO_SHOWS);
    private static final FeatureDeclaration ELSEWHERE = serving("elsewhere", WELLBEING);

    private static FeatureDeclaration serving(String name, MetricDeclaration metric) {
        return feature(name).doing("x").serving(FEEL_BETTER).expecting(metric).toRise();
    }

    private static MissionDeclaration claiming(JointDeclaration... effects) {
        return Wellness.mission().pursuing(FEEL_BETTER).claiming(effects).delivering(QUIZ, FEED, REMINDER);
    }

    private static Refusal of(String said, JointDeclaration effect, String fault) {
        return Refusal.of(said, claiming(effect), "mission:wellness: " + fault);
    }

    private static Refusal driving(String said, MetricDeclaration metric, String... faults) {
        return Refusal.of(
                said, Wellness.mission().pursuing(goal("g").stating("x").measuredBy(metric)), faults);
    }

    @Test
    void aJointEffectIsFoundAgainInTheMission() {
        JointEffect told = claiming(together(QUIZ, FEED)
                        .expecting(WELLBEING)
                        .toRiseBy(3)
                        .because("both remind the same people")
                        .reaching(0.5)
                        .backedBy(experiment("EXP-115", "members").finding(2.4).between(1.6, 3.2)))
                .declare()
                .jointEffects()
                .get(0);

        assertThat(told).hasToString("[feature:wellness/quiz, feature:wellness/feed] on metric:wellness/who-5");
        assertThat(told.because()).contains("both remind the same people");
        assertThat(told.reach()).hasValue(0.5);
        assertThat(told.evidence()).hasSize(1);
    }

    @Test
    void aMetricThatDrivesAnotherIsFoundAgainWithItsEvidence() {
        Mission mission = Wellness.mission()
                .pursuing(goal("g")
                        .stating("x")
                        .measuredBy(WELLBEING
                                .driving(SCREEN_TIME)
                                .because("who feels better looks at screens less")
                                .backedBy(experiment("EXP-1", "members"))
                                .driving(NO_SHOWS)
                                .because("who feels better comes")))
                .declare();
        ImpactMetric metric = mission.metrics().get(0);

        assertThat(mission.faults()).isEmpty();
        assertThat(metric.drives()).hasSize(2);
        assertThat(metric.drives().get(0).evidence()).hasSize(1);
        assertThat(mission.metric(metric.drives().get(0).driven().id())).isPresent();
    }

    @Test
    void aMissionMayStrainOneAbove() {
        Mission mission = Wellness.mission()
                .straining(Wellness.HEALTHY_CITY)
                .because("it keeps people at their screens")
                .declare();

        assertThat(mission.ladder().strains().get(0).above()).isEqualTo(Wellness.HEALTHY_CITY);
        assertThat(mission.faults()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void isAFault(Refusal refusal) {
        refusal.isToldBy(JointWordsTest.class);
    }

    static Stream<Refusal> isAFault() {
        return Stream.of(
                of(
                        "one feature",
                        together(QUIZ).expecting(WELLBEING).toRiseBy(3),
                        "together(...) names 1 feature (name the two or more whose effects on metric:who-5 overlap, or"
                                + " leave it out: a single claim says its own effect)"),
                of(
                        "one feature twice",
                        together(QUIZ, QUIZ).expecting(WELLBEING).toRiseBy(3),
                        "together(...) names feature:quiz twice (name each feature once)"),
                of(
                        "a feature that claims nothing on the metric",
                        together(QUIZ, REMINDER).expecting(WELLBEING).toRiseBy(3),
                        "together(...) names feature:reminder, which claims nothing on metric:who-5 (let it serve a goal"
                                + " that is measured by it, or leave it out of together(...))"),
                of(
                        "a feature that is not delivered",
                        together(QUIZ, ELSEWHERE).expecting(WELLBEING).toRiseBy(3),
                        "together(...) names a feature that the mission does not deliver (deliver it with"
                                + " delivering(...))"),
                of(
                        "a size of 0",
                        together(QUIZ, FEED).expecting(WELLBEING).toRiseBy(0),
                        "not a valid size of an effect: 0 (above 0, such as 2.6)"),
                of(
                        "a reach beyond everybody",
                        together(QUIZ, FEED).expecting(WELLBEING).toFallBy(1).reaching(1.5),
                        "not a valid share of the people: 1.5 (above 0 and at most 1, such as 0.3)"),
                Refusal.of(
                        "two joint effects of one feature on one metric",
                        claiming(
                                together(QUIZ, FEED).expecting(WELLBEING).toRiseBy(3),
                                together(FEED, QUIZ).expecting(WELLBEING).toRiseBy(2)),
                        "mission:wellness: feature:feed has two joint effects on metric:who-5 (say one together(...)"
                                + " with all of its features)"),
                driving(
                        "a metric that drives itself",
                        metric("a")
                                .measuring("x")
                                .in("points")
                                .betterHigher()
                                .driving(metric("b")
                                        .measuring("x")
                                        .in("points")
                                        .betterHigher()
                                        .driving(metric("a")
                                                .measuring("x")
                                                .in("points")
                                                .betterHigher())
                                        .because("y"))
                                .because("z"),
                        "metric:wellness/a: metric:a would drive itself by way of metric:b (leave one of the links out:"
                                + " what leads cannot follow as well)"),
                driving(
                        "a link without a reason",
                        WELLBEING.driving(SCREEN_TIME).because(" "),
                        "metric:wellness/who-5: not a valid reason why one metric drives another: \" \" (a few words,"
                                + " such as \"who feels better stays longer\")"),
                driving(
                        "the same link twice",
                        WELLBEING
                                .driving(SCREEN_TIME)
                                .because("y")
                                .driving(SCREEN_TIME)
                                .because("z"),
                        "metric:wellness/who-5: metric:who-5 drives metric:screen-time twice (keep one of the two"
                                + " links)"),
                Refusal.of(
                        "strained without a reason",
                        Wellness.mission().straining(Wellness.HEALTHY_CITY).because(null),
                        "mission:wellness: not a valid reason of a ladder link: null (a few words, such as \"well-being is"
                                + " the city's own headline measure\")"));
    }
}
