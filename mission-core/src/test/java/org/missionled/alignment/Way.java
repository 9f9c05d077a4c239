package org.missionled.alignment;

import static org.missionled.measurement.Observed.observed;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.rising;
import static org.missionled.model.Sample.target;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.missionled.measurement.Observed;
import org.missionled.model.Bound;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Measure;
import org.missionled.model.Target;
import org.missionled.model.Yardstick;

/**
 * One measure on its way. Where nothing else is said it goes from 0 on 2026-01-01 to at least 100 by 2027-01-01, in one
 * year: then a value of 30 on 2026-07-01 is 0.30 of the way in 6/12 = 0.5 of the time, a pace of 0.60.
 */
final class Way {
    static final String DUE = "2027-01-01";

    private final ImpactMetric metric;
    private final @Nullable Target target;
    private final Observed values;
    private final Yardstick yardstick;

    private Way(ImpactMetric metric, @Nullable Target target, Observed values, Yardstick yardstick) {
        this.metric = metric;
        this.target = target;
        this.values = values;
        this.yardstick = yardstick;
    }

    static Way of(ImpactMetric metric) {
        return new Way(
                metric,
                target(0, "2026-01-01", Bound.atLeast(100), DUE),
                observed(metric.id().name()),
                Yardstick.standard());
    }

    static Way ofPoints() {
        return of(rising("who-5"));
    }

    Way with(Target other) {
        return new Way(metric, other, values, yardstick);
    }

    Way judgedBy(Yardstick other) {
        return new Way(metric, target, values, other);
    }

    Way withoutBaseline() {
        return with(target(Bound.atLeast(100), DUE));
    }

    Way withoutTarget() {
        return new Way(metric, null, values, yardstick);
    }

    Way value(String period, double value) {
        return new Way(metric, target, values.in(period, value), yardstick);
    }

    Way value(String period, double numerator, double denominator) {
        return new Way(metric, target, values.in(period, numerator, denominator), yardstick);
    }

    Way words(String period, String words) {
        return new Way(metric, target, values.in(period, words), yardstick);
    }

    /** A named person judged the last words. */
    Way judged(String level, String by) {
        return new Way(metric, target, values.judged(level, by), yardstick);
    }

    Way published(String day) {
        return new Way(metric, target, values.published(day), yardstick);
    }

    Way standardError(double error) {
        return new Way(metric, target, values.standardError(error), yardstick);
    }

    Way afterBreak() {
        return new Way(metric, target, values.afterBreak(), yardstick);
    }

    Way asking(UnaryOperator<ImpactMetric> more) {
        return new Way(more.apply(metric), target, values, yardstick);
    }

    Alignment alignment(String asOf) {
        Measure measure = target == null ? Measure.of(metric) : Measure.of(metric, target);
        return Alignment.of(mission(goal("feel-better", measure).withYardstick(yardstick)))
                .given(values.all())
                .asOf(day(asOf));
    }

    MeasureAssessment asOf(String day) {
        return alignment(day).measures().get(0);
    }

    Verdict verdict(String asOf) {
        return asOf(asOf).verdict();
    }
}
