package org.missionled.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.measurement.Observed.observed;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.ratio;
import static org.missionled.model.Sample.rising;
import static org.missionled.model.Sample.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.missionled.measurement.Observed;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.model.Accumulation;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Rhythm;
import org.missionled.model.Timing;

class SeriesTest {
    private static final ImpactMetric POINTS = rising("who-5");

    private static Series series(ImpactMetric metric, Observed observed, String knownOn) {
        return Series.of(metric, observed.all().of(metric.id()), day(knownOn));
    }

    private static List<Double> values(ImpactMetric metric, Observed observed, String knownOn) {
        return series(metric, observed, knownOn).points().stream()
                .map(Point::value)
                .toList();
    }

    @Test
    void standsInTheOrderInWhichPeriodsEnd() {
        Observed mixed = observed("who-5").in("2026-03", 53).in("2026-01", 51).in("2026-02", 52);

        assertThat(values(POINTS, mixed, "2026-12-31")).containsExactly(51.0, 52.0, 53.0);
    }

    @Test
    void seesNoPeriodBeforeItIsOver() {
        Observed january = observed("who-5").in("2025-12", 50).in("2026-01", 51).published("2026-01-15");

        assertThat(values(POINTS, january, "2026-01-30")).containsExactly(50.0);
        assertThat(series(POINTS, january, "2026-01-30").later()).isOne();
        assertThat(values(POINTS, january, "2026-01-31")).containsExactly(50.0, 51.0);
    }

    @Test
    void seesNoValueBeforeItIsPublished() {
        Observed january = observed("who-5").in("2026-01", 51).published("2026-03-10");

        assertThat(values(POINTS, january, "2026-03-09")).isEmpty();
        assertThat(values(POINTS, january, "2026-03-10")).containsExactly(51.0);
    }

    @Test
    void takesTheLastRevisionThatWasKnown() {
        Observed revised = observed("who-5")
                .in("2026-01", 51)
                .in("2026-01", 49)
                .published("2026-06-01")
                .in("2026-01", 50)
                .published("2026-03-01");

        assertThat(values(POINTS, revised, "2026-02-28")).containsExactly(51.0);
        assertThat(values(POINTS, revised, "2026-03-01")).containsExactly(50.0);
        assertThat(values(POINTS, revised, "2026-06-01")).containsExactly(49.0);
        assertThat(series(POINTS, revised, "2026-03-01").seen()).isEqualTo(2);
        assertThat(series(POINTS, revised, "2026-03-01").later()).isOne();
    }

    @Test
    void judgesOnlyPeriodsOfTheDeclaredRhythm() {
        Observed mixed = observed("who-5")
                .in("2026-01", 51)
                .in("2026-02-15", 99)
                .in("2026-Q1", 98)
                .in("2026-01-15/2026-02-14", 97)
                .in("2026-02", 52);
        Series monthly = series(POINTS.withRhythm(Rhythm.MONTH), mixed, "2026-12-31");

        assertThat(monthly.points()).extracting(Point::value).containsExactly(51.0, 52.0);
        assertThat(monthly.otherRhythm()).isEqualTo(3);
        assertThat(monthly.seen()).isEqualTo(5);
        assertThat(series(POINTS, mixed, "2026-12-31").points()).hasSize(5);
    }

    @Test
    void aWindowJudgesOnlyItsOwnPeriods() {
        Observed mixed =
                observed("who-5").in("2026-01", 50).in("2026-02-15", 99).in("2026-02", 52);
        Series windows = series(POINTS.withAccumulation(Accumulation.mean(2, Rhythm.MONTH)), mixed, "2026-12-31");

        assertThat(windows.points()).extracting(Point::value).containsExactly(51.0);
        assertThat(windows.otherRhythm()).isOne();
    }

    @Test
    void aWindowNeedsAllItsPeriods() {
        Observed march = observed("who-5")
                .in("2025-12", 1)
                .in("2026-01", 2)
                // February is missing
                .in("2026-03", 3)
                .in("2026-04", 4)
                .in("2026-05", 8);
        ImpactMetric mean = POINTS.withAccumulation(Accumulation.mean(3, Rhythm.MONTH));

        // only March to May is whole: (3 + 4 + 8) / 3
        assertThat(values(mean, march, "2026-12-31")).containsExactly(5.0);
        assertThat(series(mean, march, "2026-12-31").points().get(0).window())
                .isEqualTo(ReportingPeriod.parse("2026-03-01/2026-05-31"));
    }

