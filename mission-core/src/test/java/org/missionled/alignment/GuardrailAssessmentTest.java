package org.missionled.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.missionled.measurement.Observed.observed;
import static org.missionled.model.Sample.baseline;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.delivering;
import static org.missionled.model.Sample.falling;
import static org.missionled.model.Sample.feature;
import static org.missionled.model.Sample.mayRiseBy;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.rising;

import org.junit.jupiter.api.Test;
import org.missionled.explanation.Explanation.Amount;
import org.missionled.explanation.Explanation.Date;
import org.missionled.explanation.Explanation.Text;
import org.missionled.measurement.Observed;
import org.missionled.model.Bound;
import org.missionled.model.Guardrail;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Limit;
import org.missionled.model.Tolerance;

class GuardrailAssessmentTest {
    private static final ImpactMetric MINUTES = falling("screen-time").withFreshDays(45);
    private static final Observed MARCH_TO_JUNE = observed("screen-time")
            .in("2026-03-31", 40)
            .in("2026-04-30", 46)
            .in("2026-05-31", 50)
            .in("2026-06-30", 47);

    private static GuardrailAssessment guarding(ImpactMetric metric, Limit limit, Observed observed, String asOf) {
        return Alignment.of(mission().withGuardrail(new Guardrail(metric, limit)))
                .given(observed.all())
                .asOf(day(asOf))
                .guardrails()
                .get(0);
    }

    private static Verdict atMost45(Observed observed, String asOf) {
        return guarding(MINUTES, Bound.atMost(45), observed, asOf).verdict();
    }

    @Test
    void theLastValueKeepsItsLimitOrBreaksIt() {
        assertThat(atMost45(MARCH_TO_JUNE, "2026-04-01")).isEqualTo(Verdict.HELD);
        assertThat(atMost45(MARCH_TO_JUNE, "2026-06-30")).isEqualTo(Verdict.BREACHED);
        assertThat(atMost45(observed("screen-time").in("2026-06-30", 45), "2026-07-01"))
                .isEqualTo(Verdict.HELD);
    }

    @Test
    void withoutAValueItIsUnmeasured() {
        GuardrailAssessment unmeasured = guarding(MINUTES, Bound.atMost(45), observed("screen-time"), "2026-07-01");

        assertThat(unmeasured.verdict()).isEqualTo(Verdict.UNMEASURED);
        assertThat(unmeasured.counted()).isEmpty();
        assertThat(unmeasured.since()).isEmpty();
        assertThat(unmeasured.explain().reason()).isEqualTo("there is no value");
    }

    @Test
    void staleCarriesTheBreach() {
        // 2026-06-30 + 45 days = 2026-08-14
        assertThat(atMost45(MARCH_TO_JUNE, "2026-08-14")).isEqualTo(Verdict.BREACHED);
        GuardrailAssessment stale = guarding(MINUTES, Bound.atMost(45), MARCH_TO_JUNE, "2026-08-15");

        assertThat(stale.verdict()).isEqualTo(Verdict.STALE);
        assertThat(stale.lastKnown()).contains(Verdict.BREACHED);
        assertThat(stale.counted()).contains(Verdict.BREACHED);
        assertThat(stale.since()).contains(day("2026-04-30"));
    }

    @Test
    void aBreachHoldsSinceTheFirstValueOfItsUnbrokenRun() {
        assertThat(guarding(MINUTES, Bound.atMost(45), MARCH_TO_JUNE, "2026-07-01")
                        .since())
                .contains(day("2026-04-30"));
        assertThat(guarding(MINUTES, Bound.atMost(48), MARCH_TO_JUNE, "2026-07-01")
                        .since())
                .contains(day("2026-06-30"));
    }

    @Test
    void aToleranceIsMeasuredFromItsFrozenBaseline() {
        Observed upTo33 = observed("screen-time").in("2026-02-28", 33);

        // 31 + 2 = 33
        assertThat(guarding(MINUTES, mayRiseBy(2, 31, "2026-01-01"), upTo33, "2026-03-01")
                        .verdict())
                .isEqualTo(Verdict.HELD);
        assertThat(guarding(MINUTES, mayRiseBy(1.9, 31, "2026-01-01"), upTo33, "2026-03-01")
                        .verdict())
                .isEqualTo(Verdict.BREACHED);
    }

    @Test
    void aToleranceInPercentIsOfItsBaseline() {
        Tolerance mayFallBy10Percent = new Tolerance(
                Tolerance.WrongWay.FALLING, 10, Tolerance.Unit.PERCENT_OF_BASELINE, baseline(50, "2026-01-01"));

        // 50 - 10 % = 45
        assertThat(guarding(
                                rising("trust"),
                                mayFallBy10Percent,
                                observed("trust").in("2026-02", 45),
                                "2026-03-01")
                        .verdict())
                .isEqualTo(Verdict.HELD);
        assertThat(guarding(
                                rising("trust"),
                                mayFallBy10Percent,
                                observed("trust").in("2026-02", 44.9),
                                "2026-03-01")
                        .verdict())
                .isEqualTo(Verdict.BREACHED);
    }

