package org.missionled.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.measurement.Observed.observed;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.percentage;
import static org.missionled.model.Sample.ratio;
import static org.missionled.model.Sample.rising;
import static org.missionled.model.Sample.words;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.missionled.measurement.Attribute;
import org.missionled.measurement.Judgement;
import org.missionled.measurement.Observation;
import org.missionled.measurement.Observations;
import org.missionled.measurement.Observed;
import org.missionled.measurement.Reading;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.model.Derivation;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Limits;
import org.missionled.model.Measure;
import org.missionled.model.Mission;
import org.missionled.series.Point;

class ObservationCheckTest {
    private static final Mission WELLNESS = mission(goal(
            "feel-better",
            Measure.of(rising("who-5").withLimits(new Limits(0, 100))),
            Measure.of(ratio("no-shows")),
            Measure.of(percentage("retention")),
            Measure.of(words("stories"))));

    private static List<String> faults(Observed observed) {
        return seen(observed).misfits().stream()
                .flatMap(misfit -> misfit.problems().stream())
                .toList();
    }

    private static Alignment seen(Observed... observed) {
        Alignment.Facts facts = Alignment.of(WELLNESS);
        for (Observed some : observed) {
            facts = facts.given(some.all());
        }
        return facts.asOf(day("2026-12-31"));
    }

    private static Alignment fitting(Observed observed) {
        assertThat(faults(observed)).isEmpty();
        return seen(observed);
    }

    @Test
    void takesWhatFits() {
        assertThat(fitting(observed("who-5").in("2026-01", 54).unit("points"))
                        .observations()
                        .size())
                .isOne();
        assertThat(fitting(observed("no-shows").in("2026-01", 1, 4).unit("missed session per booked session"))
                        .observations()
                        .size())
                .isOne();
        assertThat(fitting(observed("retention").in("2026-01", 5.8).unit("%"))
                        .observations()
                        .size())
                .isOne();
        assertThat(fitting(observed("stories").in("2026-01", "I sleep better"))
                        .observations()
                        .size())
                .isOne();
    }

    @Test
    void refusesAnUnknownMetric() {
        assertThat(faults(observed("who5").in("2026-01", 54)))
                .containsExactly("facts.csv:1: mission:wellness has no metric who5"
                        + " (it has [who-5, no-shows, retention, stories])");
    }

    @Test
    void refusesAWrongUnit() {
        assertThat(faults(observed("who-5").in("2026-01", 54).unit("percent")))
                .containsExactly("facts.csv:1: who-5 is in \"percent\" here (the metric is in \"points\")");
    }

    @Test
    void refusesAWrongKindOfReading() {
        assertThat(faults(observed("who-5").in("2026-01", 1, 4)))
                .containsExactly("facts.csv:1: who-5 is a single value in points, not 1 of 4 (give one value)");
        assertThat(faults(observed("who-5").in("2026-01", "fine")))
                .containsExactly("facts.csv:1: who-5 is a single value in points, not \"fine\" (give one value)");
        assertThat(faults(observed("no-shows").in("2026-01", 0.25)))
                .containsExactly("facts.csv:1: no-shows is a ratio and keeps both counts, not 0.25"
                        + " (give numerator and denominator)");
        assertThat(faults(observed("stories").in("2026-01", 7)))
                .containsExactly("facts.csv:1: stories is in words, not 7 (write what people said)");
    }

    @Test
    void whatIsComputedCannotBeObservedToo() {
        Derivation sum = Derivation.of(Derivation.Form.SUM, List.of(rising("new-editors"), rising("old-editors")));
        ImpactMetric editors = rising("editors").withDerivation(sum);
        Alignment both = Alignment.of(mission(goal("reach", Measure.of(editors))))
                .given(observed("new-editors").in("2026-01", 14).all())
                .given(observed("old-editors").in("2026-01", 72).all())
                .given(observed("editors").in("2026-01", 80).all())
                .asOf(day("2026-12-31"));

        assertThat(both.misfits())
                .flatExtracting(Misfit::problems)
                .containsExactly(
                        "facts.csv:1: editors is computed (new-editors + old-editors) and cannot be observed too"
                                + " (leave it out here)");
        assertThat(both.values(editors))
                .as("the computed value counts, not the one that was written")
                .extracting(Point::value)
                .containsExactly(86.0);
    }

