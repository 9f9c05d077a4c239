package org.missionled.report.outline;

import org.missionled.model.Band;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Reach;
import org.missionled.model.Target;

/** What a goal asks of a metric, in words. */
final class Targets {
    private Targets() {}

    static String aim(Target target, ImpactMetric metric) {
        if (target instanceof Reach reach) {
            return "to " + Phrases.bound(reach.bound(), metric) + " by " + reach.by();
        }
        return target instanceof Band band ? "to be held " + band(band, metric) : "to get better, without a bound";
    }

    private static String band(Band band, ImpactMetric metric) {
        if (band.hasLow() && band.hasHigh()) {
            return "between " + Phrases.value(band.low(), metric) + " and " + Phrases.value(band.high(), metric);
        }
        return band.hasLow()
                ? "at " + Phrases.value(band.low(), metric) + " or above"
                : "at " + Phrases.value(band.high(), metric) + " or below";
    }
}
