package org.missionled.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.dsl.Wellness.SCREEN_TIME;
import static org.missionled.dsl.Wellness.WELLBEING;
import static org.missionled.dsl.Words.feature;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.missionled.model.Baseline;
import org.missionled.model.Bound;
import org.missionled.model.Guardrail;
import org.missionled.model.Limit;
import org.missionled.model.Mission;
import org.missionled.model.Tolerance;
import org.missionled.model.Tolerance.Unit;
import org.missionled.model.Tolerance.WrongWay;

/** Each way to guard a metric is found again in the model, on a mission as on a feature. */
class GuardingWordsTest {
    private static final Baseline BASELINE = Baseline.of(40, LocalDate.of(2026, 1, 1));

    private static Limit told(MissionDeclaration guarded) {
        Mission mission = guarded.declare();
        assertThat(mission.faults()).isEmpty();
        return mission.guardrails().get(0).limit();
    }

    private static Guarding<MissionDeclaration> guarding(MetricDeclaration metric) {
        return Wellness.mission().guarding(metric);
    }

    @Test
    void bounds() {
        assertThat(told(guarding(SCREEN_TIME).atMost(45))).isEqualTo(Bound.atMost(45));
        assertThat(told(guarding(WELLBEING).atLeast(50))).isEqualTo(Bound.atLeast(50));
    }

    @Test
    void tolerancesInTheUnitOfTheMetric() {
        Limit rise = told(guarding(SCREEN_TIME).mayRiseBy(2).from(40).on("2026-01-01"));
        Limit fall = told(guarding(WELLBEING).mayFallBy(2).from(40).on("2026-01-01"));

        assertThat(rise).isEqualTo(new Tolerance(WrongWay.RISING, 2, Unit.UNITS, BASELINE));
        assertThat(rise.bound()).isEqualTo(Bound.atMost(42));
        assertThat(fall).isEqualTo(new Tolerance(WrongWay.FALLING, 2, Unit.UNITS, BASELINE));
        assertThat(fall.bound()).isEqualTo(Bound.atLeast(38));
    }

    @Test
    void tolerancesInPercentOfTheBaseline() {
        Limit rise = told(
                guarding(SCREEN_TIME).mayRiseByPercentOfBaseline(5).from(40).on("2026-01-01"));
        Limit fall =
                told(guarding(WELLBEING).mayFallByPercentOfBaseline(5).from(40).on("2026-01-01"));

        assertThat(rise).isEqualTo(new Tolerance(WrongWay.RISING, 5, Unit.PERCENT_OF_BASELINE, BASELINE));
        assertThat(rise.bound()).isEqualTo(Bound.atMost(42));
        assertThat(fall).isEqualTo(new Tolerance(WrongWay.FALLING, 5, Unit.PERCENT_OF_BASELINE, BASELINE));
        assertThat(fall.bound()).isEqualTo(Bound.atLeast(38));
    }

    @Test
    void noToleranceAtAll() {
        assertThat(told(guarding(SCREEN_TIME).mayRiseBy(0).from(40).on("2026-01-01"))
                        .bound())
                .isEqualTo(Bound.atMost(40));
    }

    @Test
    void severalGuardrailsOfAMission() {
        Mission mission =
                guarding(SCREEN_TIME).atMost(45).guarding(WELLBEING).atLeast(50).declare();
        assertThat(mission.guardrails())
                .extracting(guardrail -> guardrail.metric().id().toString())
                .containsExactly("metric:wellness/screen-time", "metric:wellness/who-5");
    }

    @Test
    void onFeaturesWithAndWithoutImpact() {
        Mission mission = Wellness.mission()
                .delivering(
                        feature("f")
                                .doing("x")
                                .serving(Wellness.FEEL_BETTER)
                                .expecting(WELLBEING)
                                .toRise()
                                .guarding(SCREEN_TIME)
                                .mayRiseBy(2)
                                .from(40)
                                .on("2026-01-01"),
                        feature("g")
                                .doing("x")
                                .withoutImpact("comfort")
                                .guarding(SCREEN_TIME)
                                .atMost(45)
                                .ownedBy("us"))
                .declare();

        assertThat(mission.faults()).isEmpty();
        assertThat(mission.guardrails()).isEmpty();
        assertThat(mission.features())
                .flatExtracting(feature -> feature.guardrails())
                .extracting(Guardrail::limit)
                .containsExactly(new Tolerance(WrongWay.RISING, 2, Unit.UNITS, BASELINE), Bound.atMost(45));
    }
}
