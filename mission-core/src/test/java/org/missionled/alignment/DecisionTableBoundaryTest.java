package org.missionled.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.model.Sample.falling;
import static org.missionled.model.Sample.target;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.missionled.model.Bound;

/** The exact values at which a verdict turns into the next. */
class DecisionTableBoundaryTest {
    private static final Way POINTS = Way.ofPoints();

    @ParameterizedTest(name = "{0} of 100 in half of the time is {1}")
    @CsvSource({
        "47.5,     ON_TRACK", // 0.475 / 0.5 = 0.95
        "47.49999, BEHIND",
        "30,       BEHIND", // 0.3 / 0.5 = 0.60
        "29.99999, TOO_SLOW",
        "0,        TOO_SLOW", // 0 / 0.5 = 0
        "-0.00001, MOVING_AWAY",
        "99.99999, ON_TRACK",
        "100,      REACHED",
    })
    void paceTurnsTheVerdictExactlyAtItsCutOffs(double value, Verdict verdict) {
        MeasureAssessment halfway =
                POINTS.value("2026-04-01", 1).value("2026-07-01", value).asOf("2026-09-30");

        assertThat(halfway.timeUsed()).isEqualTo(OptionalDouble.of(0.5));
        assertThat(halfway.pace()).isEqualTo(OptionalDouble.of(value / 100 / 0.5));
        assertThat(halfway.verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0} down from 100 to 0 in half of the time is {1}")
    @CsvSource({"52.5, ON_TRACK", "52.50001, BEHIND", "70, BEHIND", "70.00001, TOO_SLOW", "100, TOO_SLOW"})
    void theSameHoldsOnTheWayDown(double value, Verdict verdict) {
        assertThat(Way.of(falling("screen-time"))
                        .with(target(100, "2026-01-01", Bound.atMost(0), "2027-01-01"))
                        .value("2026-04-01", 99)
                        .value("2026-07-01", value)
                        .verdict("2026-09-30"))
                .isEqualTo(verdict);
    }

    @Test
    void aFifthOfTheTimeIsEnoughToSpeakOfAPace() {
        Way inFiveYears = POINTS.with(target(0, "2026-01-01", Bound.atLeast(100), "2031-01-01"))
                .value("2026-06-01", 1);

        // 2026-01-01 to 2027-01-01 is 1 of 5 years
        assertThat(inFiveYears.value("2027-01-01", 20).verdict("2027-01-01")).isEqualTo(Verdict.ON_TRACK);
        assertThat(inFiveYears.value("2026-12-31", 20).verdict("2027-01-01")).isEqualTo(Verdict.TOO_EARLY);
    }

    @Test
    void twoValuesAfterTheBaselineAreEnoughToSpeakOfAPace() {
        assertThat(POINTS.value("2026-07-01", 50).verdict("2026-07-01")).isEqualTo(Verdict.TOO_EARLY);
        assertThat(POINTS.value("2026-06-01", 40).value("2026-07-01", 50).verdict("2026-07-01"))
                .isEqualTo(Verdict.ON_TRACK);
    }

    @Test
    void aValueOnTheDayOfTheBaselineIsContext() {
        Way atTheStart = POINTS.value("2025-12-31", 7).value("2026-01-01", 8);

        assertThat(atTheStart.verdict("2026-07-01")).isEqualTo(Verdict.UNMEASURED);
        assertThat(atTheStart.asOf("2026-07-01").beforeBaseline()).isEqualTo(2);
        assertThat(atTheStart.value("2026-01-02", 9).verdict("2026-07-01")).isEqualTo(Verdict.TOO_EARLY);
        assertThat(atTheStart.value("2026-01-02", 9).asOf("2026-07-01").beforeBaseline())
                .isEqualTo(2);
    }

    @Test
    void onTheDueDayItIsNotDueYet() {
        Way met = POINTS.value("2026-06-01", 40).value("2027-01-01", 100);
        Way unmet = POINTS.value("2026-06-01", 40).value("2027-01-01", 99);

        assertThat(met.verdict("2027-01-01")).isEqualTo(Verdict.REACHED);
        assertThat(met.verdict("2027-01-02")).isEqualTo(Verdict.ACHIEVED);
        assertThat(unmet.verdict("2027-01-01")).isEqualTo(Verdict.ON_TRACK); // 0.99 / 1
        assertThat(unmet.verdict("2027-01-02")).isEqualTo(Verdict.MISSED);
    }

    @Test
    void aValueIsFreshToTheEndOfItsLastDay() {
        Way fresh45 =
                POINTS.asking(m -> m.withFreshDays(45)).value("2026-06-01", 40).value("2026-06-30", 50);

        // 2026-06-30 + 45 days = 2026-08-14
        assertThat(fresh45.verdict("2026-08-14")).isEqualTo(Verdict.ON_TRACK);
        assertThat(fresh45.verdict("2026-08-15")).isEqualTo(Verdict.STALE);
    }

    @Test
    void theBoundItselfIsMet() {
        assertThat(POINTS.value("2027-01-01", 100).verdict("2027-06-01")).isEqualTo(Verdict.ACHIEVED);
        assertThat(POINTS.value("2027-01-01", Math.nextDown(100.0)).verdict("2027-06-01"))
                .isEqualTo(Verdict.MISSED);
    }
}
