package org.missionled.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.model.Sample.day;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.model.Baseline;
import org.missionled.model.Bound;
import org.missionled.model.Target;
import org.missionled.model.Yardstick;

/** Progress is a number whatever the numbers are. */
class PaceProperties {
    private static final LocalDate START = day("2026-01-01");

    @Provide
    Arbitrary<Double> finite() {
        return Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite);
    }

    private static Pace pace(double value, double from, double to, int days) {
        ReportingPeriod period = ReportingPeriod.parse(START.plusDays(days).toString());
        Baseline baseline = Baseline.of(from, START);
        Bound bound = to > from ? Bound.atLeast(to) : Bound.atMost(to);
        return Pace.of(
                value, period.last(), baseline, Target.from(baseline, bound, day("2027-01-01")), Yardstick.standard());
    }

    @Property
    void noProgressIsNotANumber(
            @ForAll("finite") double value,
            @ForAll("finite") double from,
            @ForAll("finite") double to,
            @ForAll @IntRange(min = 1, max = 1000) int days) {
        Assume.that(from != to);
        Pace pace = pace(value, from, to, days);

        assertThat(pace.progress()).isNotNaN();
        assertThat(pace.timeUsed()).isPositive().isFinite();
        assertThat(pace.rate()).isNotNaN();
    }

    @Property
    void itIs0AtTheBaselineAnd1AtTheBound(@ForAll("finite") double from, @ForAll("finite") double to) {
        Assume.that(from != to);

        assertThat(pace(from, from, to, 1).progress()).isZero();
        assertThat(pace(to, from, to, 1).progress()).isEqualTo(1);
    }

    @Example
    void differencesBeyondTheLargestDoubleAreHalvedFirst() {
        double most = Double.MAX_VALUE;

        assertThat(pace(0, -most, most, 1).progress()).isEqualTo(0.5);
        assertThat(pace(most, -most, 0, 1).progress()).isEqualTo(2);
    }
}
