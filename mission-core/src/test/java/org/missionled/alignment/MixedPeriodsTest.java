package org.missionled.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.model.Sample.target;

import org.junit.jupiter.api.Test;
import org.missionled.model.Bound;

/** Without a rhythm periods of several lengths meet, and one that ends later may count earlier. */
class MixedPeriodsTest {
    private static final Way SINCE_AUGUST =
            Way.ofPoints().with(target(0, "2026-08-01", Bound.atLeast(100), "2027-08-01"));

    @Test
    void aLongPeriodThatCountsBeforeTheBaselineHidesNoShortOneAfterIt() {
        // the year 2026 ends after November but counts in its middle, 2026-07-02, before the baseline
        MeasureAssessment mixed =
                SINCE_AUGUST.value("2026-11", 50).value("2026", 10).asOf("2026-12-31");

        assertThat(mixed.verdict()).isEqualTo(Verdict.TOO_EARLY);
        assertThat(mixed.beforeBaseline()).isOne();
        assertThat(mixed.observed().orElseThrow().value()).isEqualTo(50);
    }

    @Test
    void theValueThatEndsLastIsJudged() {
        // 2026-10 counts on 2026-10-16, the half-year to the end of December on 2026-09-30
        MeasureAssessment mixed = SINCE_AUGUST
                .value("2026-10", 50)
                .value("2026-07-01/2026-12-31", 10)
                .asOf("2026-12-31");

        assertThat(mixed.observed().orElseThrow().value()).isEqualTo(10);
        assertThat(mixed.timeUsed()).hasValue((1 + 29.0 / 30) / 12); // 2026-08-01 to 2026-09-30
    }
}
