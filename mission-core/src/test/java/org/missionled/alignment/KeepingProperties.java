package org.missionled.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.missionled.model.Band;
import org.missionled.model.Interval;

/** Bands are symmetric, and a narrower interval never says less. */
class KeepingProperties {
    @Property
    void whatIsTurnedRoundIsJudgedAlike(
            @ForAll @DoubleRange(min = -50, max = 50) double low,
            @ForAll @DoubleRange(min = 0.01, max = 50) double width,
            @ForAll @DoubleRange(min = -100, max = 100) double value,
            @ForAll @DoubleRange(max = 50) double half) {
        Band band = Band.within(low, low + width);
        Band turned = Band.within(-(low + width), -low);
        Interval interval = new Interval(value - half, value + half);
        Interval turnedInterval = new Interval(-(value + half), -(value - half));

        assertThat(Keeping.verdict(turned, -value, Optional.of(turnedInterval)))
                .isEqualTo(Keeping.verdict(band, value, Optional.of(interval)));
        assertThat(Keeping.verdict(turned, -value, Optional.empty()))
                .isEqualTo(Keeping.verdict(band, value, Optional.empty()));
    }

    @Property
    void oneSidedBandsAreTurnedRoundToo(
            @ForAll @DoubleRange(min = -50, max = 50) double end,
            @ForAll @DoubleRange(min = -100, max = 100) double value,
            @ForAll @DoubleRange(max = 50) double half) {
        Optional<Interval> interval = Optional.of(new Interval(value - half, value + half));
        Optional<Interval> turned = Optional.of(new Interval(-(value + half), -(value - half)));

        assertThat(Keeping.verdict(Band.atMost(-end), -value, turned))
                .isEqualTo(Keeping.verdict(Band.atLeast(end), value, interval));
    }

    @Property
    void aNarrowerIntervalNeverTurnsAVerdictIntoNotShownSafe(
            @ForAll @DoubleRange(min = -50, max = 50) double low,
            @ForAll @DoubleRange(min = 0.01, max = 50) double width,
            @ForAll @DoubleRange(min = -100, max = 100) double value,
            @ForAll @DoubleRange(max = 50) double half,
            @ForAll @DoubleRange(max = 1) double share) {
        Band band = Band.within(low, low + width);
        Verdict wide = Keeping.verdict(band, value, Optional.of(new Interval(value - half, value + half)));
        double narrower = half * share;
        Verdict narrow = Keeping.verdict(band, value, Optional.of(new Interval(value - narrower, value + narrower)));

        if (wide != Verdict.NOT_SHOWN_SAFE) {
            assertThat(narrow).isEqualTo(wide);
        }
    }
}
