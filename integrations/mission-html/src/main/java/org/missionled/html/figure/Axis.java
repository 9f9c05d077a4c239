package org.missionled.html.figure;

import org.missionled.report.view.MetricView;

/**
 * How the values of a metric stand on an axis: a ratio, kept as 0.05, in percent, all others as they are.
 *
 * @param factor by which a kept value is drawn
 * @param suffix behind each number of the axis
 * @param unit above the axis; empty where the suffix says it
 */
record Axis(double factor, String suffix, String unit) {
    static Axis of(MetricView metric) {
        return switch (metric.kind()) {
            case RATIO -> new Axis(100, " %", "");
            case PERCENTAGE -> new Axis(1, " %", "");
            default -> new Axis(1, "", metric.unit());
        };
    }

    double at(double value) {
        return value * factor;
    }
}
