package org.missionled.alignment;

import java.util.Optional;
import org.missionled.model.Band;
import org.missionled.model.Interval;

/**
 * Whether a value is kept within a band: held when its whole 95 % interval lies inside, breached when wholly outside,
 * not shown safe when neither.
 *
 * <p>This is how non-inferiority is judged: the absence of proven harm is no proof of safety. A harm of 3 % with a
 * standard error of 1.5 % has the interval 0.06 % to 5.94 %; against a tolerance of 2 % that is neither. Where the
 * precision is not known the value alone decides.
 */
final class Keeping {
    private Keeping() {}

    static Verdict verdict(Band band, double value, Optional<Interval> interval) {
        if (interval.isEmpty()) {
            return band.contains(value) ? Verdict.HELD : Verdict.BREACHED;
        }
        double low = interval.get().low();
        double high = interval.get().high();
        if (band.contains(low) && band.contains(high)) {
            return Verdict.HELD;
        }
        return high < band.low() || low > band.high() ? Verdict.BREACHED : Verdict.NOT_SHOWN_SAFE;
    }
}
