package org.missionled.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.missionled.measurement.Observation;
import org.missionled.measurement.Observations;

/** What becomes known later is never seen. */
class HindsightProperties {
    @Provide
    Arbitrary<AnyMission> missions() {
        return AnyMission.any();
    }

    @Property
    void aDayKnowsOnlyWhatWasKnownOnIt(@ForAll("missions") AnyMission any) {
        List<Observation> known = any.observations().stream()
                .filter(o ->
                        !o.known().isAfter(any.asOf()) && !o.period().last().isAfter(any.asOf()))
                .toList();
        Alignment knowingLess =
                Alignment.of(any.mission()).given(Observations.of(known)).asOf(any.asOf());

        assertThat(Picture.of(any.alignment())).isEqualTo(Picture.of(knowingLess));
    }

    @Property
    void anotherDayAndBackIsTheSame(@ForAll("missions") AnyMission any, @ForAll("missions") AnyMission other) {
        assertThat(Picture.of(any.alignment().asOf(other.asOf()).asOf(any.asOf())))
                .isEqualTo(Picture.of(any.alignment()));
    }

    @Property
    void knowingOnlyADayThatHasPassedIsKnowingItsFactsAlone(
            @ForAll("missions") AnyMission any, @ForAll("missions") AnyMission other) {
        // what was decided after that day is not known on it either, and no observation
        Assume.that(any.mission().stewardship().decisions().stream()
                .noneMatch(decision -> decision.day().isAfter(other.asOf())));
        List<Observation> known = any.observations().stream()
                .filter(o ->
                        !o.known().isAfter(other.asOf()) && !o.period().last().isAfter(other.asOf()))
                .toList();

        assertThat(Picture.of(any.alignment().knowingOnly(other.asOf())))
                .isEqualTo(Picture.of(Alignment.of(any.mission())
                        .given(Observations.of(known))
                        .asOf(any.asOf())));
    }
}
