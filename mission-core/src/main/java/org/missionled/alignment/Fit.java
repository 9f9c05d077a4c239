package org.missionled.alignment;

import static org.missionled.model.Decimal.exact;

import java.util.List;
import java.util.Optional;
import org.missionled.measurement.Attribute;
import org.missionled.measurement.Judgement;
import org.missionled.measurement.MetricObservations;
import org.missionled.measurement.Reading;
import org.missionled.model.ImpactMetric;
import org.missionled.model.ValueKind;

/**
 * Whether observations are in the kind and unit of their metric, and within its natural limits.
 *
 * @param metric what was declared
 * @param series observations under its name
 */
record Fit(ImpactMetric metric, MetricObservations series) {

    /** Whether all of them certainly are, going by what is true of the whole series. */
    boolean ofAll() {
        if (metric.derivation().isPresent()) {
            return false;
        }
        if (series.says(Attribute.UNIT)
                && !series.everSaid(Attribute.UNIT).stream()
                        .allMatch(metric.kind().unit()::equals)) {
            return false;
        }
        if (metric.isQualitative()) {
            return series.numbers() + series.counts() == 0 && !series.says(Attribute.JUDGEMENT);
        }
        boolean kind = metric.kind() instanceof ValueKind.Ratio
                ? series.counts() == series.size() && series.emptyCounts() == 0
                : series.numbers() == series.size();
        return kind
                && metric.limits().contains(series.lowest())
                && metric.limits().contains(series.highest());
    }

    /** What is wrong with one of them. */
    Optional<String> problem(int row) {
        if (metric.derivation().isPresent()) {
            return Optional.of(metric.id().name() + " is computed ("
                    + metric.derivation().get().formula() + ") and cannot be observed too (leave it out here)");
        }
        String unit = metric.kind().unit();
        return series.find(Attribute.UNIT, row)
                .filter(said -> !said.equals(unit))
                .map(said -> metric.id().name() + " is in \"" + said + "\" here (the metric is in \"" + unit + "\")")
                .or(() -> ofKind(series.get(row).reading()))
                .or(() -> series.find(Attribute.JUDGEMENT, row).flatMap(this::ofRubric));
    }

    private Optional<String> ofKind(Reading reading) {
        String name = metric.id().name();
        ValueKind kind = metric.kind();
        if (kind instanceof ValueKind.Qualitative) {
            return reading instanceof Reading.Words
                    ? Optional.empty()
                    : Optional.of(name + " is in words, not " + reading + " (write what people said)");
        }
        if (kind instanceof ValueKind.Ratio) {
            if (!(reading instanceof Reading.Counts counts)) {
                return Optional.of(name + " is a ratio and keeps both counts, not " + reading
                        + " (give numerator and denominator)");
            }
            if (counts.denominator() == 0) {
                return counts.numerator() == 0
                        ? Optional.empty()
                        : Optional.of(name + " counts " + reading + " (check both counts)");
            }
            return withinLimits(counts.numerator() / counts.denominator());
        }
        if (!(reading instanceof Reading.Value value)) {
            return Optional.of(
                    name + " is a single value in " + kind.unit() + ", not " + reading + " (give one value)");
        }
        return withinLimits(value.value());
    }

    private Optional<String> ofRubric(Judgement judgement) {
        List<String> rubric = metric.rubric();
        if (rubric.contains(judgement.level())) {
            return Optional.empty();
        }
        return Optional.of(metric.id().name() + " is " + judgement + ", "
                + (rubric.isEmpty()
                        ? "though it has no rubric (say judgedOn(...) on the metric, worst to best)"
                        : "which is no level of its rubric (its levels are " + rubric + ")"));
    }

    private Optional<String> withinLimits(double value) {
        return metric.limits().contains(value)
                ? Optional.empty()
                : Optional.of(metric.id().name() + " is " + exact(value) + ", beyond its natural limits "
                        + exact(metric.limits().lowest()) + " to "
                        + exact(metric.limits().highest()) + " (check value and limits)");
    }
}
