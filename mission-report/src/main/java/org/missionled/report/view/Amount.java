package org.missionled.report.view;

import java.util.Optional;
import java.util.OptionalDouble;
import org.missionled.model.Decimal;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Yardstick;

/**
 * A number and how it is shown to people; a format shows the text and draws with the value.
 *
 * @param value unrounded, in the unit of what it is about; a ratio or a share as it is kept, such as 0.05
 * @param shown rounded, with its unit where the number does not stand alone, such as {@code 5 %}
 */
public record Amount(double value, String shown) {

    /** A value of a metric. */
    static Amount of(double value, ImpactMetric metric) {
        return new Amount(value, NumberWords.value(value, metric));
    }

    /** How far two values of a metric are apart. */
    static Amount apart(double difference, ImpactMetric metric) {
        return new Amount(difference, NumberWords.difference(difference, metric));
    }

    /** A share, shown in percent. */
    static Amount share(double share) {
        return new Amount(share, Decimal.percent(share));
    }

    /** A number without a unit. */
    static Amount plain(double number) {
        return new Amount(number, Decimal.rounded(number));
    }

    /** A pace, 1 where it is just on time. */
    static Amount pace(double pace, Yardstick yardstick) {
        return new Amount(pace, NumberWords.pace(pace, yardstick));
    }

    static Optional<Amount> hundredths(OptionalDouble number) {
        return number.isPresent()
                ? Optional.of(new Amount(number.getAsDouble(), Decimal.hundredths(number.getAsDouble())))
                : Optional.empty();
    }

    static Optional<Amount> share(OptionalDouble share) {
        return share.isPresent() ? Optional.of(share(share.getAsDouble())) : Optional.empty();
    }

    static Optional<Amount> plain(OptionalDouble number) {
        return number.isPresent() ? Optional.of(plain(number.getAsDouble())) : Optional.empty();
    }
}
