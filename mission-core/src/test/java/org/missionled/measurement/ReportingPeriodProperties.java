package org.missionled.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.missionled.model.Rhythm;

class ReportingPeriodProperties {

    @Property
    void aPeriodOfARhythmIsReadAsItIsWritten(@ForAll Rhythm rhythm, @ForAll("days") LocalDate day) {
        ReportingPeriod period = ReportingPeriod.of(rhythm, day);

        assertThat(ReportingPeriod.parse(period.toString())).isEqualTo(period);
        assertThat(period.toString()).doesNotContain("/");
    }

    @Property
    void aSpanIsReadAsItIsWritten(@ForAll("days") LocalDate first, @ForAll @IntRange(max = 1000) int length) {
        ReportingPeriod period = new ReportingPeriod(first, first.plusDays(length));

        assertThat(ReportingPeriod.parse(period.toString())).isEqualTo(period);
        assertThat(ReportingPeriod.parse(period.first() + "/" + period.last())).isEqualTo(period);
    }

    @Property
    void theDaysOfAPeriodLieInItAndInNoOther(@ForAll Rhythm rhythm, @ForAll("days") LocalDate day) {
        ReportingPeriod period = ReportingPeriod.of(rhythm, day);

        assertThat(period.is(rhythm)).isTrue();
        assertThat(period.contains(day)).isTrue();
        assertThat(ReportingPeriod.of(rhythm, period.first())).isEqualTo(period);
        assertThat(ReportingPeriod.of(rhythm, period.last())).isEqualTo(period);
        assertThat(ReportingPeriod.of(rhythm, period.last().plusDays(1)).first())
                .isEqualTo(period.last().plusDays(1));
    }

    @Property
    void theMidpointIsAsFarFromBothEndsAsCanBe(
            @ForAll("days") LocalDate first, @ForAll @IntRange(max = 1000) int length) {
        ReportingPeriod period = new ReportingPeriod(first, first.plusDays(length));

        long before = ChronoUnit.DAYS.between(period.first(), period.midpoint());
        long after = ChronoUnit.DAYS.between(period.midpoint(), period.last());

        assertThat(after - before).isBetween(0L, 1L);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        LocalDate first = LocalDate.of(1, 1, 1);
        LocalDate last = LocalDate.of(9990, 12, 31);
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .edgeCases(cases -> cases.add(
                        LocalDate.of(2020, 12, 31).toEpochDay(),
                        LocalDate.of(2021, 1, 3).toEpochDay(),
                        LocalDate.of(2024, 2, 29).toEpochDay(),
                        LocalDate.of(2024, 12, 30).toEpochDay()))
                .map(LocalDate::ofEpochDay);
    }
}
