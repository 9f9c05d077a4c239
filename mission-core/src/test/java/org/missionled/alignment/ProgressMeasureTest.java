package org.missionled.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.missionled.model.Sample.baseline;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.falling;
import static org.missionled.model.Sample.rising;

import org.junit.jupiter.api.Test;
import org.missionled.alignment.ProgressMeasure.Status;
import org.missionled.model.Bound;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Limits;
import org.missionled.model.Reach;
import org.missionled.model.Rhythm;
import org.missionled.model.Target;
import org.missionled.model.Timing;
import org.missionled.model.Trend;
import org.missionled.model.Yardstick;

/**
 * A few series of Statistics Canada's Canadian Indicator Framework, retyped with their published progress values and
 * scores (repository cif-data-donnees-cic, progress calculation components).
 */
class ProgressMeasureTest {
    private static ImpactMetric yearly(ImpactMetric metric) {
        return metric.withRhythm(Rhythm.YEAR).withTiming(Timing.END_OF_PERIOD);
    }

    private static MeasureAssessment judged(ImpactMetric metric, Target target, int year, double value) {
        return Way.of(yearly(metric))
                .with(target)
                .judgedBy(Yardstick.statisticsCanada())
                .value(String.valueOf(year), value)
                .asOf("2025-12-31");
    }

    private static Target since(double value, int year) {
        return new Trend(baseline(value, year + "-12-31"));
    }

    private static Target to(Bound bound, int due, double value, int year) {
        return Reach.published(baseline(value, year + "-12-31"), bound, day(due + "-12-31"));
    }

    private static void is(MeasureAssessment judged, Status status, double value, double score, Verdict verdict) {
        ProgressMeasure progress = judged.progressMeasure().orElseThrow();
        assertThat(progress.status()).isEqualTo(status);
        assertThat(progress.value().orElseThrow()).isCloseTo(value, within(1e-9));
        assertThat(progress.score().orElseThrow()).isCloseTo(score, within(1e-3));
        assertThat(judged.verdict()).isEqualTo(verdict);
    }

    @Test
    void indicator1Point1Point1From14Point5To7Point25IsModerateProgress() {
        is(
                judged(falling("poverty"), to(Bound.atMost(7.25), 2030, 14.5, 2015), 2023, 10.4),
                Status.MODERATE_PROGRESS,
                0.9010899546976208,
                2.1506954374096354,
                Verdict.BEHIND);
    }

    @Test
    void indicator1Point2Point1HasLessRoomNearItsLimitOf100() {
        is(
                judged(
                        rising("housing").withLimits(new Limits(Double.NEGATIVE_INFINITY, 100)),
                        since(66.6, 2016),
                        2023,
                        71.4),
                Status.MODERATE_PROGRESS,
                0.009991483690946268,
                1.739752850099936,
                Verdict.BEHIND);
    }

    @Test
    void indicator10Point2Point1Deteriorates() {
        is(
                judged(falling("gap"), since(3.8, 2015), 2024, 11.9),
                Status.DETERIORATION,
                -0.1352325064900486,
                -5,
                Verdict.MOVING_AWAY);
    }

    @Test
    void indicator1Point3Point1MakesLimitedProgress() {
        is(
                judged(falling("core-need"), since(178.8, 2015), 2025, 173.3),
                Status.LIMITED_PROGRESS,
                0.003119490847657058,
                -0.9402545761714709,
                Verdict.TOO_SLOW);
    }

    @Test
    void indicator15Point5Point1HasABoundThatItsBaselineMeetsAlready() {
        is(
                judged(falling("threatened"), to(Bound.atMost(100), 2030, 70, 2015), 2023, 55),
                Status.TARGET_ACHIEVED,
                1.2340549664701979,
                5,
                Verdict.REACHED);
    }

    @Test
    void aBoundOf0IsTakenAsAThousandthHereAndNowhereElse() {
        Target toNone = to(Bound.atMost(0), 2030, 10, 2020);
        MeasureAssessment published = judged(falling("spills"), toNone, 2025, 5);
        MeasureAssessment ours = Way.of(yearly(falling("spills")))
                .with(toNone)
                .judgedBy(Yardstick.compound())
                .value("2025", 5)
                .asOf("2025-12-31");

        // ((5/10)^(1/5) - 1) / ((0.001/10)^(1/10) - 1) = -0.129449 / -0.601893
        assertThat(published.progressMeasure().orElseThrow().value().orElseThrow())
                .isCloseTo(0.129449 / 0.601893, within(1e-5));
        assertThat(ours.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(ours.progressMeasure()).isEmpty();
    }

    @Test
    void bothBelowZeroAGrowingSizeIsAFallingValue() {
        // -10 to -8 in one year is a fifth less of a bad thing: 0.2 for the better
        MeasureAssessment judged = judged(rising("balance"), since(-10, 2024), 2025, -8);

        assertThat(judged.yearlyChange().orElseThrow()).isCloseTo(0.2, within(1e-12));
        assertThat(judged.verdict()).isEqualTo(Verdict.ON_TRACK);
    }

    @Test
    void aValueOfTheOtherSignAndASingleValueAreNotAvailable() {
        assertThat(judged(rising("balance"), since(-10, 2024), 2025, 8)
                        .progressMeasure()
                        .orElseThrow()
                        .status())
                .isEqualTo(Status.NOT_AVAILABLE);
        assertThat(judged(rising("balance"), since(10, 2024), 2024, 10)
                        .progressMeasure()
                        .orElseThrow()
                        .status())
                .isEqualTo(Status.NOT_AVAILABLE);
    }

    @Test
    void aBaselineExactlyAtItsLimitThatIsKeptScores5() {
        ProgressMeasure kept = judged(
                        rising("coverage").withLimits(new Limits(Double.NEGATIVE_INFINITY, 100)),
                        since(100, 2020),
                        2025,
                        100)
                .progressMeasure()
                .orElseThrow();

        assertThat(kept.score()).hasValue(5);
        assertThat(kept.status()).isEqualTo(Status.SUBSTANTIAL_PROGRESS);
    }
}
