package org.missionled.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.missionled.alignment.Alignment;
import org.missionled.alignment.AnyMission;
import org.missionled.measurement.LiveFlags;
import org.missionled.measurement.Observations;
import org.missionled.rule.standard.StandardRules;

/**
 * Neither dates nor data are anybody's change. What was known on a day is here what was not there to be known later.
 */
class CauseProperties {
    @Provide
    Arbitrary<AnyMission> missions() {
        return AnyMission.any().filter(CauseProperties::isReviewed);
    }

    private static boolean isReviewed(AnyMission any) {
        return any.mission()
                .reviewedOn()
                .filter(day -> !day.isAfter(any.asOf()))
                .isPresent();
    }

    private static LocalDate reviewed(AnyMission any) {
        return any.mission().reviewedOn().orElseThrow();
    }

    /** The same declaration with the facts that were there on a day, and no others. */
    private static Alignment knownOn(AnyMission any, LocalDate known, LocalDate asOf) {
        return Alignment.of(any.mission())
                .given(Observations.of(any.observations().stream()
                        .filter(one -> !one.known().isAfter(known))
                        .toList()))
                .given(any.live().stream()
                        .filter(look -> !look.readOn().isAfter(known))
                        .toArray(LiveFlags[]::new))
                .asOf(asOf);
    }

    private static Set<ViolationKey> broken(Alignment alignment) {
        return StandardRules.inspect(alignment).violations().stream()
                .filter(one -> !one.rule().id().equals(ObservationsFit.RULE.id()))
                .map(Violation::key)
                .collect(Collectors.toSet());
    }

    private static List<Violation> since(Set<ViolationKey> before, Alignment alignment) {
        return StandardRules.inspect(alignment).violations().stream()
                .filter(one -> !one.rule().id().equals(ObservationsFit.RULE.id()))
                .filter(one -> !before.contains(one.key()))
                .toList();
    }

    @Property
    void datesAloneAreTime(@ForAll("missions") AnyMission any) {
        LocalDate reviewed = reviewed(any);
        Set<ViolationKey> before = broken(knownOn(any, reviewed, reviewed));

        assertThat(since(before, knownOn(any, reviewed, any.asOf())))
                .allSatisfy(one -> assertThat(one.cause()).as("%s", one.key()).isEqualTo(Cause.TIME));
    }

    @Property
    void dataAloneAreNoChange(@ForAll("missions") AnyMission any) {
        LocalDate reviewed = reviewed(any);
        Set<ViolationKey> before = broken(knownOn(any, reviewed, reviewed));
        Set<ViolationKey> byTime = broken(knownOn(any, reviewed, any.asOf()));

        assertThat(since(before, any.alignment()))
                .allSatisfy(one -> assertThat(one.cause())
                        .as("%s", one.key())
                        .isEqualTo(byTime.contains(one.key()) ? Cause.TIME : Cause.DATA));
    }

    @Property
    void whereThereAreNoFactsNothingIsData(@ForAll("missions") AnyMission any) {
        assertThat(StandardRules.inspect(Alignment.of(any.mission()).asOf(any.asOf()))
                        .violations())
                .allSatisfy(one -> assertThat(one.cause()).as("%s", one.key()).isNotEqualTo(Cause.DATA));
    }

    @Property
    void everyViolationHasExactlyOneCause(@ForAll("missions") AnyMission any) {
        Inspection inspection = StandardRules.inspect(any.alignment());
        long counted = EnumSet.allOf(Cause.class).stream()
                .mapToLong(cause -> inspection.violations().stream()
                        .filter(one -> one.cause() == cause)
                        .count())
                .sum();

        assertThat(inspection.violations()).hasSize((int) counted).doesNotHaveDuplicates();
    }

    @Test
    void eachCauseComesUpInTheMissionsThatAreDrawn() {
        Set<Cause> seen = LongStream.range(0, 300)
                .mapToObj(AnyMission::of)
                .filter(CauseProperties::isReviewed)
                .flatMap(any -> StandardRules.inspect(any.alignment()).violations().stream())
                .map(Violation::cause)
                .collect(Collectors.toSet());

        assertThat(seen).containsExactlyInAnyOrder(Cause.values());
    }
}
