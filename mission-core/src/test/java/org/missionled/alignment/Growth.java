package org.missionled.alignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.missionled.measurement.Attribute;
import org.missionled.measurement.Judgement;
import org.missionled.measurement.Observation;
import org.missionled.measurement.Observations;
import org.missionled.measurement.Reading;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.model.Accumulation;
import org.missionled.model.Band;
import org.missionled.model.Baseline;
import org.missionled.model.Bound;
import org.missionled.model.Direction;
import org.missionled.model.Guardrail;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Limits;
import org.missionled.model.Rhythm;
import org.missionled.model.Sample;
import org.missionled.model.Target;
import org.missionled.model.Timing;
import org.missionled.model.Tolerance;
import org.missionled.model.Trend;
import org.missionled.model.ValueKind;
import org.missionled.model.Yardstick;

/** Draws the small parts of a mission and its facts; days lie close together, and now and then at the end of time. */
final class Growth {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 1000;

    private final Random random;

    Growth(Random random) {
        this.random = random;
    }

    boolean perhaps(double probability) {
        return random.nextDouble() < probability;
    }

    int number(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    @SafeVarargs
    final <T> T oneOf(T... some) {
        return some[random.nextInt(some.length)];
    }

    <T> T oneOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** What the metric could have: eighths for a ratio, else quarters from -10 to 110. */
    double value(ImpactMetric metric) {
        if (perhaps(0.15)) {
            return isShare(metric) ? 0.5 : 50; // so that some values are alike
        }
        return metric.kind() instanceof ValueKind.Ratio ? number(0, 8) / 8.0 : number(-40, 440) / 4.0;
    }

    /** Mostly on the side that the metric calls better. */
    Bound bound(ImpactMetric metric) {
        if (metric.direction() instanceof Direction.StaysWithin) {
            return new Bound(oneOf(Bound.Side.values()), number(1, 4) / 4.0);
        }
        boolean rises = metric.direction() instanceof Direction.Rises;
        return rises == perhaps(0.98) ? Bound.atLeast(value(metric)) : Bound.atMost(value(metric));
    }

    /** From a value that does not meet the bound yet, on a day among the first. */
    Target target(ImpactMetric metric) {
        Bound bound = bound(metric);
        LocalDate on = perhaps(0.02) ? day() : FIRST.plusDays(random.nextInt(DAYS / 4));
        LocalDate due = perhaps(0.02) ? day() : FIRST.plusDays(number(DAYS / 5, DAYS));
        if (perhaps(0.1)) {
            double low = value(metric);
            return oneOf(Band.atLeast(low), Band.atMost(low), Band.within(low, low + number(1, 40)));
        }
        Baseline from = baseline(metric, on);
        if (perhaps(0.2)) {
            return new Trend(from);
        }
        return perhaps(0.1) ? Target.of(bound, due) : Target.from(from, bound, due);
    }

    /** Now and then one that is not known precisely. */
    private Baseline baseline(ImpactMetric metric, LocalDate on) {
        Baseline from = Baseline.of(value(metric), on);
        return perhaps(0.3) ? from.withStandardError(number(0, 20) * (isShare(metric) ? 0.02 : 1)) : from;
    }

    private static boolean isShare(ImpactMetric metric) {
        return metric.kind() instanceof ValueKind.Ratio;
    }

    /** Mostly the usual one. */
    Yardstick yardstick() {
        return perhaps(0.6)
                ? Yardstick.standard()
                : oneOf(
                        Yardstick.compound(),
                        Yardstick.statisticsCanada(),
                        Yardstick.standard().withPaceFrom(0.9, 0.5),
                        Yardstick.standard().withImprovingFrom(0.8),
                        Yardstick.standard().withImprovingFrom(0.8));
    }

    Guardrail guardrail(ImpactMetric metric) {
        boolean rises = metric.direction() instanceof Direction.Rises;
        Tolerance.WrongWay wrongWay = rises ? Tolerance.WrongWay.FALLING : Tolerance.WrongWay.RISING;
        return new Guardrail(
                metric,
                perhaps(0.5)
                        ? bound(metric)
                        : new Tolerance(
                                wrongWay,
                                number(0, 10),
                                Tolerance.Unit.UNITS,
                                baseline(metric, FIRST.plusDays(random.nextInt(DAYS / 4)))));
    }

    LocalDate day() {
        return perhaps(0.02)
                ? oneOf(LocalDate.of(0, 1, 1), LocalDate.of(9999, 12, 31))
                : FIRST.plusDays(random.nextInt(DAYS));
    }

    ImpactMetric metric(String name) {
        ValueKind kind = oneOf(
                new ValueKind.Quantity("points"),
                new ValueKind.Quantity("points"),
                new ValueKind.Quantity("minutes"),
                new ValueKind.Percentage(),
                new ValueKind.Percentage(),
                new ValueKind.Ratio("missed session", "booked session"),
                new ValueKind.Qualitative());
        Direction direction = oneOf(
                new Direction.Rises(),
                new Direction.Rises(),
                new Direction.Rises(),
                new Direction.Falls(),
                new Direction.Falls(),
                new Direction.Falls(),
                new Direction.Undeclared(),
                new Direction.StaysWithin(0.25, 1));
        ImpactMetric grown = Sample.metric(name, kind, direction).withTiming(oneOf(Timing.values()));
        Rhythm rhythm = oneOf(Rhythm.WEEK, Rhythm.MONTH, Rhythm.MONTH, Rhythm.QUARTER, oneOf(Rhythm.values()));
        if (perhaps(0.5)) {
            grown = grown.withRhythm(rhythm);
        }
        if (perhaps(0.25) && !grown.isQualitative()) {
            grown = grown.withAccumulation(Accumulation.mean(number(1, 3), rhythm));
        }
        if (perhaps(0.05)) {
            grown = grown.withSeason(Rhythm.YEAR);
        }
        if (perhaps(0.6)) {
            grown = grown.withFreshDays(perhaps(0.02) ? Integer.MAX_VALUE : number(1, 400));
        }
        if (perhaps(0.2) && kind instanceof ValueKind.Quantity) {
            grown = grown.withLimits(new Limits(-10, 110));
        }
        return grown.isQualitative() && perhaps(0.8) ? grown.withRubric(List.of("none", "some", "strong")) : grown;
    }

    Observations observations(List<ImpactMetric> metrics) {
        Map<String, Observation> byKey = new LinkedHashMap<>();
        for (ImpactMetric metric : metrics) {
            for (Observation next : observations(metric)) {
                byKey.putIfAbsent(next.metric() + next.period() + next.known(), next);
            }
        }
        return Observations.of(new ArrayList<>(byKey.values()));
    }

    /** Period after period, some of them missing, some published late, some revised. */
    private List<Observation> observations(ImpactMetric metric) {
        Rhythm rhythm = metric.accumulation().isWindow()
                ? metric.accumulation().each()
                : metric.rhythm().orElse(oneOf(Rhythm.MONTH, oneOf(Rhythm.values())));
        LocalDate start = perhaps(0.01)
                ? oneOf(LocalDate.of(0, 1, 9), LocalDate.of(9980, 12, 25))
                : FIRST.plusDays(random.nextInt(DAYS / 3));
        List<Observation> some = new ArrayList<>();
        for (int i = number(0, 16); i > 0; i--) {
            LocalDate day = rhythm.plus(start, i);
            ReportingPeriod period = perhaps(0.95)
                    ? ReportingPeriod.of(rhythm, day)
                    : new ReportingPeriod(day, day.plusDays(number(0, 200)));
            if (perhaps(0.9)) {
                some.add(observation(metric, period, perhaps(0.2) ? number(0, 120) : 0));
            }
            if (perhaps(0.1)) {
                some.add(observation(metric, period, number(1, 400)));
            }
        }
        return some;
    }

    private Observation observation(ImpactMetric metric, ReportingPeriod period, int delay) {
        Observation observation = Observation.of(metric.id().name(), period, reading(metric), "facts.csv:" + period);
        if (!metric.rubric().isEmpty() && perhaps(0.8)) {
            observation = observation.with(Attribute.JUDGEMENT, new Judgement(oneOf(metric.rubric()), "Ada Lovelace"));
        }
        return delay == 0
                ? observation
                : observation.withPublished(period.last().plusDays(delay));
    }

    private Reading reading(ImpactMetric metric) {
        if (metric.isQualitative()) {
            return new Reading.Words("I sleep better");
        }
        if (metric.kind() instanceof ValueKind.Ratio) {
            int of = number(0, 8);
            return new Reading.Counts(number(0, of), of);
        }
        return new Reading.Value(value(metric));
    }
}
