package org.missionled.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.missionled.measurement.Observed.observed;
import static org.missionled.model.Sample.baseline;
import static org.missionled.model.Sample.claim;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.delivering;
import static org.missionled.model.Sample.feature;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.rising;
import static org.missionled.model.Sample.toFallBy;
import static org.missionled.model.Sample.toRiseBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.missionled.measurement.Observed;
import org.missionled.model.Bound;
import org.missionled.model.Feature;
import org.missionled.model.Goal;
import org.missionled.model.Guardrail;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Limits;
import org.missionled.model.Measure;
import org.missionled.model.Target;
import org.missionled.model.Tolerance;

/** Minutes or seconds: the unit in which a metric is counted changes no verdict. */
class UnitProperties {
    /** All numbers of one mission in one unit, multiples of a quarter. */
    record Numbers(double from, double gap, List<Double> values, double effect, double against, double tolerance) {
        Numbers times(double factor) {
            return new Numbers(
                    from * factor,
                    gap * factor,
                    values.stream().map(value -> value * factor).toList(),
                    effect * factor,
                    against * factor,
                    tolerance * factor);
        }
    }

    @Provide
    Arbitrary<Numbers> numbers() {
        Arbitrary<Double> quarters = Arbitraries.integers().between(1, 400).map(n -> n / 4.0);
        Arbitrary<Double> either = Arbitraries.integers().between(-400, 400).map(n -> n / 4.0);
        return Combinators.combine(
                        either, quarters, either.list().ofMinSize(2).ofMaxSize(6), quarters, quarters, quarters)
                .as(Numbers::new);
    }

    private static Alignment alignment(Numbers numbers, double factor, int asOf) {
        ImpactMetric metric = rising("screen-time").withLimits(new Limits(-1000 * factor, 1000 * factor));
        Target target = Target.from(
                baseline(numbers.from(), "2026-01-01"),
                Bound.atLeast(numbers.from() + numbers.gap()),
                day("2026-12-31"));
        Goal goal = goal("more", Measure.of(metric, target));
        Tolerance tolerance = new Tolerance(
                Tolerance.WrongWay.FALLING,
                numbers.tolerance(),
                Tolerance.Unit.UNITS,
                baseline(numbers.from(), "2026-01-01"));
        Feature helping =
                feature("quiz", claim(goal, metric, toRiseBy(numbers.effect())).withLanding(day("2026-12-01")));
        Feature hurting =
                feature("ads", claim(goal, metric, toFallBy(numbers.against())).withLanding(day("2026-12-01")));
        Observed observed = observed("screen-time");
        for (int i = 0; i < numbers.values().size(); i++) {
            observed = observed.in(
                    day("2026-02-01").plusMonths(2L * i).toString(),
                    numbers.values().get(i));
        }
        return Alignment.of(delivering(mission(goal).withGuardrail(new Guardrail(metric, tolerance)), helping, hurting))
                .given(observed.all())
                .asOf(day("2026-02-01").plusDays(asOf));
    }

    @Property
    void aPowerOfTwoChangesNoDigit(
            @ForAll("numbers") Numbers numbers,
            @ForAll @IntRange(min = -30, max = 30) int exponent,
            @ForAll @IntRange(max = 500) int asOf) {
        double factor = StrictMath.scalb(1.0, exponent);
        Alignment one = alignment(numbers, 1, asOf);
        Alignment other = alignment(numbers.times(factor), factor, asOf);
        MeasureAssessment here = one.measures().get(0);
        MeasureAssessment there = other.measures().get(0);

        assertThat(there.verdict()).isEqualTo(here.verdict());
        assertThat(there.counted()).isEqualTo(here.counted());
        assertThat(there.since()).isEqualTo(here.since());
        assertThat(there.progress()).isEqualTo(here.progress());
        assertThat(there.pace()).isEqualTo(here.pace());
        if (here.waterfall().isKnown()) {
            assertThat(there.waterfall().gap()).isEqualTo(here.waterfall().gap() * factor);
            assertThat(there.waterfall().toCome().least())
                    .isEqualTo(here.waterfall().toCome().least() * factor);
            assertThat(there.waterfall().unplanned().least())
                    .isEqualTo(here.waterfall().unplanned().least() * factor);
        }
        assertThat(other.rollUp().counts()).isEqualTo(one.rollUp().counts());
    }

    @Property
    void anyFactorChangesNoVerdictThatIsNotOnTheEdge(
            @ForAll("numbers") Numbers numbers,
            @ForAll @DoubleRange(min = 0.01, max = 10_000) double factor,
            @ForAll @IntRange(max = 500) int asOf) {
        MeasureAssessment here = alignment(numbers, 1, asOf).measures().get(0);
        MeasureAssessment there =
                alignment(numbers.times(factor), factor, asOf).measures().get(0);

        assertThat(there.progress().isPresent()).isEqualTo(here.progress().isPresent());
        here.progress()
                .ifPresent(progress -> assertThat(there.progress().getAsDouble())
                        .isEqualTo(progress, within(1e-9 * Math.max(1, Math.abs(progress)))));
        if (!isOnTheEdge(here)) {
            assertThat(there.verdict()).isEqualTo(here.verdict());
        }
        assertThat(there.waterfall().toCome().most() / factor)
                .isEqualTo(here.waterfall().toCome().most(), within(1e-6));
    }

    private static boolean isOnTheEdge(MeasureAssessment judged) {
        return (judged.pace().isPresent()
                        && List.of(0.0, 0.60, 0.95).stream()
                                .anyMatch(edge -> isNear(judged.pace().getAsDouble(), edge)))
                || (judged.progress().isPresent() && isNear(judged.progress().getAsDouble(), 1));
    }

    private static boolean isNear(double value, double edge) {
        return Math.abs(value - edge) < 1e-9;
    }
}
