package org.missionled.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.missionled.measurement.Observation;

/** Whoever ceases to observe never looks better for it. */
class SilenceProperties {
    @Provide
    Arbitrary<AnyMission> missions() {
        return AnyMission.any();
    }

    private static LocalDate lastNews(AnyMission any) {
        return any.observations().stream()
                .map(Observation::known)
                .max(LocalDate::compareTo)
                .orElse(any.asOf());
    }

    /** The rank of the worst that is known; what left the headline by a decision did not leave by silence. */
    private static int worst(RollUp rollUp) {
        int decided = rollUp.decided().isEmpty() ? Integer.MAX_VALUE : rank(Optional.of(Verdict.MISSED));
        return Math.min(rank(rollUp.worstVerdict()), decided);
    }

    @Property
    void theWorstThatIsKnownNeverGetsBetterByWaiting(
            @ForAll("missions") AnyMission any,
            @ForAll @IntRange(max = 900) int days,
            @ForAll @IntRange(max = 900) int more) {
        Assume.that(lastNews(any).isBefore(LocalDate.MAX.minusDays(2000)));
        RollUp before = any.alignment().asOf(lastNews(any).plusDays(days)).rollUp();
        RollUp after = any.alignment().asOf(lastNews(any).plusDays(days + more)).rollUp();

        assertThat(worst(after)).isLessThanOrEqualTo(worst(before));
        assertThat(names(after)).containsAll(names(before));
    }

    @Property
    void noSingleVerdictGetsBetterByWaiting(
            @ForAll("missions") AnyMission any,
            @ForAll @IntRange(max = 900) int days,
            @ForAll @IntRange(max = 900) int more) {
        Assume.that(lastNews(any).isBefore(LocalDate.MAX.minusDays(2000)));
        Alignment before = any.alignment().asOf(lastNews(any).plusDays(days));
        Alignment after = before.asOf(lastNews(any).plusDays(days + more));

        for (int i = 0; i < before.measures().size(); i++) {
            if (before.measures().get(i).counted().isPresent()) {
                assertThat(rank(after.measures().get(i).counted()))
                        .as(
                                "%s, then %s",
                                before.measures().get(i), after.measures().get(i))
                        .isLessThanOrEqualTo(rank(before.measures().get(i).counted()));
            }
        }
    }

    /** What is reached when the day comes is achieved on that day: the same value, confirmed by the calendar. */
    private static int rank(Optional<Verdict> counted) {
        return counted.map(verdict -> verdict == Verdict.ACHIEVED ? Verdict.REACHED : verdict)
                .map(Verdict::ordinal)
                .orElse(Integer.MAX_VALUE);
    }

    private static List<String> names(RollUp rollUp) {
        return rollUp.breached().stream()
                .map(breached -> breached.guarded() + " " + breached.guardrail())
                .toList();
    }

    @Property
    void leavingOutTheLastObservationsHidesNoVerdictThatWasKnownBeforeThem(
            @ForAll("missions") AnyMission any, @ForAll @IntRange(max = 900) int days) {
        LocalDate stopped = any.asOf();
        Assume.that(stopped.isBefore(LocalDate.MAX.minusDays(2000)));
        Alignment then = any.alignment();
        Alignment silentSince = then.asOf(stopped.plusDays(days)).knowingOnly(stopped);

        assertThat(silentSince.rollUp().counts().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(then.rollUp().counts().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
        assertThat(worst(silentSince.rollUp())).isLessThanOrEqualTo(worst(then.rollUp()));
    }
}
