package org.missionled.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.missionled.model.Rhythm;

class YearsProperties {
    @Property
    void aLaterDayIsAlwaysFarther(
            @ForAll @DateRange(min = "1999-01-01", max = "2033-12-31") LocalDate day,
            @ForAll boolean fromTheEndOfAMonth,
            @ForAll @IntRange(max = 1500) int days) {
        LocalDate from = fromTheEndOfAMonth ? Rhythm.MONTH.lastDay(day) : day;
        for (LocalDate to = from.plusDays(days); to.isBefore(from.plusDays(days + 62)); to = to.plusDays(1)) {
            assertThat(Years.between(from, to.plusDays(1))).isGreaterThan(Years.between(from, to));
        }
    }

    @Property
    void theWayBackIsAsLong(@ForAll LocalDate from, @ForAll LocalDate to) {
        assertThat(Years.between(to, from)).isEqualTo(-Years.between(from, to));
    }

    @Property
    void wholeYearsAreWhole(
            @ForAll @DateRange(min = "1900-01-01", max = "2100-12-31") LocalDate from,
            @ForAll @IntRange(max = 99) int years) {
        assertThat(Years.between(from, from.plusYears(years))).isEqualTo(years);
    }

    @Property
    void itIsNeverFarFromTheMeanYear(
            @ForAll @DateRange(min = "1999-01-01", max = "2033-12-31") LocalDate from,
            @ForAll @DateRange(min = "1999-01-01", max = "2033-12-31") LocalDate to) {
        double meanYears = (to.toEpochDay() - from.toEpochDay()) / 365.2425;
        assertThat(Math.abs(Years.between(from, to) - meanYears)).isLessThan(0.01);
    }
}
