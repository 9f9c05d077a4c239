package org.missionled.report.outline;

import java.util.Optional;
import org.missionled.alignment.MeasureAssessment;
import org.missionled.alignment.Verdict;
import org.missionled.model.Decimal;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Interval;

/** How precisely a number is known, in words. */
final class PrecisionLines {
    private PrecisionLines() {}

    /** Where the value may lie, and what that leaves open. */
    static Optional<String> of(MeasureAssessment measure) {
        return measure.interval()
                .map(it -> "With 95 % confidence " + between(it, measure.metric())
                        + (measure.target()
                                        .flatMap(t -> t.baseline())
                                        .flatMap(b -> b.standardError().stream()
                                                .boxed()
                                                .findFirst())
                                        .isPresent()
                                ? ", the precision of the baseline included"
                                : "")
                        + possible(measure) + ".");
    }

    private static String possible(MeasureAssessment measure) {
        return measure.range()
                .filter(range -> range.worst() != range.best() || measure.verdict() == Verdict.INCONCLUSIVE)
                .map(range -> "; possible verdicts: " + range)
                .orElse("");
    }

    static String between(Interval interval, ImpactMetric metric) {
        return "between " + Phrases.value(interval.low(), metric) + " and " + Phrases.value(interval.high(), metric);
    }

    static String percents(Interval interval) {
        return " (" + Decimal.percent(interval.low()) + " to " + Decimal.percent(interval.high()) + ")";
    }
}
