package org.missionled.report.view;

import java.util.stream.DoubleStream;
import org.missionled.model.Decimal;
import org.missionled.model.ImpactMetric;
import org.missionled.model.ValueKind;
import org.missionled.model.Yardstick;

/** How the numbers of a metric are written: shares in percent, what they differ by in percentage points. */
public final class NumberWords {
    private NumberWords() {}

    /**
     * A value of a metric.
     *
     * @param value as it is kept; of a ratio such as 0.05
     * @param metric whose value
     * @return such as {@code 57} or {@code 5 %}
     */
    public static String value(double value, ImpactMetric metric) {
        return amount(value, metric) + (isShare(metric) ? " %" : "");
    }

    /**
     * A value of a metric without its unit.
     *
     * @param value as it is kept; of a ratio such as 0.05
     * @param metric whose value
     * @return of a ratio the percentage, such as {@code 5}
     */
    public static String amount(double value, ImpactMetric metric) {
        return Decimal.rounded(metric.kind() instanceof ValueKind.Ratio ? value * 100 : value);
    }

    /**
     * How far two values are apart; two shares are percentage points apart, never percent.
     *
     * @param difference of two values as they are kept
     * @param metric whose values
     * @return such as {@code 3} or {@code 3 percentage points}
     */
    public static String difference(double difference, ImpactMetric metric) {
        String number = amount(difference, metric);
        return isShare(metric)
                ? number + " percentage point" + (number.equals("1") || number.equals("-1") ? "" : "s")
                : number;
    }

    /**
     * Whether its values are read in percent.
     *
     * @param metric which
     * @return whether it is a percentage or a ratio
     */
    public static boolean isShare(ImpactMetric metric) {
        return metric.kind() instanceof ValueKind.Percentage || metric.kind() instanceof ValueKind.Ratio;
    }

    /**
     * How fast a measure moves.
     *
     * @param pace 1 where it is just on time
     * @param yardstick by which it is judged
     * @return two decimals, such as {@code 0.80}, and more where two would put it on the other side of a cut-off
     */
    public static String pace(double pace, Yardstick yardstick) {
        double shown = Math.rint(pace * 100) / 100;
        boolean crosses = DoubleStream.of(0, yardstick.behindFrom(), yardstick.onTrackFrom())
                .anyMatch(cutOff -> pace < cutOff && shown >= cutOff);
        return crosses ? Decimal.rounded(pace) : Decimal.hundredths(pace);
    }
}
