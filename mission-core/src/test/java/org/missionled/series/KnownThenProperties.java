package org.missionled.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.missionled.measurement.Observation;
import org.missionled.measurement.Observations;
import org.missionled.measurement.Reading;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.model.Accumulation;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Rhythm;
import org.missionled.model.Sample;

class KnownThenProperties {
    private static final ImpactMetric RATIO = Sample.ratio("no-shows");

    /** Replaying what was known on a day ignores everything published later. */
    @Property
    void whatWasPublishedLaterChangesNothing(
            @ForAll("observed") List<Observation> all,
            @ForAll("metrics") ImpactMetric metric,
            @ForAll("days") LocalDate day) {
        List<Observation> then = all.stream()
                .filter(next ->
                        !next.known().isAfter(day) && !next.period().last().isAfter(day))
                .toList();

        Series replayed = series(metric, all, day);
        Series atTheTime = series(metric, then, LocalDate.of(9999, 1, 1));

        assertThat(replayed.points()).isEqualTo(atTheTime.points());
        assertThat(replayed.last()).isEqualTo(atTheTime.last());
        assertThat(replayed.seen()).isEqualTo(then.size());
        assertThat(replayed.later()).isEqualTo(all.size() - then.size());
    }

    /** The values are those of a reading that looks at every observation. */
    @Property
    void isWhatReadingEachObservationGives(@ForAll("observed") List<Observation> all, @ForAll("days") LocalDate day) {
        Map<ReportingPeriod, Observation> latest = new LinkedHashMap<>();
        for (Observation next : Observations.of(all).of(RATIO.id())) {
            if (!next.known().isAfter(day) && !next.period().last().isAfter(day)) {
                latest.put(next.period(), next);
            }
        }
        List<Double> expected = new ArrayList<>();
        latest.values().forEach(next -> {
            Reading.Counts counts = (Reading.Counts) next.reading();
            if (counts.denominator() > 0) {
                expected.add(counts.numerator() / counts.denominator());
            }
        });

        assertThat(series(RATIO, all, day).points()).extracting(Point::value).isEqualTo(expected);
    }

    /** Merging ratio observations is associative: parts of a window may be pooled before the whole is. */
    @Property
    void mergingRatiosIsAssociative(@ForAll("counts") List<Reading.Counts> counts) {
        Reading.Counts first = pooled(counts.subList(0, 2));
        Reading.Counts last = pooled(counts.subList(1, 3));

        double left = ratioOf(List.of(first, counts.get(2)));
        double right = ratioOf(List.of(counts.get(0), last));

        assertThat(left).isCloseTo(right, within(1e-12));
        assertThat(left).isCloseTo(ratioOf(counts), within(1e-12));
    }

    private static Reading.Counts pooled(List<Reading.Counts> counts) {
        return new Reading.Counts(
                counts.stream().mapToDouble(Reading.Counts::numerator).sum(),
                counts.stream().mapToDouble(Reading.Counts::denominator).sum());
    }

    private static double ratioOf(List<Reading.Counts> counts) {
        List<Observation> months = new ArrayList<>();
        for (Reading.Counts next : counts) {
            LocalDate month = LocalDate.of(2026, months.size() + 1, 1);
            months.add(Observation.of("no-shows", ReportingPeriod.of(Rhythm.MONTH, month), next, "here"));
        }
        ImpactMetric whole = RATIO.withAccumulation(Accumulation.mean(counts.size(), Rhythm.MONTH));
        return series(whole, months, LocalDate.of(2030, 1, 1)).points().get(0).value();
    }

    private static Series series(ImpactMetric metric, List<Observation> all, LocalDate day) {
        return Series.of(metric, Observations.of(all).of(metric.id()), day);
    }

    @Provide
    Arbitrary<ImpactMetric> metrics() {
        return Arbitraries.of(
                RATIO,
                RATIO.withRhythm(Rhythm.MONTH),
                RATIO.withAccumulation(Accumulation.mean(2, Rhythm.MONTH)),
                RATIO.withAccumulation(Accumulation.mean(3, Rhythm.DAY)));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-10, 200).map(LocalDate.of(2026, 1, 1)::plusDays);
    }

    @Provide
    Arbitrary<List<Reading.Counts>> counts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.integers().between(1, 1000))
                .as((part, rest) -> new Reading.Counts(part, part + rest))
                .list()
                .ofSize(3);
    }

    @Provide
    Arbitrary<List<Observation>> observed() {
        return Combinators.combine(
                        Arbitraries.of(
                                "2026-01", "2026-02", "2026-03", "2026-04", "2026-01-30", "2026-01-31", "2026-Q1"),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(-5, 0, 0, 1, 40))
                .as((period, part, rest, delay) -> {
                    ReportingPeriod days = ReportingPeriod.parse(period);
                    LocalDate published = days.last().plusDays(delay);
                    return Observation.of(
                                    "no-shows",
                                    days,
                                    new Reading.Counts(rest == 0 ? 0 : part, rest == 0 ? 0 : part + rest),
                                    "here")
                            .withPublished(published.isBefore(days.first()) ? days.first() : published);
                })
                .list()
                .ofMaxSize(12)
                .uniqueElements(next -> next.period() + " " + next.known());
    }
}
