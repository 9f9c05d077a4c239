package org.missionled.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.undirected;

import org.junit.jupiter.api.Test;
import org.missionled.model.Rhythm;

/** What a verdict means over time: since when it has held, and what was known before it was lost sight of. */
class StandingTest {
    private static final Way POINTS = Way.ofPoints()
            .value("2026-04-01", 20) // one value: too early
            .value("2026-05-01", 25) // 0.25 / (4/12) = 0.75: behind
            .value("2026-06-01", 30) // 0.30 / (5/12) = 0.72: behind
            .value("2026-07-01", 60) // 0.60 / (6/12) = 1.20: on track
            .value("2026-08-01", 40) // 0.40 / (7/12) = 0.69: behind
            .value("2026-09-01", 45); // 0.45 / (8/12) = 0.675: behind

    @Test
    void aVerdictHoldsSinceTheFirstValueOfItsUnbrokenRun() {
        assertThat(POINTS.asOf("2026-06-15").since()).contains(day("2026-05-01"));
        assertThat(POINTS.asOf("2026-07-15").since()).contains(day("2026-07-01"));
        assertThat(POINTS.asOf("2026-09-15").since()).contains(day("2026-08-01"));
    }

    @Test
    void whatIsNotKnownHasNoSince() {
        assertThat(POINTS.asOf("2026-04-15").verdict()).isEqualTo(Verdict.TOO_EARLY);
        assertThat(POINTS.asOf("2026-04-15").since()).isEmpty();
        assertThat(POINTS.asOf("2026-03-31").since()).isEmpty();
    }

    @Test
    void aKnownVerdictCountsForItself() {
        MeasureAssessment behind = POINTS.asOf("2026-09-15");

        assertThat(behind.lastKnown()).isEmpty();
        assertThat(behind.counted()).contains(Verdict.BEHIND);
    }

    @Test
    void staleCarriesWhatWasLastKnown() {
        MeasureAssessment stale = POINTS.asking(m -> m.withFreshDays(45)).asOf("2026-12-01");

        assertThat(stale.verdict()).isEqualTo(Verdict.STALE);
        assertThat(stale.lastKnown()).contains(Verdict.BEHIND);
        assertThat(stale.counted()).contains(Verdict.BEHIND);
        assertThat(stale.since()).contains(day("2026-08-01"));
        assertThat(stale.observed().orElseThrow().value()).isEqualTo(45);
    }

    @Test
    void awaitedCarriesWhatWasLastKnownBeforeTheDueDay() {
        MeasureAssessment awaited = POINTS.asking(m -> m.withRhythm(Rhythm.DAY)).asOf("2027-01-02");

        assertThat(awaited.verdict()).isEqualTo(Verdict.AWAITED);
        assertThat(awaited.lastKnown()).contains(Verdict.BEHIND);
        assertThat(awaited.since()).contains(day("2026-08-01"));
    }

    @Test
    void unmeasuredAfterTheDueDayCarriesWhatWasLastKnownBeforeIt() {
        MeasureAssessment unmeasured = POINTS.asking(m -> m.withRhythm(Rhythm.DAY))
                .value("2027-03-01", 400)
                .asOf("2027-03-02");

        assertThat(unmeasured.verdict()).isEqualTo(Verdict.UNMEASURED);
        assertThat(unmeasured.counted()).contains(Verdict.BEHIND);
        assertThat(unmeasured.since()).contains(day("2026-08-01"));
    }

    @Test
    void whatWasNeverKnownIsNotCarried() {
        Way once = Way.ofPoints().asking(m -> m.withFreshDays(45)).value("2026-07-01", 20);

        assertThat(once.verdict("2026-12-01")).isEqualTo(Verdict.STALE);
        assertThat(once.asOf("2026-12-01").counted()).isEmpty();
        assertThat(Way.ofPoints().asOf("2026-12-01").counted()).isEmpty();
        assertThat(Way.of(undirected("visits"))
                        .value("2026-06-01", 1)
                        .value("2026-07-01", 2)
                        .asOf("2026-12-01")
                        .counted())
                .isEmpty();
    }

    @Test
    void aTooEarlyVerdictForgetsThatTheBoundWasMetOnce() {
        Way lost = Way.ofPoints().value("2026-01-15", 100).value("2026-02-01", 99);

        assertThat(lost.asOf("2026-01-20").counted()).contains(Verdict.REACHED);
        assertThat(lost.verdict("2026-02-01")).isEqualTo(Verdict.TOO_EARLY);
        assertThat(lost.asOf("2026-02-01").counted()).isEmpty();
    }

    @Test
    void missedAndAchievedHoldSinceTheDueDay() {
        Way done = POINTS.value("2027-01-01", 99).value("2027-02-01", 1);
        Way met = POINTS.value("2027-01-01", 100).value("2027-02-01", 1);

        assertThat(done.asOf("2027-03-01").verdict()).isEqualTo(Verdict.MISSED);
        assertThat(done.asOf("2027-03-01").since()).contains(day("2027-01-01"));
        assertThat(met.asOf("2027-03-01").verdict()).isEqualTo(Verdict.ACHIEVED);
        assertThat(met.asOf("2027-03-01").since()).contains(day("2027-01-01"));
    }

    @Test
    void missedAndAchievedShowTheValueThatDecided() {
        Way met = POINTS.value("2027-01-01", 100).value("2027-02-01", 1);

        assertThat(met.asOf("2027-03-01").observed().orElseThrow().value()).isEqualTo(100);
    }

    @Test
    void achievedLateHoldsSinceTheFirstValueThatMetTheBoundAndShowsIt() {
        MeasureAssessment late = POINTS.value("2027-01-01", 99)
                .value("2027-02-01", 98)
                .value("2027-03-01", 101)
                .value("2027-04-01", 70)
                .asOf("2027-05-01");

        assertThat(late.verdict()).isEqualTo(Verdict.ACHIEVED_LATE);
        assertThat(late.since()).contains(day("2027-03-01"));
        assertThat(late.observed().orElseThrow().value()).isEqualTo(101);
    }
}
