package org.missionled.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.alignment.Observed.observed;
import static org.missionled.model.Sample.claim;
import static org.missionled.model.Sample.delivering;
import static org.missionled.model.Sample.feature;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.rising;
import static org.missionled.model.Sample.toRise;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.missionled.alignment.Alignment;
import org.missionled.model.Accumulation;
import org.missionled.model.Baseline;
import org.missionled.model.Bound;
import org.missionled.model.Goal;
import org.missionled.model.Guardrail;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Measure;
import org.missionled.model.Rhythm;
import org.missionled.model.Target;
import org.missionled.rule.standard.StandardRules;

/** Days that a typing error makes: nothing overflows. */
class EndOfTimeTest {
    private static final LocalDate LAST = LocalDate.MAX.minusDays(1);

    @ParameterizedTest
    @EnumSource(Rhythm.class)
    void targetsThatAreDueAtTheEndOfTimeAreInspected(Rhythm rhythm) {
        ImpactMetric metric = rising("who-5").withRhythm(rhythm).withFreshDays(Integer.MAX_VALUE);
        inspect(metric);
        inspect(metric.withAccumulation(Accumulation.mean(1, rhythm)));
        inspect(rising("who-5").withFreshDays(Integer.MAX_VALUE));
    }

    private static void inspect(ImpactMetric metric) {
        for (LocalDate due :
                Stream.of(LAST, LocalDate.MAX, LocalDate.MIN.plusDays(1)).toList()) {
            Target target = Target.from(new Baseline(0, LocalDate.MIN), Bound.atLeast(100), due);
            Goal goal = goal("feel-better", Measure.of(metric, target));
            Alignment.Facts facts = Alignment.of(delivering(
                            mission(goal).withGuardrail(new Guardrail(metric, Bound.atLeast(1))),
                            feature("quiz", claim(goal, metric, toRise()).withLanding(LocalDate.MAX))))
                    .given(observed("who-5")
                            .in("0000", 1)
                            .in("2026-01", 7)
                            .in("9999", 50)
                            .all());

            for (LocalDate asOf : Stream.of(LocalDate.MIN, LAST, LocalDate.MAX).toList()) {
                for (LocalDate reviewed : Stream.of(LocalDate.MIN, LocalDate.of(2026, 6, 1), LocalDate.MAX)
                        .toList()) {
                    Alignment alignment = Alignment.of(
                                    facts.asOf(asOf).mission().withReviewedOn(reviewed))
                            .given(facts.asOf(asOf).observations())
                            .asOf(asOf);
                    assertThat(StandardRules.inspect(alignment).results()).hasSize(12);
                }
            }
        }
    }
}
