package org.missionled.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.model.Sample.baseline;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.rising;
import static org.missionled.model.Sample.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.missionled.model.Bound;
import org.missionled.model.Target;
import org.missionled.model.Trend;
import org.missionled.model.Yardstick;

/** Knowing more precisely never takes a verdict away. */
class PrecisionProperties {
    private static Verdict verdict(Way way, Target target, double value, String on) {
        return way.with(target).value("2026-04-01", 50).value(on, value).verdict(on);
    }

    private static void neverTakenAway(Way way, double value, String on, double error, double share, boolean bound) {
        Verdict wide = verdict(way, target(error, bound), value, on);
        Verdict narrow = verdict(way, target(error * share, bound), value, on);

        if (wide != Verdict.INCONCLUSIVE) {
            assertThat(narrow).isNotEqualTo(Verdict.INCONCLUSIVE);
        }
    }

    private static Target target(double error, boolean bound) {
        var from = baseline(50, "2026-01-01").withStandardError(error);
        return bound ? Target.from(from, Bound.atLeast(100), day("2027-01-01")) : new Trend(from);
    }

    @Property
    void aNarrowerIntervalNeverTurnsAVerdictIntoInconclusive(
            @ForAll @DoubleRange(min = -20, max = 140) double value,
            @ForAll @DoubleRange(max = 60) double error,
            @ForAll @DoubleRange(max = 1) double share) {
        neverTakenAway(Way.of(rising("who-5")), value, "2026-07-01", error, share, true);
        neverTakenAway(Way.of(rising("who-5")).judgedBy(Yardstick.compound()), value, "2026-07-01", error, share, true);
        neverTakenAway(Way.of(within("pulse", 90, 110)), value, "2026-07-01", error, share, true);
        neverTakenAway(Way.of(rising("who-5")), value, "2028-01-01", error, share, false);
    }
}
