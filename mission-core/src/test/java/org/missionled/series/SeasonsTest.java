package org.missionled.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.measurement.Observed.observed;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.rising;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.missionled.measurement.Observed;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.model.Accumulation;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Rhythm;

/** Which values of a metric with seasons may be compared. */
class SeasonsTest {
    private static Points months(String first, int many, String... without) {
        ImpactMetric monthly = rising("visits").withRhythm(Rhythm.MONTH);
        Observed observed = observed("visits");
        for (int i = 0; i < many; i++) {
            String month = ReportingPeriod.of(Rhythm.MONTH, Rhythm.MONTH.plus(day(first), i))
                    .toString();
            observed = List.of(without).contains(month) ? observed : observed.in(month, i);
        }
        return Series.of(monthly, observed.all().of(monthly.id()), day("2099-12-31"))
                .points();
    }

    private static List<String> matching(String day, Points points) {
        return Seasons.matching(Rhythm.YEAR, day(day), points).stream()
                .map(point -> point.closing().toString())
                .toList();
    }

    @Test
    void aJanuaryIsComparedWithJanuaries() {
        assertThat(matching("2025-01-31", months("2025-02-01", 30))).containsExactly("2026-01", "2027-01");
        assertThat(matching("2025-01-01", months("2025-01-01", 25))).containsExactly("2025-01", "2026-01", "2027-01");
        assertThat(matching("2024-02-29", months("2024-03-01", 25))).containsExactly("2025-02", "2026-02");
    }

    @Test
    void aSeasonWithoutAValueIsPassedOver() {
        assertThat(matching("2025-01-31", months("2025-02-01", 30, "2026-01"))).containsExactly("2027-01");
        assertThat(matching("2025-01-31", months("2025-02-01", 11))).isEmpty();
        assertThat(matching("2025-01-31", months("2025-02-01", 0))).isEmpty();
    }

    @Test
    void windowsOfWholeSeasonsNeedNotMatch() {
        assertThat(Seasons.mustMatch(rising("a"))).isFalse();
        assertThat(Seasons.mustMatch(rising("a").withSeason(Rhythm.YEAR))).isTrue();
        assertThat(Seasons.mustMatch(
                        rising("a").withSeason(Rhythm.YEAR).withAccumulation(Accumulation.mean(12, Rhythm.MONTH))))
                .isFalse();
        assertThat(Seasons.mustMatch(
                        rising("a").withSeason(Rhythm.YEAR).withAccumulation(Accumulation.mean(8, Rhythm.QUARTER))))
                .isFalse();
        assertThat(Seasons.mustMatch(
                        rising("a").withSeason(Rhythm.YEAR).withAccumulation(Accumulation.mean(3, Rhythm.MONTH))))
                .isTrue();
        assertThat(Seasons.mustMatch(rising("a").withSeason(Rhythm.YEAR).withRhythm(Rhythm.YEAR)))
                .isFalse();
        assertThat(Seasons.mustMatch(
                        rising("a").withSeason(Rhythm.WEEK).withAccumulation(Accumulation.mean(7, Rhythm.DAY))))
                .isFalse();
    }
}
