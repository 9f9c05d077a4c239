package org.missionled.report.view;

import java.util.stream.DoubleStream;
import org.missionled.model.Decimal;
import org.missionled.model.ImpactMetric;
import org.missionled.model.ValueKind;
import org.missionled.model.Yardstick;

/** How the numbers of a metric are written: shares in percent, what they differ by in percentage points. */
final class NumberWords {
    private NumberWords() {}

    /** A value of a metric as it is kept: {@code 57}, or {@code 5 %} of a ratio that is 0.05. */
    static String value(double value, ImpactMetric metric) {
        return amount(value, metric) + (isShare(metric) ? " %" : "");
    }

    /** A value of a metric without its unit, of a ratio the percentage: {@code 5}. */
    static String amount(double value, ImpactMetric metric) {
        return Decimal.rounded(metric.kind() instanceof ValueKind.Ratio ? value * 100 : value);
    }

    /** How far two values are apart, as they are kept; two shares are percentage points apart, never percent. */
    static String difference(double difference, ImpactMetric metric) {
        String number = amount(difference, metric);
        return isShare(metric)
                ? number + " percentage point" + (number.equals("1") || number.equals("-1") ? "" : "s")
                : number;
    }

    /** Whether its values are read in percent: a percentage or a ratio. */
    static boolean isShare(ImpactMetric metric) {
        return metric.kind() instanceof ValueKind.Percentage || metric.kind() instanceof ValueKind.Ratio;
    }

    /**
     * How fast a measure moves, 1 where it is just on time: two decimals, such as {@code 0.80}, and more where two
     * would put it on the other side of a cut-off.
     */
    static String pace(double pace, Yardstick yardstick) {
        double shown = Math.rint(pace * 100) / 100;
        boolean crosses = DoubleStream.of(0, yardstick.behindFrom(), yardstick.onTrackFrom())
                .anyMatch(cutOff -> pace < cutOff && shown >= cutOff);
        return crosses ? Decimal.rounded(pace) : Decimal.hundredths(pace);
    }
}
