package org.missionled.model;

import static org.missionled.model.Decimal.exact;

/** What a metric bears, by its direction and its scale: a normaliser, a percentage of its baseline. */
final class Bearing {
    private Bearing() {}

    static void refuseUnbearable(ImpactMetric metric, Normaliser normaliser) {
        if (normaliser.needsRatioScale() && metric.isOnIntervalScale()) {
            throw Refused.because(
                    metric.id() + " is on an interval scale, whose zero is a convention, and cannot be taken "
                            + normaliser.words(),
                    "its unit would decide the result; use worst(...).best(...), minMax() or standardised()");
        }
        if (metric.direction() instanceof Direction.StaysWithin band && !(normaliser instanceof Categories)) {
            throw Refused.because(
                    metric.id() + " is best from " + exact(band.low()) + " to " + exact(band.high())
                            + " and cannot be taken " + normaliser.words(),
                    "score its ranges, such as scored(0).from(18, 1).from(25, 0)");
        }
        boolean turns = normaliser instanceof SampleRelative
                || normaliser instanceof RatioToValue
                || normaliser instanceof Compounding;
        if (turns && metric.direction() instanceof Direction.Undeclared) {
            throw Refused.because(
                    metric.id() + " declares no direction and cannot be taken " + normaliser.words(),
                    "say betterHigher() or betterLower() of it, or worst(...).best(...) here");
        }
        if (normaliser instanceof AsMeasured && metric.direction() instanceof Direction.Falls) {
            throw Refused.because(
                    metric.id() + " is better lower and cannot be taken as measured",
                    "the index would rise as it gets worse; say worst(...).best(...) with the lower value as best");
        }
        refuseOtherWay(metric, normaliser);
    }

    /** Five percent of 20 degrees Celsius are not five percent of the same 68 degrees Fahrenheit. */
    static void refusePercentOfBaseline(ImpactMetric metric, double percent, String what) {
        if (metric.isOnIntervalScale()) {
            throw Refused.because(
                    exact(percent) + " percent of the baseline of " + metric.id()
                            + " means nothing: it is on an interval scale, whose zero is a convention",
                    "say the " + what + " in the metric's own unit");
        }
    }

    /** Five percent more than the 20 degrees of others are not five percent more than their 68. */
    static void refusePercentFound(ImpactMetric metric, double percent) {
        if (metric.isOnIntervalScale()) {
            throw Refused.because(
                    "a finding of " + exact(percent) + " percent of " + metric.id()
                            + " means nothing: it is on an interval scale, whose zero is a convention",
                    "say the finding in the metric's own unit, such as finding(2.1)");
        }
    }

    private static void refuseOtherWay(ImpactMetric metric, Normaliser normaliser) {
        if (metric.direction() instanceof Direction.Rises && falls(normaliser)) {
            throw Refused.because(
                    metric.id() + " is better higher and cannot be taken " + normaliser.words(),
                    "change the two, or declare it betterLower()");
        }
        if (metric.direction() instanceof Direction.Falls && rises(normaliser)) {
            throw Refused.because(
                    metric.id() + " is better lower and cannot be taken " + normaliser.words(),
                    "change the two, or declare it betterHigher()");
        }
    }

    private static boolean rises(Normaliser normaliser) {
        return normaliser instanceof Categories scores ? !scores.falls() : way(normaliser) > 0;
    }

    private static boolean falls(Normaliser normaliser) {
        return normaliser instanceof Categories scores ? !scores.rises() : way(normaliser) < 0;
    }

    /** Above 0 where its best lies above its worst, below 0 where it lies below, 0 where it has neither. */
    private static double way(Normaliser normaliser) {
        if (normaliser instanceof Goalposts posts) {
            return posts.best() - posts.worst();
        }
        return normaliser instanceof Thresholds four ? four.best() - four.worst() : 0;
    }
}
