package org.missionled.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.dsl.Wellness.FEEL_BETTER;
import static org.missionled.dsl.Wellness.WELLBEING;
import static org.missionled.dsl.Words.experiment;
import static org.missionled.dsl.Words.feature;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.missionled.dsl.FeatureDeclaration.Claiming;
import org.missionled.model.Cost;
import org.missionled.model.Feature;
import org.missionled.model.FeatureStage;

/** Stages, costs, days of forecasts, and what evidence lacks. */
class RefusedStageTest {
    private static String atOnce(String stages) {
        return "at two stages at once: " + stages + " (say one of candidate(), inDiscovery(), inDevelopment(),"
                + " launchedOn(...), declinedBecause(...))";
    }

    @ParameterizedTest
    @MethodSource
    void isAFaultOfTheFeature(Refusal refusal) {
        refusal.isToldBy(RefusedStageTest.class);
    }

    private static Claiming claiming() {
        return feature("f").doing("x").serving(FEEL_BETTER).expecting(WELLBEING).toRise();
    }

    private static Refusal of(String said, FeatureDeclaration feature, String fault) {
        return Refusal.ofFeature(said, feature, "feature:wellness/f: " + fault);
    }

    private static Refusal evidence(String said, EvidenceDeclaration evidence, String fault) {
        return of(said, claiming().backedBy(evidence), fault);
    }

    static Stream<Refusal> isAFaultOfTheFeature() {
        return Stream.of(
                of("two early stages", claiming().candidate().inDevelopment(), atOnce("candidate and in development")),
                of(
                        "launched and a candidate",
                        claiming().launchedOn("2026-03-01").candidate(),
                        atOnce("candidate and launched")),
                of(
                        "declined and in discovery",
                        claiming().inDiscovery().declinedBecause("no"),
                        atOnce("in discovery and declined")),
                of(
                        "retired and declined",
                        claiming().retiredOn("2026-03-01").declinedBecause("no"),
                        atOnce("retired and declined")),
                of(
                        "retired before its launch",
                        claiming().launchedOn("2026-03-01").retiredOn("2026-02-28"),
                        "retired on 2026-02-28, before the launch on 2026-03-01 (the launch comes first)"),
                of(
                        "no such day of launch",
                        claiming().launchedOn("March"),
                        "not a valid day of launch: \"March\" (year, month and day of the calendar, such as"
                                + " \"2026-12-31\")"),
                of(
                        "no such day of retirement",
                        claiming().retiredOn(null),
                        "not a valid day of retirement: null (year, month and day of the calendar, such as"
                                + " \"2026-12-31\")"),
                of(
                        "declined without a reason",
                        claiming().declinedBecause(" "),
                        "not a valid reason for declining: \" \" (a few words, such as \"it would track people off the"
                                + " site\")"),
                of(
                        "a cost below 0",
                        claiming().costing(-120_000, "EUR"),
                        "not a valid cost: -120000 (above 0, such as 120000)"),
                of(
                        "a cost that is no number",
                        claiming().costing(Double.NaN, "EUR"),
                        "not a valid cost: NaN (a finite number, such as 120000)"),
                of(
                        "a currency in another shape",
                        claiming().costing(120_000, "euro"),
                        "not a valid currency: \"euro\" (three capital letters, such as \"EUR\")"),
                of(
                        "no currency",
                        claiming().costing(120_000, null),
                        "not a valid currency: null (three capital letters, such as \"EUR\")"),
                of(
                        "no such day of the forecast",
                        claiming().forecastOn("2026-02-30"),
                        "not a valid day of the forecast: \"2026-02-30\" (year, month and day of the calendar, such as"
                                + " \"2026-12-31\")"),
                evidence(
                        "null weakness",
                        experiment("EXP-114", "2,400 members").weakenedBy(null),
                        "not a valid weakness: null (such as ATTRITION)"),
                evidence(
                        "blank other people",
                        experiment("EXP-114", "2,400 members").amongstOthers(""),
                        "not a valid group of other people: \"\" (a few words, such as \"pilot schools in Sweden\")"),
                evidence(
                        "no such last day",
                        experiment("EXP-114", "2,400 members").validUntil("later"),
                        "not a valid last day on which the evidence holds: \"later\" (year, month and day of the"
                                + " calendar, such as \"2026-12-31\")"));
    }

    private static Feature told(FeatureDeclaration said) {
        return Wellness.mission().delivering(said).declare().features().get(0);
    }

    @Test
    void theStageIsTheOneOfTheDay() {
        Feature feature = told(claiming().launchedOn("2026-03-01").retiredOn("2027-03-01"));

        assertThat(feature.lifecycle().stageOn(LocalDate.of(2026, 2, 28))).contains(FeatureStage.DEVELOPMENT);
        assertThat(feature.lifecycle().stageOn(LocalDate.of(2026, 3, 1))).contains(FeatureStage.LAUNCHED);
        assertThat(feature.lifecycle().stageOn(LocalDate.of(2027, 3, 1))).contains(FeatureStage.RETIRED);
        assertThat(told(claiming()).lifecycle().stageOn(LocalDate.of(2026, 3, 1)))
                .isEmpty();
        assertThat(told(claiming().inDiscovery()).lifecycle().stageOn(LocalDate.of(2026, 3, 1)))
                .contains(FeatureStage.DISCOVERY);
        assertThat(told(claiming().declinedBecause("no")).lifecycle().stageOn(LocalDate.of(2026, 3, 1)))
                .contains(FeatureStage.DECLINED);
    }

    @Test
    void aFaultyStageLeavesTheRestOfTheFeature() {
        Feature feature = told(claiming().candidate().launchedOn("2026-03-01").costing(5, "SEK"));

        assertThat(feature.lifecycle().stageOn(LocalDate.of(2026, 3, 1))).contains(FeatureStage.CANDIDATE);
        assertThat(feature.cost()).contains(Cost.of(5, "SEK"));
    }
}