    @Test
    void refusesValuesBeyondTheNaturalLimits() {
        assertThat(faults(observed("who-5").in("2026-01", 100.5)))
                .containsExactly("facts.csv:1: who-5 is 100.5, beyond its natural limits 0 to 100"
                        + " (check value and limits)");
        assertThat(faults(observed("no-shows").in("2026-01", 5, 4)))
                .containsExactly("facts.csv:1: no-shows is 1.25, beyond its natural limits 0 to 1"
                        + " (check value and limits)");
        assertThat(fitting(observed("who-5").in("2026-01", 100).in("2026-02", 0))
                        .observations()
                        .size())
                .isEqualTo(2);
    }

    @Test
    void takesNothingOutOfNothingAndRefusesSomethingOutOfNothing() {
        assertThat(fitting(observed("no-shows").in("2026-01", 0, 0))
                        .observations()
                        .size())
                .isOne();
        assertThat(faults(observed("no-shows").in("2026-01", 5, 0)))
                .containsExactly("facts.csv:1: no-shows counts 5 of 0 (check both counts)");
    }

    @Test
    void passesOverWhatNamesAnotherMissionAndCountsIt() {
        Alignment alignment =
                fitting(observed("fitness/steps").in("2026-01", -7).in("2026-02", -8));

        assertThat(alignment.observations()).isEqualTo(Observations.none());
        assertThat(alignment.elsewhere()).isEqualTo(Map.of("fitness", 2));
        assertThat(fitting(observed("wellness/who-5").in("2026-01", 54)).values(rising("who-5")))
                .hasSize(1);
        assertThat(faults(observed("wellness/steps").in("2026-01", 54)))
                .containsExactly("facts.csv:1: mission:wellness has no metric steps"
                        + " (it has [who-5, no-shows, retention, stories])");
    }

    @Test
    void namesAllFaultsTogetherAndKeepsTheGoodRest() {
        Alignment mixed = seen(
                observed("who-5").in("2026-01", 54).in("2026-02", 540),
                observed("who5").in("2026-01", 54),
                observed("fitness/steps").in("2026-01", 1),
                observed("who-5").in("2026-03", 55).unit("percent"));

        assertThat(mixed.misfits()).hasSize(2);
        assertThat(mixed.misfits().get(0))
                .isEqualTo(new Misfit.Named(
                        "who-5",
                        List.of(
                                "facts.csv:2: who-5 is 540, beyond its natural limits 0 to 100 (check value and"
                                        + " limits)",
                                "facts.csv:1: who-5 is in \"percent\" here (the metric is in \"points\")")));
        assertThat(mixed.misfits().get(1)).isInstanceOfSatisfying(Misfit.Named.class, named -> {
            assertThat(named.metric()).isEqualTo("who5");
            assertThat(named.problems()).hasSize(1);
        });
        assertThat(mixed.observations())
                .isEqualTo(observed("who-5").in("2026-01", 54).all());
        assertThat(mixed.seen(rising("who-5"))).isOne();
    }

    @Test
    void findsTwoValuesForOnePeriodUnderTheShortNameAndTheLongOne() {
        Alignment twice = seen(
                observed("who-5").in("2026-01", 54).in("2026-02", 56),
                observed("wellness/who-5").in("2026-01", 55));

        assertThat(twice.misfits())
                .containsExactly(new Misfit.Contradicting(
                        List.of("facts.csv:1: who-5 has a second value for 2026-01, 55; the first is 54 at"
                                + " facts.csv:1 (keep one of them, or say on which day each was published)")));
        assertThat(twice.values(rising("who-5"))).extracting(Point::value).containsExactly(56.0);
    }

    @Test
    void takesTheSameValueUnderTheShortNameAndTheLongOne() {
        Alignment same = seen(
                observed("who-5").in("2026-01", 54), observed("wellness/who-5").in("2026-01", 54));

        assertThat(same.misfits()).isEmpty();
        assertThat(same.values(rising("who-5"))).hasSize(1);
    }

    private static Alignment given(Mission mission, Observation... observed) {
        return Alignment.of(mission).given(Observations.of(List.of(observed))).asOf(day("2026-12-31"));
    }

    private static Observation points(double value, String origin) {
        return Observation.of("who-5", ReportingPeriod.parse("2026-01"), new Reading.Value(value), origin);
    }

    @Test
    void twoSourcesForOnePeriodAreAMisfitUnlessOneIsPreferred() {
        Observation survey = points(54, "a.csv:2").withSource("survey");
        Observation office = points(56, "b.csv:3").withSource("office");

        Alignment unclear = given(WELLNESS, survey, office);
        assertThat(unclear.misfits())
                .containsExactly(new Misfit.Named(
                        "who-5",
                        List.of("a.csv:2: who-5 has a second source for 2026-01, survey; the first is office at b.csv:3"
                                + " (keep one source for a period, or say on the metric which is preferred)")));
        assertThat(unclear.observations()).isEqualTo(Observations.none());

        ImpactMetric preferring = rising("who-5").withPreferredSource("office");
        Alignment clear = given(mission(goal("feel-better", Measure.of(preferring))), survey, office);
        assertThat(clear.misfits()).isEmpty();
        assertThat(clear.values(preferring)).extracting(Point::value).containsExactly(56.0);
        assertThat(clear.values(preferring).get(0).sources()).containsExactly("office");
    }

