package org.missionled.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.ratio;
import static org.missionled.model.Sample.rising;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.missionled.measurement.Attribute;
import org.missionled.measurement.Observation;
import org.missionled.measurement.Observations;
import org.missionled.measurement.Reading;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.measurement.Responses;
import org.missionled.measurement.Status;
import org.missionled.model.Accumulation;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Interval;
import org.missionled.model.Rhythm;

class PrecisionTest {
    private static final ImpactMetric POINTS = rising("who-5");
    private static final ImpactMetric SHARE = ratio("no-shows");

    private static Observation points(String period, double value) {
        return Observation.of("who-5", ReportingPeriod.parse(period), new Reading.Value(value), "facts.csv:1");
    }

    private static Observation share(String period, double counted, double outOf) {
        return Observation.of(
                "no-shows", ReportingPeriod.parse(period), new Reading.Counts(counted, outOf), "facts.csv:1");
    }

    private static Point last(ImpactMetric metric, Observation... all) {
        List<Point> points = series(metric, all).points();
        return points.get(points.size() - 1);
    }

    private static Series series(ImpactMetric metric, Observation... all) {
        return Series.of(metric, Observations.of(List.of(all)).of(metric.id()), day("2026-12-31"));
    }

    @Test
    void wilsonFor61Of980IsComputedByHandInItsDocumentation() {
        Interval interval = last(SHARE, share("2026-01", 61, 980)).interval().orElseThrow();

        assertThat(interval.low()).isCloseTo(0.04876, within(0.00001));
        assertThat(interval.high()).isCloseTo(0.07915, within(0.00001));
    }

    @Test
    void wilsonNeverLeavesTheWhole() {
        // 0 of 10: 0 to 0.2775, as published for the score interval
        assertThat(Wilson.interval(0, 10).low()).isZero();
        assertThat(Wilson.interval(0, 10).high()).isCloseTo(0.2775, within(0.0001));
        assertThat(Wilson.interval(10, 10).low()).isCloseTo(0.7225, within(0.0001));
        assertThat(Wilson.interval(10, 10).high()).isEqualTo(1);
    }

    @Test
    void countsAreReadTogetherOverAWindow() {
        ImpactMetric mean = SHARE.withAccumulation(Accumulation.mean(2, Rhythm.MONTH));

        assertThat(last(mean, share("2026-01", 20, 400), share("2026-02", 41, 580))
                        .interval())
                .contains(Wilson.interval(61, 980));
    }

    @Test
    void moreThanTheWholeIsNoPartOfIt() {
        assertThat(last(SHARE, share("2026-01", 5, 4)).interval()).isEmpty();
    }

    @Test
    void aStatedErrorComesBeforeWilson() {
        Observation stated = share("2026-01", 25, 100).with(Attribute.STANDARD_ERROR, 0.05);

        assertThat(last(SHARE, stated).interval()).contains(new Interval(0.25 - 1.96 * 0.05, 0.25 + 1.96 * 0.05));
    }

    @Test
    void errorsOf3And4Make5ForTheSumAnd2AndAHalfForTheMean() {
        Observation[] two = {
            points("2026-01", 50).with(Attribute.STANDARD_ERROR, 3.0),
            points("2026-02", 54).with(Attribute.STANDARD_ERROR, 4.0)
        };

        assertThat(last(POINTS.withAccumulation(Accumulation.sum(2, Rhythm.MONTH)), two)
                        .standardError())
                .hasValue(5);
        Point mean = last(POINTS.withAccumulation(Accumulation.mean(2, Rhythm.MONTH)), two);
        assertThat(mean.standardError()).hasValue(2.5);
        assertThat(mean.interval()).contains(new Interval(52 - 1.96 * 2.5, 52 + 1.96 * 2.5));
    }

    @Test
    void oneUnknownErrorMakesTheWholeUnknown() {
        ImpactMetric mean = POINTS.withAccumulation(Accumulation.mean(2, Rhythm.MONTH));
        Point half = last(mean, points("2026-01", 50).with(Attribute.STANDARD_ERROR, 3.0), points("2026-02", 54));

        assertThat(half.standardError()).isEmpty();
        assertThat(half.interval()).isEmpty();
    }

    @Test
    void aWindowIsAsFirmAsItsLeastFirmValue() {
        ImpactMetric mean = POINTS.withAccumulation(Accumulation.mean(2, Rhythm.MONTH));
        Point point =
                last(mean, points("2026-01", 50).with(Attribute.STATUS, Status.PROVISIONAL), points("2026-02", 54));

        assertThat(point.isProvisional()).isTrue();
        assertThat(point.status()).isEqualTo(Status.PROVISIONAL);
        assertThat(last(mean, points("2026-01", 50), points("2026-02", 54)).isProvisional())
                .isFalse();
    }

    @Test
    void answersAreAddedUpWhereEveryValueHasThem() {
        ImpactMetric mean = POINTS.withAccumulation(Accumulation.mean(2, Rhythm.MONTH));
        Observation january = points("2026-01", 50).with(Attribute.RESPONSES, new Responses(1000, 412));
        Observation february = points("2026-02", 54);

        assertThat(last(mean, january, february).responses()).isEmpty();
        assertThat(last(mean, january, february.with(Attribute.RESPONSES, new Responses(200, 50)))
                        .responses())
                .contains(new Responses(1200, 462));
    }

    @Test
    void theSampleOfARatioIsItsWholeUnlessSaid() {
        assertThat(last(SHARE, share("2026-01", 61, 980)).sampleSize()).hasValue(980);
        assertThat(last(SHARE, share("2026-01", 61, 980).with(Attribute.SAMPLE_SIZE, 812.5))
                        .sampleSize())
                .hasValue(812.5);
        assertThat(last(POINTS, points("2026-01", 52)).sampleSize()).isEmpty();
    }

    @Test
    void aBreakLiesBeforeTheFirstDayOfThePeriodThatIsMarked() {
        Series broken = series(
                POINTS,
                points("2026-01", 50),
                points("2026-02", 60).with(Attribute.AFTER_BREAK, true),
                points("2026-03", 61));

        assertThat(broken.breakBetween(day("2026-01-16"), day("2026-03-16"))).contains(day("2026-02-01"));
        assertThat(broken.breakBetween(day("2026-01-31"), day("2026-02-01"))).contains(day("2026-02-01"));
        assertThat(broken.breakBetween(day("2026-02-01"), day("2026-03-31"))).isEmpty();
        assertThat(broken.breakBetween(day("2025-01-01"), day("2026-01-31"))).isEmpty();
    }

    @Test
    void ofSeveralSourcesTheFirstPreferredOneThatHasThePeriodCounts() {
        ImpactMetric preferring = POINTS.withPreferredSource("office").withPreferredSource("survey");
        Series series = series(
                preferring,
                points("2026-01", 50).withSource("survey"),
                points("2026-02", 51).withSource("survey"),
                points("2026-02", 55).withSource("office"),
                points("2026-02", 58).withSource("panel").withPublished(day("2026-06-01")),
                points("2026-03", 59).withSource("panel"));

        assertThat(series.points()).extracting(Point::value).containsExactly(50.0, 55.0, 59.0);
        assertThat(series.points().get(1).sources()).containsExactly("office");
    }
}
