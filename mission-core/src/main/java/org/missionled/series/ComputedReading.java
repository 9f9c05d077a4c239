package org.missionled.series;

import static org.missionled.model.Decimal.exact;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.missionled.measurement.Observation;
import org.missionled.measurement.Reading;
import org.missionled.model.Derivation;
import org.missionled.model.ImpactMetric;
import org.missionled.model.ValueKind;

/**
 * One computed value, or why there is none.
 *
 * @param reading the value, where it is defined
 * @param undefined why there is none; empty where there is one
 */
record ComputedReading(Optional<Reading> reading, String undefined) {

    /** The value that a form makes of its parts: all inputs, or for a change the value now and the one before. */
    static ComputedReading of(ImpactMetric metric, Derivation derivation, List<Observation> parts) {
        double[] numbers = new double[parts.size()];
        for (int at = 0; at < numbers.length; at++) {
            OptionalDouble number = number(parts.get(at));
            if (number.isEmpty()) {
                return undefined(
                        "there was nothing to count in " + parts.get(at).period());
            }
            numbers[at] = number.getAsDouble();
        }
        return switch (derivation.form()) {
            case SUM -> value(metric, sum(numbers));
            case DIFFERENCE, CHANGE -> value(metric, (numbers[0] - numbers[1]) * scale(metric, derivation));
            case SHARE -> share(metric, numbers[0], numbers[1]);
            case QUOTIENT -> quotient(metric, numbers[0], numbers[1]);
            case PERCENT_CHANGE ->
                numbers[1] > 0
                        ? value(metric, 100 * (numbers[0] - numbers[1]) / numbers[1])
                        : undefined("no percentage of " + exact(numbers[1]) + ", which is not above 0");
        };
    }

    private static double sum(double... numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return sum;
    }

    /** Ratios are kept as 0.05 and differ by percentage points. */
    static double scale(ImpactMetric metric, Derivation derivation) {
        return metric.kind() instanceof ValueKind.Percentage
                        && derivation.inputs().get(0).kind() instanceof ValueKind.Ratio
                ? 100
                : 1;
    }

    private static ComputedReading share(ImpactMetric metric, double part, double whole) {
        if (whole < 0 || (whole == 0 && part != 0)) {
            return undefined(exact(part) + " is no part of " + exact(whole));
        }
        return whole == 0 || metric.limits().contains(part / whole)
                ? new ComputedReading(Optional.of(new Reading.Counts(part, whole)), "")
                : beyond(metric, part / whole);
    }

    private static ComputedReading quotient(ImpactMetric metric, double part, double whole) {
        return whole == 0
                ? undefined(exact(part) + " cannot be divided by 0")
                : value(metric, metric.kind() instanceof ValueKind.Percentage ? 100 * part / whole : part / whole);
    }

    private static ComputedReading value(ImpactMetric metric, double value) {
        if (!Double.isFinite(value)) {
            return undefined("the result is too large");
        }
        return metric.limits().contains(value)
                ? new ComputedReading(Optional.of(new Reading.Value(value)), "")
                : beyond(metric, value);
    }

    private static ComputedReading beyond(ImpactMetric metric, double value) {
        return undefined(exact(value) + " is beyond the natural limits "
                + exact(metric.limits().lowest()) + " to "
                + exact(metric.limits().highest()));
    }

    private static ComputedReading undefined(String why) {
        return new ComputedReading(Optional.empty(), why);
    }

    /** The number that an observation comes to; empty for words and for counts of nothing. */
    static OptionalDouble number(@Nullable Observation observation) {
        if (observation != null && observation.reading() instanceof Reading.Value value) {
            return OptionalDouble.of(value.value());
        }
        return observation != null
                        && observation.reading() instanceof Reading.Counts counts
                        && counts.denominator() != 0
                ? OptionalDouble.of(counts.numerator() / counts.denominator())
                : OptionalDouble.empty();
    }
}