    @Test
    void twoMethodsOfOneSourceAreAMisfit() {
        assertThat(given(WELLNESS, points(54, "a.csv:2").with(Attribute.METHOD, "telephone"), points(56, "b.csv:3"))
                        .misfits())
                .flatExtracting(Misfit::problems)
                .containsExactly("a.csv:2: who-5 has a second method for 2026-01, telephone; the first is one that is"
                        + " not named at b.csv:3 (keep one method for a period and a source)");
    }

    @Test
    void aJudgementIsALevelOfTheRubric() {
        Observation said = Observation.of(
                        "stories", ReportingPeriod.parse("2026"), new Reading.Words("I sleep better"), "a.csv:2")
                .with(Attribute.JUDGEMENT, new Judgement("some", "Ada Lovelace"));
        ImpactMetric rubric = words("stories").withRubric(List.of("none", "strong"));

        assertThat(given(WELLNESS, said).misfits())
                .flatExtracting(Misfit::problems)
                .containsExactly("a.csv:2: stories is judged \"some\" by Ada Lovelace, though it has no rubric"
                        + " (say judgedOn(...) on the metric, worst to best)");
        assertThat(given(mission(goal("feel-better", Measure.of(rubric))), said).misfits())
                .flatExtracting(Misfit::problems)
                .containsExactly("a.csv:2: stories is judged \"some\" by Ada Lovelace, which is no level of its rubric"
                        + " (its levels are [none, strong])");
    }

    @Test
    void oneDeclarationIsJudgedForEachSubject() {
        Alignment all = given(
                WELLNESS,
                points(50, "a.csv:2"),
                points(60, "a.csv:3").with(Attribute.SUBJECT, "NOR"),
                points(61, "a.csv:4").with(Attribute.SUBJECT, "SWE"));
        ImpactMetric who5 = WELLNESS.metrics().get(0);

        assertThat(all.values(who5)).extracting(Point::value).containsExactly(50.0);
        assertThat(all.bySubject().keySet()).containsExactly("NOR", "SWE");
        assertThat(all.bySubject().get("SWE").values(who5))
                .extracting(Point::value)
                .containsExactly(61.0);
        assertThat(all.about("FIN").values(who5)).isEmpty();
        assertThat(all.about("NOR").observations()).isSameAs(all.observations());
    }

    @Test
    void aSeriesThatFitsIsJudgedBesideOneThatDoesNot() {
        Alignment one = seen(observed("who-5").in("2026-01", 54).in("2026-02", 154));
        Alignment both = given(WELLNESS, points(54, "a.csv:2"), plain("no-shows"));

        assertThat(one.values(who5())).extracting(Point::value).containsExactly(54.0);
        assertThat(both.values(who5())).extracting(Point::value).containsExactly(54.0);
        assertThat(both.values(ratio("no-shows"))).isEmpty();
        assertThat(both.misfits()).hasSize(1);
    }

    @Test
    void whoAsksByAnotherObjectIsAnsweredByWhatTheMissionDeclares() {
        Alignment alignment = seen(observed("who-5").in("2026-01", 54).in("2026-02", 154));

        assertThat(alignment.values(rising("who-5"))).extracting(Point::value).containsExactly(54.0);
        assertThat(alignment.seen(rising("who-5"))).isOne();
        assertThat(alignment.lastPeriod(rising("who-5"))).contains(ReportingPeriod.parse("2026-01"));
    }

    @Test
    void ofAMetricThatTheMissionDoesNotNameNothingIsKnown() {
        Alignment alignment = seen(observed("steps").in("2026-01", 54));

        assertThat(alignment.values(rising("steps"))).isEmpty();
        assertThat(alignment.seen(rising("steps"))).isZero();
        assertThat(alignment.lastPeriod(rising("steps"))).isEmpty();
    }

    private static ImpactMetric who5() {
        return WELLNESS.metricNamed("who-5").orElseThrow();
    }

    private static Observation plain(String metric) {
        return Observation.of(metric, ReportingPeriod.parse("2026-01"), new Reading.Value(54), "b.csv:2");
    }
}
