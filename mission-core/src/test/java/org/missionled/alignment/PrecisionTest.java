package org.missionled.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.missionled.model.Sample.baseline;
import static org.missionled.model.Sample.day;

import org.junit.jupiter.api.Test;
import org.missionled.model.Bound;
import org.missionled.model.Interval;
import org.missionled.model.Target;

/** How precisely a way is known, and what that leaves of the verdict. */
class PrecisionTest {
    private static Way fromZeroKnownWithin(double standardError) {
        return Way.ofPoints()
                .with(Target.from(
                        baseline(0, "2026-01-01").withStandardError(standardError),
                        Bound.atLeast(100),
                        day("2027-01-01")));
    }

    private static MeasureAssessment halfway(double standardError, double value) {
        return fromZeroKnownWithin(standardError)
                .value("2026-04-01", 30)
                .value("2026-07-01", value)
                .asOf("2026-09-30");
    }

    @Test
    void theStandardErrorOfProgressIs1LessProgressTimesThatOfTheBaselineOverTheWay() {
        MeasureAssessment judged = halfway(10, 40);

        // (1 - 0.4) x 10 / 100 = 0.06; 0.4 +- 1.96 x 0.06 = 0.2824 to 0.5176; over 0.5 of the time
        Interval progress = judged.progressInterval().orElseThrow();
        Interval pace = judged.paceInterval().orElseThrow();
        assertThat(progress.low()).isCloseTo(0.2824, within(1e-12));
        assertThat(progress.high()).isCloseTo(0.5176, within(1e-12));
        assertThat(pace.low()).isCloseTo(0.5648, within(1e-12));
        assertThat(pace.high()).isCloseTo(1.0352, within(1e-12));
    }

    @Test
    void paceFrom0Point56To1Point04IsInconclusiveAndSaysWhatIsPossible() {
        MeasureAssessment judged = halfway(10, 40);

        assertThat(judged.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(judged.range()).contains(new VerdictRange(Verdict.TOO_SLOW, Verdict.ON_TRACK));
        assertThat(judged.range().orElseThrow()).hasToString("from too slow to on track");
        assertThat(judged.explain().inputs()).extracting(Object::toString).anyMatch(it -> it.contains("from too slow"));
    }

    @Test
    void paceFrom0Point68To0Point92IsBehindAtBothEnds() {
        MeasureAssessment judged = halfway(5, 40);

        assertThat(judged.verdict()).isEqualTo(Verdict.BEHIND);
        assertThat(judged.range()).contains(new VerdictRange(Verdict.BEHIND, Verdict.BEHIND));
    }

    @Test
    void inconclusiveCountsWithTheLastFirmVerdict() {
        // 0.85 +- 0.0294 in 4/12 is on track at both ends; what came after is not
        Way imprecise = fromZeroKnownWithin(10)
                .value("2026-04-01", 30)
                .value("2026-05-01", 85)
                .value("2026-07-01", 40);
        MeasureAssessment judged = imprecise.asOf("2026-07-02");

        assertThat(judged.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(judged.lastKnown()).contains(Verdict.ON_TRACK);
        assertThat(judged.since()).contains(day("2026-05-01"));
        assertThat(imprecise.alignment("2026-07-02").rollUp().worstVerdict()).contains(Verdict.ON_TRACK);
    }

    @Test
    void staleAfterInconclusiveCarriesTheLastFirmVerdictToo() {
        MeasureAssessment stale = fromZeroKnownWithin(10)
                .asking(metric -> metric.withFreshDays(45))
                .value("2026-04-01", 30)
                .value("2026-05-01", 85)
                .value("2026-07-01", 40)
                .asOf("2026-12-01");

        assertThat(stale.verdict()).isEqualTo(Verdict.STALE);
        assertThat(stale.lastKnown()).contains(Verdict.ON_TRACK);
    }

    @Test
    void withoutAnyPrecisionTheValueAloneDecides() {
        MeasureAssessment judged =
                Way.ofPoints().value("2026-04-01", 30).value("2026-07-01", 40).asOf("2026-09-30");

        assertThat(judged.verdict()).isEqualTo(Verdict.BEHIND);
        assertThat(judged.interval()).isEmpty();
        assertThat(judged.range()).isEmpty();
        assertThat(judged.noise()).isEmpty();
    }

    @Test
    void noiseIs1Point96StandardErrors() {
        assertThat(halfway(10, 40).noise().orElseThrow()).isCloseTo(19.6, within(1e-12));
    }

    @Test
    void errorsOfTheValueAndOfTheBaselineAreSquaredAndAdded() {
        MeasureAssessment judged = fromZeroKnownWithin(10)
                .value("2026-04-01", 30)
                .value("2026-07-01", 40)
                .standardError(8)
                .asOf("2026-09-30");

        // sqrt(8^2 + (0.6 x 10)^2) / 100 = 0.10; 0.4 +- 0.196
        Interval progress = judged.progressInterval().orElseThrow();
        assertThat(progress.low()).isCloseTo(0.204, within(1e-12));
        assertThat(progress.high()).isCloseTo(0.596, within(1e-12));
        // sqrt(8^2 + 10^2) x 1.96
        assertThat(judged.noise().orElseThrow()).isCloseTo(1.96 * StrictMath.sqrt(164), within(1e-9));
    }

    @Test
    void whetherABoundWasMetWhenDueDoesNotDependOnTheBaseline() {
        Way due = fromZeroKnownWithin(50).value("2026-04-01", 30);

        assertThat(due.value("2027-01-01", 101).verdict("2027-01-02")).isEqualTo(Verdict.ACHIEVED);
        assertThat(due.value("2027-01-01", 101).standardError(1).verdict("2027-01-02"))
                .isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(due.value("2027-01-01", 103).standardError(1).verdict("2027-01-02"))
                .isEqualTo(Verdict.ACHIEVED);
        assertThat(due.value("2027-01-01", 97).standardError(1).verdict("2027-01-02"))
                .isEqualTo(Verdict.MISSED);
    }
}
