package org.missionled.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.missionled.measurement.Observed.observed;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.metric;
import static org.missionled.model.Sample.mission;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.missionled.measurement.Observed;
import org.missionled.model.Direction;
import org.missionled.model.Guardrail;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Objective;
import org.missionled.model.Refused;
import org.missionled.model.ValueKind;

/** An objective leaves a budget for errors; what counts is how fast it burns. */
class ErrorBudgetTest {
    private static final ErrorBudget THREE_NINES = new ErrorBudget(0.999, Duration.ofDays(30));
    private static final ImpactMetric AVAILABILITY =
            metric("availability", new ValueKind.Ratio("good request", "request"), new Direction.Rises());

    /** The Site Reliability Workbook, Table 5-4; the last time is printed as 43 minutes. */
    @ParameterizedTest(name = "an error rate of {1} burns {0} times as fast as allowed and lasts {2}")
    @CsvSource({"1, 0.001, PT720H", "2, 0.002, PT360H", "10, 0.01, PT72H", "1000, 1, PT43M12S"})
    void burnsAsInTable5Dash4(double burnRate, double errorRate, Duration lasts) {
        assertThat(THREE_NINES.burnRate(errorRate)).isCloseTo(burnRate, within(1e-9));
        assertThat(THREE_NINES.timeToExhaustion(burnRate)).isEqualTo(lasts);
    }

    /** The Site Reliability Workbook, Table 5-8. */
    @ParameterizedTest(name = "a burn rate of {1} over {0} uses up {2} of the budget")
    @CsvSource({"PT1H, 14.4, 0.02", "PT6H, 6, 0.05", "PT72H, 1, 0.10"})
    void usesUpAsInTable5Dash8(Duration window, double burnRate, double consumed) {
        assertThat(THREE_NINES.consumed(burnRate, window)).isCloseTo(consumed, within(1e-12));
        assertThat(THREE_NINES.burnRateConsuming(consumed, window)).isCloseTo(burnRate, within(1e-12));
    }

    @Test
    void refusesWhatIsNoBudget() {
        assertThatThrownBy(() -> new ErrorBudget(1, Duration.ofDays(30)))
                .isInstanceOf(Refused.class)
                .hasMessage("not a valid objective: 1 (a share above 0 and below 1, such as 0.999)");
        assertThatThrownBy(() -> new ErrorBudget(0.999, Duration.ZERO))
                .hasMessage("not a valid period of an objective: PT0S (above 0, such as 30 days)");
        assertThatThrownBy(() -> THREE_NINES.burnRate(1.1))
                .hasMessage("not a valid error rate: 1.1 (a share from 0 to 1, such as 0.001)");
        assertThatThrownBy(() -> THREE_NINES.timeToExhaustion(0))
                .hasMessage("not a valid burn rate: 0 (above 0, such as 14.4; at 0 the budget lasts for ever)");
    }

    private static GuardrailAssessment over30Days(Observed observed, String asOf) {
        return Alignment.of(mission().withGuardrail(new Guardrail(AVAILABILITY, new Objective(0.999, 30))))
                .given(observed.all())
                .asOf(day(asOf))
                .guardrails()
                .get(0);
    }

    /** Thirty days of June with 10,000 requests each; the last ones fail as often as said. */
    private static Observed june(int... failedOnTheLastDays) {
        Observed observed = observed("availability");
        for (int day = 1; day <= 30; day++) {
            int at = day - 31 + failedOnTheLastDays.length;
            double failed = at < 0 ? 0 : failedOnTheLastDays[at];
            observed = observed.in("2026-06-%02d".formatted(day), 10_000 - failed, 10_000);
        }
        return observed;
    }

    @Test
    void aBudgetOf300FailuresIn30DaysIsHeldWithAQuietEnd() {
        // 120 of 300,000 failed: 0.4 of the budget, none in the last day
        GuardrailAssessment quiet = over30Days(june(60, 60, 0), "2026-06-30");

        assertThat(quiet.verdict()).isEqualTo(Verdict.HELD);
        assertThat(quiet.burn().orElseThrow().consumed()).isCloseTo(0.4, within(1e-9));
        // 120 of 30,000 in three days is 4 times as fast as allowed, but it has stopped
        assertThat(quiet.burn().orElseThrow().longRate()).isCloseTo(4, within(1e-9));
        assertThat(quiet.burn().orElseThrow().shortRate()).isZero();
    }

    @Test
    void theLongWindowIsATenthOfTheDaysAndTheShortOneATwelfthOfThat() {
        Burn burn = Alignment.of(mission().withGuardrail(new Guardrail(AVAILABILITY, new Objective(0.999, 360))))
                .given(june(40, 40, 40).all())
                .asOf(day("2026-06-30"))
                .guardrails()
                .get(0)
                .burn()
                .orElseThrow();

        assertThat(burn.longDays()).isEqualTo(36);
        assertThat(burn.shortDays()).isEqualTo(3);
        // 120 of 30,000 in three days is 4 times as fast as 1 in 1,000
        assertThat(burn.shortRate()).isCloseTo(4, within(1e-9));
    }

    @Test
    void anObjectiveThatIsJustKeptIsKept() {
        assertThat(new Burn(1, 0, 0, 3, 1, THREE_NINES).isExhausted()).isFalse();
        assertThat(new Burn(StrictMath.nextUp(1.0), 0, 0, 3, 1, THREE_NINES).isExhausted())
                .isTrue();
    }

    @Test
    void burningInBothWindowsIsNotShownSafe() {
        GuardrailAssessment burning = over30Days(june(40, 40, 40), "2026-06-30");

        assertThat(burning.verdict()).isEqualTo(Verdict.NOT_SHOWN_SAFE);
        assertThat(burning.explain().reason())
                .isEqualTo("the error budget is not overspent, but burns too fast in both windows");
        assertThat(burning.burn().orElseThrow().shortRate()).isCloseTo(4, within(1e-9));
        assertThat(burning.burn().orElseThrow().timeToExhaustion())
                .hasValueSatisfying(it -> assertThat(it.toHours()).isEqualTo(180));
    }

    @Test
    void moreThan300FailuresIn30DaysAreABreachThoughItIsQuietNow() {
        assertThat(over30Days(june(301, 0, 0, 0), "2026-06-30").verdict()).isEqualTo(Verdict.BREACHED);
        assertThat(over30Days(june(299, 0, 0, 0), "2026-06-30").verdict()).isEqualTo(Verdict.HELD);
    }

    @Test
    void withoutAValueItIsUnmeasured() {
        assertThat(over30Days(observed("availability"), "2026-06-30").verdict()).isEqualTo(Verdict.UNMEASURED);
    }
}
