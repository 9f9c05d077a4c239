package org.missionled.series;

import java.util.List;
import java.util.OptionalDouble;
import org.missionled.measurement.Observation;
import org.missionled.model.Derivation;
import org.missionled.model.ImpactMetric;
import org.missionled.model.ValueKind;

/**
 * The standard error of a computed value, where its inputs are independent of each other and each states its own.
 *
 * <p>Of a sum, difference or change {@code sqrt(se1^2 + se2^2 + ...)}: of 3 and 4 it is 5. Of a quotient {@code a / b}
 * and of a change in percent {@code 100 * (a / b - 1)} by the delta method {@code sqrt(se_a^2 + (a / b)^2 * se_b^2) /
 * |b|}, in percent times 100: of 75 (3) by 100 (4) it is {@code sqrt(9 + 0.5625 * 16) / 100 = 0.0424}. A share keeps
 * its counts and has the interval of these.
 */
final class ComputedError {
    private ComputedError() {}

    static OptionalDouble of(Derivation derivation, ImpactMetric metric, List<Observation> parts) {
        if (!derivation.isIndependent() || derivation.form() == Derivation.Form.SHARE) {
            return OptionalDouble.empty();
        }
        double squares = 0;
        for (Observation part : parts) {
            if (part.standardError().isEmpty()) {
                return OptionalDouble.empty();
            }
            double error = part.standardError().getAsDouble();
            squares += error * error;
        }
        return switch (derivation.form()) {
            case QUOTIENT -> quotient(parts, metric.kind() instanceof ValueKind.Percentage ? 100 : 1);
            case PERCENT_CHANGE -> quotient(parts, 100);
            default -> OptionalDouble.of(StrictMath.sqrt(squares) * ComputedReading.scale(metric, derivation));
        };
    }

    private static OptionalDouble quotient(List<Observation> parts, double scale) {
        double part = ComputedReading.number(parts.get(0)).orElse(Double.NaN);
        double whole = ComputedReading.number(parts.get(1)).orElse(Double.NaN);
        double partError = parts.get(0).standardError().orElse(Double.NaN);
        double wholeError = part / whole * parts.get(1).standardError().orElse(Double.NaN);
        double error = StrictMath.sqrt(partError * partError + wholeError * wholeError) / StrictMath.abs(whole) * scale;
        return Double.isFinite(error) ? OptionalDouble.of(error) : OptionalDouble.empty();
    }
}