    @Test
    void aWindowWithFewerPeriodsThanItNeedsHasNoValue() {
        ImpactMetric mean = POINTS.withAccumulation(Accumulation.mean(3, Rhythm.MONTH));

        assertThat(values(mean, observed("who-5").in("2026-01", 1).in("2026-02", 2), "2026-12-31"))
                .isEmpty();
    }

    @Test
    void aWindowRunsOverTheTurnOfTheYear() {
        ImpactMetric weekly = POINTS.withAccumulation(Accumulation.mean(2, Rhythm.WEEK));
        ImpactMetric quarterly = POINTS.withAccumulation(Accumulation.mean(2, Rhythm.QUARTER));

        // 2026 has 53 ISO weeks
        assertThat(values(weekly, observed("who-5").in("2026-W53", 10).in("2027-W01", 20), "2027-12-31"))
                .containsExactly(15.0);
        assertThat(values(quarterly, observed("who-5").in("2026-Q4", 10).in("2027-Q1", 30), "2027-12-31"))
                .containsExactly(20.0);
    }

    @Test
    void sumsWhereASumIsDeclared() {
        ImpactMetric sum = POINTS.withAccumulation(Accumulation.sum(2, Rhythm.MONTH));

        // 1 + 2, 2 + 4
        assertThat(values(
                        sum, observed("who-5").in("2026-01", 1).in("2026-02", 2).in("2026-03", 4), "2026-12-31"))
                .containsExactly(3.0, 6.0);
    }

    @Test
    void poolsARatioByItsCounts() {
        ImpactMetric mean = ratio("no-shows").withAccumulation(Accumulation.mean(2, Rhythm.MONTH));

        // (1 + 0) / (10 + 90) = 0.01; the mean of 0.1 and 0 would be 0.05
        assertThat(values(mean, observed("no-shows").in("2026-01", 1, 10).in("2026-02", 0, 90), "2026-12-31"))
                .containsExactly(0.01);
    }

    @Test
    void aRatioOfNothingHasNoValue() {
        assertThat(values(
                        ratio("no-shows"),
                        observed("no-shows").in("2026-01", 0, 0).in("2026-02", 1, 4),
                        "2026-12-31"))
                .containsExactly(0.25);
    }

    @Test
    void aPeriodOfNothingAddsNothingToAWindow() {
        ImpactMetric mean = ratio("no-shows").withAccumulation(Accumulation.mean(2, Rhythm.MONTH));
        Observed quiet = observed("no-shows")
                .in("2026-01", 1, 4)
                .in("2026-02", 0, 0)
                .in("2026-03", 0, 0)
                .in("2026-04", 3, 4);

        // 1/4, then 0/0 which is no value, then 3/4
        assertThat(values(mean, quiet, "2026-12-31")).containsExactly(0.25, 0.75);
    }

    @Test
    void aValueOverAPeriodCountsInItsMiddle() {
        Point january = series(POINTS, observed("who-5").in("2026-01", 51), "2026-12-31")
                .points()
                .get(0);
        Point february = series(POINTS, observed("who-5").in("2026-02", 51), "2026-12-31")
                .points()
                .get(0);

        assertThat(january.counts()).isEqualTo("2026-01-16"); // the 16th of 31 days
        assertThat(february.counts()).isEqualTo("2026-02-14"); // the earlier of the two in the middle of 28
    }

    @Test
    void aStockCountsAtTheEndOfItsPeriod() {
        ImpactMetric stock = POINTS.withTiming(Timing.END_OF_PERIOD);

        assertThat(series(stock, observed("who-5").in("2026-01", 51), "2026-12-31")
                        .points()
                        .get(0)
                        .counts())
                .isEqualTo("2026-01-31");
    }

    @Test
    void aWindowCountsAtItsEndAndClosesWithItsLastPeriod() {
        ImpactMetric mean = POINTS.withAccumulation(Accumulation.mean(2, Rhythm.MONTH));
        Point point = series(mean, observed("who-5").in("2026-01", 1).in("2026-02", 2), "2026-12-31")
                .points()
                .get(0);

        assertThat(point.counts()).isEqualTo("2026-02-28");
        assertThat(point.closing()).isEqualTo(ReportingPeriod.parse("2026-02"));
        assertThat(point.window()).isEqualTo(ReportingPeriod.parse("2026-01-01/2026-02-28"));
        assertThat(point.from()).isEqualTo("facts.csv:2");
    }

    @Test
    void wordsAreSeenAndNeverJudged() {
        Series said = series(words("stories"), observed("stories").in("2026-01", "I sleep better"), "2026-12-31");

        assertThat(said.points()).isEmpty();
        assertThat(said.seen()).isOne();
    }
}
