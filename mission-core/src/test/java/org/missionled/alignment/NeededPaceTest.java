package org.missionled.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.missionled.model.Sample.falling;
import static org.missionled.model.Sample.target;

import org.junit.jupiter.api.Test;
import org.missionled.model.Bound;
import org.missionled.model.Yardstick;

/** The pace that is needed from here where pace is compound: the growth a year. */
class NeededPaceTest {
    /** Statistics Canada, Canadian Indicator Framework, indicator 1.1.1: from 14.5 % in 2015 to half of it in 2030. */
    private static MeasureAssessment poverty(double in2023) {
        return Way.of(falling("poverty"))
                .with(target(14.5, "2015-12-31", Bound.atMost(7.25), "2030-12-31"))
                .asking(m -> m.withTiming(org.missionled.model.Timing.END_OF_PERIOD))
                .judgedBy(Yardstick.compound())
                .value("2022", 11)
                .value("2023", in2023)
                .asOf("2024-06-30");
    }

    @Test
    void from10Point4In2023AFallOf5Point02PercentAYearIsNeeded() {
        MeasureAssessment judged = poverty(10.4);

        assertThat(judged.neededGrowth().orElseThrow()).isCloseTo(-0.0502, within(5e-5)); // (7.25 / 10.4)^(1/7) - 1
        assertThat(judged.neededPace().orElseThrow()).isCloseTo(0.0502 / 0.0452, within(2e-3));
    }

    @Test
    void movingAtTheNeededPaceArrivesWhenDue() {
        double needed = poverty(10.4).neededGrowth().orElseThrow();
        double arrived = 10.4 * StrictMath.pow(1 + needed, 7);

        assertThat(arrived).isCloseTo(7.25, within(1e-9));
    }

    @Test
    void nothingIsNeededOnceTheBoundIsMet() {
        assertThat(poverty(7).neededPace()).hasValue(0);
        assertThat(poverty(7).neededGrowth()).isEmpty();
    }

    @Test
    void fromZeroNoRateLeadsAnywhere() {
        MeasureAssessment zero = Way.ofPoints()
                .with(target(1, "2026-01-01", Bound.atLeast(2), "2027-01-01"))
                .judgedBy(Yardstick.compound())
                .value("2026-04-01", 1)
                .value("2026-07-01", 0)
                .asOf("2026-07-02");

        assertThat(zero.neededPace()).isEmpty();
        assertThat(zero.neededGrowth()).isEmpty();
    }

    @Test
    void linearPaceNeedsNoGrowth() {
        assertThat(Way.ofPoints()
                        .value("2026-04-01", 10)
                        .value("2026-07-01", 30)
                        .asOf("2026-07-02")
                        .neededGrowth())
                .isEmpty();
    }
}
