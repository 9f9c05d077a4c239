package org.missionled.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.model.Sample.target;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.missionled.model.Accumulation;
import org.missionled.model.Bound;
import org.missionled.model.Rhythm;
import org.missionled.model.Target;
import org.missionled.model.Timing;

/** Which value the due day is judged by, and what is said while there is none. */
class DueDayTest {
    private static final Target BY_MID_JUNE = target(0, "2026-01-01", Bound.atLeast(100), "2026-06-15");
    private static final Way MONTHLY =
            Way.ofPoints().asking(m -> m.withRhythm(Rhythm.MONTH)).with(BY_MID_JUNE);
    private static final Way FRESH_MONTHLY = MONTHLY.asking(m -> m.withFreshDays(45));
    private static final Way IRREGULAR = Way.ofPoints().with(BY_MID_JUNE);
    private static final Way FRESH_IRREGULAR = IRREGULAR.asking(m -> m.withFreshDays(45));

    @Test
    void withARhythmThePeriodOfTheDueDayDecides() {
        Way through = MONTHLY.value("2026-05", 100).value("2026-06", 99).value("2026-07", 98);

        assertThat(through.verdict("2026-12-31")).isEqualTo(Verdict.MISSED);
        assertThat(through.asOf("2026-12-31").observed().orElseThrow().value()).isEqualTo(99);
    }

    @Test
    void untilThatPeriodIsPublishedItIsAwaited() {
        Way late = MONTHLY.value("2026-04", 50)
                .value("2026-05", 60) // counts on 2026-05-16: 0.6 / (4 + 15/31) * (5 + 14/30) = 0.73
                .value("2026-06", 100)
                .published("2026-07-20");

        assertThat(late.verdict("2026-06-15")).isEqualTo(Verdict.BEHIND);
        assertThat(late.verdict("2026-06-16")).isEqualTo(Verdict.AWAITED);
        assertThat(late.verdict("2026-07-19")).isEqualTo(Verdict.AWAITED);
        assertThat(late.verdict("2026-07-20")).isEqualTo(Verdict.ACHIEVED);
    }

    @Test
    void itIsAwaitedAsLongAsItWouldBeFreshAndUnmeasuredAfterThat() {
        Way silent = FRESH_MONTHLY.value("2026-05", 50);

        // June ends on the 30th; 2026-06-30 + 45 days = 2026-08-14
        assertThat(silent.verdict("2026-08-14")).isEqualTo(Verdict.AWAITED);
        assertThat(silent.verdict("2026-08-15")).isEqualTo(Verdict.UNMEASURED);
    }

    @Test
    void withoutADeclaredFreshnessItIsAwaitedForOneMorePeriod() {
        assertThat(MONTHLY.value("2026-05", 50).verdict("2026-07-31")).isEqualTo(Verdict.AWAITED);
        assertThat(MONTHLY.value("2026-05", 50).verdict("2026-08-01")).isEqualTo(Verdict.UNMEASURED);
        assertThat(IRREGULAR.value("2026-06-16", 50).verdict("2026-06-16")).isEqualTo(Verdict.UNMEASURED);
    }

    @Test
    void itIsNoLongerAwaitedOnceALaterPeriodIsThere() {
        Way gap = MONTHLY.value("2026-05", 50).value("2026-07", 100);

        assertThat(gap.verdict("2026-07-30")).isEqualTo(Verdict.AWAITED);
        assertThat(gap.verdict("2026-07-31")).isEqualTo(Verdict.UNMEASURED);
    }

    @Test
    void aLateComerStillDecides() {
        Way filled = MONTHLY.value("2026-07", 100).value("2026-06", 99).published("2026-09-01");

        assertThat(filled.verdict("2026-08-31")).isEqualTo(Verdict.UNMEASURED);
        assertThat(filled.verdict("2026-09-01")).isEqualTo(Verdict.ACHIEVED_LATE);
    }

    @Test
    void aRevisionOfTheDecidingPeriodDecidesAnew() {
        Way revised = MONTHLY.value("2026-06", 100).value("2026-06", 99).published("2026-09-01");

        assertThat(revised.verdict("2026-08-31")).isEqualTo(Verdict.ACHIEVED);
        assertThat(revised.verdict("2026-09-01")).isEqualTo(Verdict.MISSED);
    }

