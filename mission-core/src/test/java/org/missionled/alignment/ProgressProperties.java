package org.missionled.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.model.Sample.target;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.model.Bound;
import org.missionled.model.Sample;
import org.missionled.series.Point;

/** More progress is never judged worse. */
class ProgressProperties {
    /** A value on a day, and how much more there might have been. */
    record Step(int day, double value, double more) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        return Arbitraries.integers()
                .between(0, 720)
                .flatMap(day -> Arbitraries.integers()
                        .between(-80, 520)
                        .flatMap(value -> Arbitraries.integers()
                                .between(0, 80)
                                .map(more -> new Step(day, value / 4.0, more / 4.0))))
                .list()
                .ofMaxSize(8)
                .uniqueElements(Step::day);
    }

    private static MeasureAssessment rising(List<Step> steps, boolean more, int asOf) {
        Way way = Way.of(Sample.rising("who-5").withFreshDays(200));
        return observed(way, steps, more ? 1 : 0).asOf(day(asOf));
    }

    private static MeasureAssessment falling(List<Step> steps, boolean more, int asOf) {
        Way way = Way.of(Sample.falling("screen-time").withFreshDays(200))
                .with(target(100, "2026-01-01", Bound.atMost(0), "2027-01-01"));
        return observed(way, steps, more ? -1 : 0).asOf(day(asOf));
    }

    private static Way observed(Way start, List<Step> steps, int sign) {
        Way way = start;
        for (Step step : steps) {
            way = way.value(day(step.day()), step.value() + sign * step.more());
        }
        return way;
    }

    private static String day(int number) {
        return LocalDate.of(2026, 1, 1).plusDays(number).toString();
    }

    @Property
    void aHigherValueIsNeverLessProgressOnTheWayUp(
            @ForAll("steps") @Size(max = 8) List<Step> steps, @ForAll @IntRange(max = 800) int asOf) {
        isNoWorse(rising(steps, true, asOf), rising(steps, false, asOf));
    }

    @Property
    void aLowerValueIsNeverLessProgressOnTheWayDown(
            @ForAll("steps") @Size(max = 8) List<Step> steps, @ForAll @IntRange(max = 800) int asOf) {
        isNoWorse(falling(steps, true, asOf), falling(steps, false, asOf));
    }

    private static void isNoWorse(MeasureAssessment more, MeasureAssessment less) {
        if (less.verdict().isKnown() && more.verdict().isKnown()) {
            assertThat(more.verdict()).isGreaterThanOrEqualTo(less.verdict());
        }
        if (less.counted().isPresent() && more.counted().isPresent()) {
            assertThat(more.counted().get())
                    .isGreaterThanOrEqualTo(less.counted().get());
        }
        if (less.progress().isPresent() && judgedIn(less).equals(judgedIn(more))) {
            assertThat(more.progress().getAsDouble())
                    .isGreaterThanOrEqualTo(less.progress().getAsDouble());
        }
    }

    private static Optional<ReportingPeriod> judgedIn(MeasureAssessment one) {
        return one.observed().map(Point::closing);
    }
}
