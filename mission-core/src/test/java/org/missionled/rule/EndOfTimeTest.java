package org.missionled.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.measurement.Observed.observed;
import static org.missionled.model.Sample.claim;
import static org.missionled.model.Sample.delivering;
import static org.missionled.model.Sample.feature;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.rising;
import static org.missionled.model.Sample.toRise;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.missionled.alignment.Alignment;
import org.missionled.measurement.Observations;
import org.missionled.model.Accumulation;
import org.missionled.model.Baseline;
import org.missionled.model.Bound;
import org.missionled.model.Goal;
import org.missionled.model.Guardrail;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Measure;
import org.missionled.model.Mission;
import org.missionled.model.Rhythm;
import org.missionled.model.Target;
import org.missionled.rule.standard.StandardRules;

/** Days that a typing error makes: nothing overflows. */
class EndOfTimeTest {
    private static final LocalDate FIRST = LocalDate.of(0, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    @ParameterizedTest
    @EnumSource(Rhythm.class)
    void targetsAtTheEndsOfTheCalendarAreInspected(Rhythm rhythm) {
        ImpactMetric metric = rising("who-5").withRhythm(rhythm).withFreshDays(Integer.MAX_VALUE);
        for (LocalDate due : List.of(FIRST.plusDays(1), LAST)) {
            inspect(metric, due);
            inspect(metric.withAccumulation(Accumulation.mean(1, rhythm)), due);
            if (rhythm != Rhythm.YEAR) {
                inspect(metric.withSeason(Rhythm.YEAR), due);
            }
            inspect(rising("who-5").withFreshDays(Integer.MAX_VALUE), due);
        }
    }

    private static void inspect(ImpactMetric metric, LocalDate due) {
        Target target = Target.from(Baseline.of(0, FIRST), Bound.atLeast(100), due);
        Goal goal = goal("feel-better", Measure.of(metric, target));
        Mission mission = delivering(
                mission(goal).withGuardrail(new Guardrail(metric, Bound.atLeast(1))),
                feature("quiz", claim(goal, metric, toRise()).withLanding(LAST)));
        Observations observations =
                observed("who-5").in("0000", 1).in("2026-01", 7).in("9999", 50).all();

        for (LocalDate reviewed : List.of(FIRST, LocalDate.of(2026, 6, 1), LAST)) {
            Alignment.Facts facts =
                    Alignment.of(mission.withReviewedOn(reviewed)).given(observations);
            for (LocalDate asOf : List.of(LocalDate.MIN, FIRST, LAST, LocalDate.MAX)) {
                assertThat(StandardRules.inspect(facts.asOf(asOf)).results())
                        .hasSize(StandardRules.ruleSet().rules().size());
            }
        }
    }
}