    @Test
    void aWindowDecidesByThePeriodItClosesWith() {
        Way means = Way.ofPoints()
                .asking(m -> m.withAccumulation(Accumulation.mean(2, Rhythm.MONTH)))
                .with(BY_MID_JUNE)
                .value("2026-05", 90)
                .value("2026-06", 110)
                .value("2026-07", 0);

        // (90 + 110) / 2 = 100 closes in June
        assertThat(means.verdict("2026-06-30")).isEqualTo(Verdict.ACHIEVED);
        assertThat(means.verdict("2026-06-29")).isEqualTo(Verdict.UNMEASURED); // no whole window yet
    }

    @Test
    void aStockIsJudgedByThePeriodOfTheDueDayToo() {
        Way stock = MONTHLY.asking(m -> m.withTiming(Timing.END_OF_PERIOD));

        assertThat(stock.value("2026-05", 100).value("2026-06", 99).verdict("2026-07-01"))
                .isEqualTo(Verdict.MISSED);
    }

    @Test
    void withoutARhythmAPeriodThatHoldsTheDueDayDecides() {
        Way quarter = IRREGULAR.value("2026-06-01", 100).value("2026-Q2", 99);

        assertThat(quarter.verdict("2026-06-30")).isEqualTo(Verdict.MISSED);
    }

    @Test
    void withoutARhythmTheLastFreshValueBeforeTheDueDayDecides() {
        // 2026-05-01 + 45 days = 2026-06-15, the due day
        assertThat(FRESH_IRREGULAR.value("2026-05-01", 100).verdict("2026-06-16"))
                .isEqualTo(Verdict.ACHIEVED);
        assertThat(FRESH_IRREGULAR.value("2026-05-01", 99).verdict("2026-06-16"))
                .isEqualTo(Verdict.MISSED);
        assertThat(FRESH_IRREGULAR.value("2026-04-30", 100).verdict("2026-06-16"))
                .isEqualTo(Verdict.AWAITED);
    }

    @Test
    void withoutARhythmAnOldValueLeavesItAwaitedAndThenUnmeasured() {
        Way old = FRESH_IRREGULAR.value("2026-04-30", 100);

        // a value of the due day itself would be fresh until 2026-06-15 + 45 days = 2026-07-30
        assertThat(old.verdict("2026-07-30")).isEqualTo(Verdict.AWAITED);
        assertThat(old.verdict("2026-07-31")).isEqualTo(Verdict.UNMEASURED);
        assertThat(old.value("2026-06-20", 100).verdict("2026-06-20")).isEqualTo(Verdict.UNMEASURED);
    }

    @Test
    void withoutRhythmAndFreshnessTheLastValueBeforeTheDueDayDecidesHoweverOld() {
        assertThat(IRREGULAR.value("2026-01-02", 100).verdict("2026-06-16")).isEqualTo(Verdict.ACHIEVED);
    }

    @Test
    void aValueThatCountsBeforeTheBaselineNeverDecides() {
        Way around = IRREGULAR.value("2024-01-01/2026-12-31", 100); // its middle is 2025-07-02

        assertThat(around.verdict("2026-12-31")).isEqualTo(Verdict.UNMEASURED);
        assertThat(around.asOf("2026-12-31").beforeBaseline()).isOne();
    }

    @Test
    void metLaterIsAchievedLateEvenIfItSlippedSince() {
        Way late = MONTHLY.value("2026-06", 99) // not met
                .value("2026-07", 98)
                .value("2026-08", 100)
                .value("2026-09", 70);

        assertThat(late.verdict("2026-08-30")).isEqualTo(Verdict.MISSED);
        assertThat(late.verdict("2026-08-31")).isEqualTo(Verdict.ACHIEVED_LATE);
        assertThat(late.verdict("2026-09-30")).isEqualTo(Verdict.ACHIEVED_LATE);
    }

    @Test
    void whatSlippedAfterItWasMetIsSaid() {
        Way met = MONTHLY.value("2026-06", 100)
                .value("2026-07", 100)
                .value("2026-08", 99)
                .value("2026-09", 98);

        assertThat(met.asOf("2026-07-31").slippedSince()).isEmpty();
        assertThat(met.asOf("2026-12-31").verdict()).isEqualTo(Verdict.ACHIEVED);
        assertThat(met.asOf("2026-12-31").slippedSince()).contains(LocalDate.of(2026, 8, 31));
        assertThat(met.asOf("2026-12-31").latest().orElseThrow().value()).isEqualTo(98);
        assertThat(met.value("2026-10", 100).asOf("2026-12-31").slippedSince()).isEmpty();
        assertThat(MONTHLY.value("2026-06", 99)
                        .value("2026-07", 98)
                        .asOf("2026-12-31")
                        .slippedSince())
                .isEmpty();
    }
}
