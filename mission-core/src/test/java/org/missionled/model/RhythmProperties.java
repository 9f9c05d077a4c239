package org.missionled.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;

class RhythmProperties {
    @Property
    void everyDayLiesInItsPeriod(
            @ForAll Rhythm rhythm, @ForAll @DateRange(min = "0001-01-01", max = "9998-12-31") LocalDate day) {
        LocalDate first = rhythm.firstDay(day);
        LocalDate last = rhythm.lastDay(day);

        assertThat(day).isBetween(first, last);
        assertThat(rhythm.firstDay(last)).isEqualTo(first);
        assertThat(rhythm.lastDay(first)).isEqualTo(last);
    }

    @Property
    void periodsFollowOneAnotherWithoutAGap(
            @ForAll Rhythm rhythm,
            @ForAll @DateRange(min = "1900-01-01", max = "2100-12-31") LocalDate day,
            @ForAll @IntRange(min = -50, max = 50) int periods) {
        LocalDate first = rhythm.firstDay(day);

        assertThat(rhythm.plus(first, 1)).isEqualTo(rhythm.lastDay(day).plusDays(1));
        assertThat(rhythm.plus(rhythm.plus(first, periods), -periods)).isEqualTo(first);
        assertThat(rhythm.firstDay(rhythm.plus(first, periods))).isEqualTo(rhythm.plus(first, periods));
    }

    @Example
    void periodsAreThoseOfTheCalendar() {
        LocalDate day = LocalDate.of(2028, 2, 29); // a Tuesday

        assertThat(Rhythm.DAY.firstDay(day)).isEqualTo(day);
        assertThat(Rhythm.WEEK.firstDay(day)).isEqualTo("2028-02-28");
        assertThat(Rhythm.WEEK.lastDay(day)).isEqualTo("2028-03-05");
        assertThat(Rhythm.MONTH.lastDay(day)).isEqualTo("2028-02-29");
        assertThat(Rhythm.QUARTER.firstDay(day)).isEqualTo("2028-01-01");
        assertThat(Rhythm.QUARTER.lastDay(day)).isEqualTo("2028-03-31");
        assertThat(Rhythm.YEAR.lastDay(day)).isEqualTo("2028-12-31");
        assertThat(Rhythm.MONTH.word()).isEqualTo("month");
    }
}
