package org.missionled.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.measurement.Observed.observed;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.falling;
import static org.missionled.model.Sample.id;
import static org.missionled.model.Sample.mission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.missionled.measurement.Observed;
import org.missionled.model.Baseline;
import org.missionled.model.Bound;
import org.missionled.model.Direction;
import org.missionled.model.ElementKind;
import org.missionled.model.Guardrail;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Limit;
import org.missionled.model.Objective;
import org.missionled.model.Rhythm;
import org.missionled.model.Tolerance;
import org.missionled.model.ValueKind;

/** Each row of the table for guardrails, by one guardrail to which it applies. */
class GuardrailTableTest {
    private static final ImpactMetric MINUTES = falling("screen-time");
    private static final ImpactMetric AVAILABILITY = ImpactMetric.of(
            id(ElementKind.METRIC, "availability"),
            "Requests answered",
            new ValueKind.Ratio("answered request", "request"),
            new Direction.Rises());
    private static final Limit AT_MOST_45 = Bound.atMost(45);
    private static final Limit FIVE_MORE =
            new Tolerance(Tolerance.WrongWay.RISING, 5, Tolerance.Unit.UNITS, Baseline.of(40, day("2026-01-31")));
    private static final Map<String, GuardrailAssessment> EXAMPLES = new LinkedHashMap<>();

    static {
        example(
                "NOT_ASSESSABLE when it has seasons, and no value is of the same one as its baseline",
                MINUTES.withRhythm(Rhythm.MONTH).withSeason(Rhythm.YEAR),
                FIVE_MORE,
                observed("screen-time").in("2026-06", 41));
        example("UNMEASURED when there is no value after the baseline", MINUTES, FIVE_MORE, observed("screen-time"));
        example("UNMEASURED when there is no value", MINUTES, AT_MOST_45, observed("screen-time"));
        example(
                "NOT_ASSESSABLE when its values are counted differently since a day between its baseline and the value",
                MINUTES,
                FIVE_MORE,
                observed("screen-time").in("2026-06", 41).afterBreak());
        example(
                "STALE when the last value is older than the declared freshness",
                MINUTES.withFreshDays(30),
                AT_MOST_45,
                observed("screen-time").in("2026-03", 50));
        example("BREACHED when the error budget is overspent", AVAILABILITY, ninety(), requests(80, 100));
        example(
                "NOT_SHOWN_SAFE when the error budget is not overspent, but burns too fast in both windows",
                AVAILABILITY,
                ninety(),
                requests(100, 80));
        example(
                "HELD when the error budget is not overspent, and is not burning in both windows",
                AVAILABILITY,
                ninety(),
                requests(95, 100));
        example(
                "BREACHED when no part of the interval of the last value keeps the limit",
                MINUTES,
                AT_MOST_45,
                observed("screen-time").in("2026-06", 48).standardError(1));
        example(
                "NOT_SHOWN_SAFE when only a part of the interval of the last value keeps the limit",
                MINUTES,
                AT_MOST_45,
                observed("screen-time").in("2026-06", 46).standardError(1));
        example(
                "HELD when the whole interval of the last value keeps the limit",
                MINUTES,
                AT_MOST_45,
                observed("screen-time").in("2026-06", 42).standardError(1));
        example(
                "BREACHED when the last value does not keep the limit",
                MINUTES,
                AT_MOST_45,
                observed("screen-time").in("2026-06", 46));
        example(
                "HELD when the last value keeps the limit",
                MINUTES,
                AT_MOST_45,
                observed("screen-time").in("2026-06", 45));
    }

    private static Objective ninety() {
        return new Objective(0.9, 30);
    }

    /** Twenty-six days of June at one rate, then the last four at another, of 100 requests each. */
    private static Observed requests(int first, int last) {
        Observed observed = observed("availability");
        for (int day = 1; day <= 30; day++) {
            observed = observed.in("2026-06-%02d".formatted(day), day <= 26 ? first : last, 100);
        }
        return observed;
    }

    private static void example(String row, ImpactMetric metric, Limit limit, Observed observed) {
        EXAMPLES.put(
                row,
                Alignment.of(mission().withGuardrail(new Guardrail(metric, limit)))
                        .given(observed.all())
                        .asOf(day("2026-06-30"))
                        .guardrails()
                        .get(0));
    }

    static List<GuardrailTable.Row> rows() {
        return GuardrailTable.rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRowGivesItsVerdictAndItsReason(GuardrailTable.Row row) {
        GuardrailAssessment judged = EXAMPLES.get(row.toString());

        assertThat(judged.row()).isSameAs(row);
        assertThat(judged.verdict()).isEqualTo(row.verdict());
        assertThat(judged.explain().reason()).isEqualTo(row.when());
    }

    @Test
    void theRowsStandInThisOrder() {
        assertThat(rows()).extracting(GuardrailTable.Row::toString).containsExactlyElementsOf(EXAMPLES.keySet());
    }
}