    @Test
    void whatCountsBeforeTheBaselineOfAToleranceBreaksNothing() {
        GuardrailAssessment before = guarding(
                MINUTES, mayRiseBy(2, 31, "2026-03-31"), observed("screen-time").in("2026-03-31", 99), "2026-04-01");

        assertThat(before.verdict()).isEqualTo(Verdict.UNMEASURED);
        assertThat(before.explain().reason()).isEqualTo("there is no value after the baseline");
    }

    @Test
    void showsItsInputs() {
        GuardrailAssessment breached = guarding(MINUTES, mayRiseBy(2, 31, "2026-01-01"), MARCH_TO_JUNE, "2026-07-01");

        assertThat(breached.explain().inputs())
                .containsExactly(
                        new Amount("baseline", 31, "minutes"),
                        new Date("baseline on", day("2026-01-01")),
                        new Amount("tolerance", 2, "minutes"),
                        new Amount("at most", 33, "minutes"),
                        new Amount("observed", 47, "minutes"),
                        new Text("period", "2026-06-30"),
                        new Text("accumulation", "latest value"),
                        new Text("from", "facts.csv:4"));
        assertThat(breached.explain().result()).isEqualTo("breached");
        assertThat(breached.explain().reason()).isEqualTo("the last value does not keep the limit");
        assertThat(guarding(MINUTES, Bound.atMost(50), MARCH_TO_JUNE, "2026-07-01")
                        .explain()
                        .reason())
                .isEqualTo("the last value keeps the limit");
        assertThat(guarding(MINUTES, Bound.atMost(50), MARCH_TO_JUNE, "2026-12-01")
                        .explain()
                        .reason())
                .isEqualTo("the last value is older than the declared freshness");
    }

    @Test
    void belongsToTheMissionOrToTheFeatureThatMustKeepIt() {
        Guardrail guardrail = new Guardrail(MINUTES, Bound.atMost(45));
        Alignment both = Alignment.of(delivering(
                        mission().withGuardrail(guardrail), feature("feed").withGuardrail(guardrail)))
                .asOf(day("2026-07-01"));

        assertThat(both.guardrails())
                .extracting(GuardrailAssessment::toString)
                .containsExactly(
                        "mission:wellness guarding metric:wellness/screen-time: UNMEASURED",
                        "feature:wellness/feed guarding metric:wellness/screen-time: UNMEASURED");
    }

    @Test
    void aHarmOf3PercentWithAToleranceOf2PercentAndAStandardErrorOf1Point5PercentIsNotHeld() {
        Tolerance mayRiseBy2Percent = new Tolerance(
                Tolerance.WrongWay.RISING,
                2,
                Tolerance.Unit.UNITS,
                baseline(100, "2026-01-01").withStandardError(1.5));
        GuardrailAssessment harmed = guarding(
                falling("screen-time"),
                mayRiseBy2Percent,
                observed("screen-time").in("2026-02", 103),
                "2026-03-01");

        // 103 +- 1.96 x 1.5 = 100.06 to 105.94, and 102 is allowed
        assertThat(harmed.interval().orElseThrow().low()).isCloseTo(100.06, within(1e-9));
        assertThat(harmed.interval().orElseThrow().high()).isCloseTo(105.94, within(1e-9));
        assertThat(harmed.verdict()).isEqualTo(Verdict.NOT_SHOWN_SAFE);
        assertThat(harmed.explain().reason())
                .isEqualTo("only a part of the interval of the last value keeps the limit");
    }

    @Test
    void neitherIsAHarmOf1PercentThoughItsValueKeepsTheLimit() {
        Tolerance mayRiseBy2Percent = new Tolerance(
                Tolerance.WrongWay.RISING,
                2,
                Tolerance.Unit.PERCENT_OF_BASELINE,
                baseline(100, "2026-01-01").withStandardError(1.5));

        // 101 +- 1.96 x 1.02 x 1.5 = 98.0 to 104.0
        assertThat(guarding(
                                falling("screen-time"),
                                mayRiseBy2Percent,
                                observed("screen-time").in("2026-02", 101),
                                "2026-03-01")
                        .verdict())
                .isEqualTo(Verdict.NOT_SHOWN_SAFE);
    }

    @Test
    void aSeriesBreakAfterTheBaselineTakesTheVerdictAndKeepsTheLastFirmOne() {
        Observed broken = observed("screen-time")
                .in("2026-02-28", 40)
                .in("2026-03-31", 10)
                .afterBreak();
        GuardrailAssessment judged =
                guarding(falling("screen-time"), mayRiseBy(2, 31, "2026-01-01"), broken, "2026-04-01");

        assertThat(judged.isBroken()).isTrue();
        assertThat(judged.countedDifferentlySince()).contains(day("2026-03-31"));
        assertThat(judged.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(judged.lastKnown()).contains(Verdict.BREACHED);
        assertThat(judged.explain().reason())
                .isEqualTo("its values are counted differently since a day between its baseline and the value");
    }
}
