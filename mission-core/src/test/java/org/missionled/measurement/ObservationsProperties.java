package org.missionled.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ObservationsProperties {

    @Property
    void theirOrderChangesNothing(@ForAll("contradictory") List<Observation> all, @ForAll Random random) {
        List<Observation> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);

        assertThat(usable(shuffled)).isEqualTo(usable(all));
        assertThat(isRefused(shuffled)).isEqualTo(isRefused(all));
    }

    @Property
    void whatIsUsableContradictsNothing(@ForAll("contradictory") List<Observation> all) {
        Observations usable = usable(all);

        assertThat(Observations.of(usable.stream().toList())).isEqualTo(usable);
        assertThat(usable.stream()).isSubsetOf(all);
        assertThat(usable.size() == all.stream().distinct().count()).isEqualTo(!isRefused(all));
    }

    @Property
    void plusDoesNotCareForOrderGroupingOrRepetition(
            @ForAll("consistent") List<Observation> one,
            @ForAll("consistent") List<Observation> two,
            @ForAll("consistent") List<Observation> three) {
        Observations a = Observations.of(one);
        Observations b = Observations.of(two);
        Observations c = Observations.of(three);

        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.plus(a)).isEqualTo(a);
        assertThat(a.plus(Observations.none())).isEqualTo(a);
        assertThat(a.plus(b).stream()).containsAll(one).containsAll(two);
    }

    private static Observations usable(List<Observation> all) {
        try {
            return Observations.of(all);
        } catch (FaultyObservations e) {
            return e.usable();
        }
    }

    private static boolean isRefused(List<Observation> all) {
        try {
            Observations.of(all);
            return false;
        } catch (FaultyObservations e) {
            return true;
        }
    }

    @Provide
    Arbitrary<List<Observation>> contradictory() {
        return Combinators.combine(bare(Arbitraries.of(1.0, 2.0)), Arbitraries.of("points", "percent"))
                .as(Observation::withUnit)
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Observation>> consistent() {
        return bare(Arbitraries.just(1.0)).list().ofMaxSize(8);
    }

    private static Arbitrary<Observation> bare(Arbitrary<Double> values) {
        return Combinators.combine(
                        Arbitraries.of("who-5", "wellness/who-5", "no-shows"),
                        Arbitraries.of("2026", "2026-Q4", "2026-12", "2026-12-31", "2026-11"),
                        values,
                        Arbitraries.integers().between(0, 1))
                .as((metric, period, value, delay) -> {
                    ReportingPeriod days = ReportingPeriod.parse(period);
                    return Observation.of(metric, days, new Reading.Value(value), "here")
                            .withPublished(days.last().plusDays(delay));
                });
    }
}
