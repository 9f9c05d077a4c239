package org.missionled.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.measurement.Observed.observed;
import static org.missionled.model.Sample.rising;

import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.missionled.measurement.MetricObservations;
import org.missionled.measurement.Observed;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Rhythm;

/** Wherever a search begins and however unevenly values follow one another, it finds what counting them finds. */
class SearchProperties {
    private static final ImpactMetric DAILY = rising("who-5").withRhythm(Rhythm.DAY);
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private static MetricObservations on(Set<Integer> days) {
        Observed observed = observed("who-5");
        for (int day : days.stream().sorted().toList()) {
            observed = observed.in(FIRST.plusDays(day).toString(), day);
        }
        return observed.all().of(DAILY.id());
    }

    private static int before(int day, Set<Integer> days) {
        return (int) days.stream().filter(one -> one < day).count();
    }

    @Property
    void valuesThatEndBeforeADay(
            @ForAll @Size(max = 40) Set<@IntRange(max = 2000) Integer> days, @ForAll @IntRange(max = 2001) int day) {
        Points points = Series.of(DAILY, on(days), FIRST.plusYears(10)).points();

        assertThat(points.endingBefore(FIRST.plusDays(day))).isEqualTo(before(day, days));
        assertThat(points.countingAfter(FIRST.plusDays(day))).hasSize(days.size() - before(day + 1, days));
    }

    @Property
    void rowsThatEndedByADay(
            @ForAll @Size(max = 40) Set<@IntRange(max = 2000) Integer> days, @ForAll @IntRange(max = 2001) int day) {
        assertThat(on(days).endedBy((int) FIRST.plusDays(day).toEpochDay())).isEqualTo(before(day + 1, days));
    }
}
