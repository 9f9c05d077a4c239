package org.missionled.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.missionled.model.Sample.baseline;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.falling;
import static org.missionled.model.Sample.target;

import org.junit.jupiter.api.Test;
import org.missionled.model.Bound;
import org.missionled.model.Target;
import org.missionled.model.Yardstick;

/** When a bound is reached at the present pace, and the pace that is needed from here. */
class ArrivalTest {
    private static Way at(double value) {
        return Way.ofPoints().value("2026-04-01", 10).value("2026-07-01", value);
    }

    @Test
    void with30PercentDoneInHalfOfTheTime1Point4TimesThePaceIsNeeded() {
        assertThat(at(30).asOf("2026-07-02").neededPace().orElseThrow()).isCloseTo(1.4, within(1e-12));
        assertThat(at(100).asOf("2026-07-02").neededPace()).hasValue(0);
    }

    @Test
    void with25PercentDoneInHalfAYearItTakesTwoYears() {
        Arrival arrival = at(25).asOf("2026-07-02").arrival().orElseThrow();

        assertThat(arrival.at()).contains(day("2028-01-01"));
        assertThat(arrival.isRange()).isFalse();
        assertThat(arrival).hasToString("2028-01-01");
    }

    @Test
    void standingStillOrMovingAwayNeverArrives() {
        assertThat(at(0).asOf("2026-07-02").arrival().orElseThrow()).hasToString("never at this pace");
        assertThat(at(-5).asOf("2026-07-02").arrival().orElseThrow()).hasToString("never at this pace");
    }

    @Test
    void anImpreciseValueArrivesWithinARangeThatMayEndWithNever() {
        // progress 0.25 +- 1.96 x 0.75 x 20 / 100 = -0.044 to 0.544; 0.5 years / 0.544 = 0.919 years
        Arrival arrival = at(25).with(Target.from(
                        baseline(0, "2026-01-01").withStandardError(20), Bound.atLeast(100), day("2027-01-01")))
                .asOf("2026-07-02")
                .arrival()
                .orElseThrow();

        assertThat(arrival).hasToString("2028-01-01 (2026-12-01 to never)");
    }

    @Test
    void onTheWayDownTheEarliestDayComesFirstToo() {
        Arrival arrival = Way.of(falling("screen-time"))
                .with(Target.from(baseline(100, "2026-01-01").withStandardError(4), Bound.atMost(0), day("2027-01-01")))
                .value("2026-07-01", 50)
                .asOf("2026-07-02")
                .arrival()
                .orElseThrow();

        assertThat(arrival.earliest().orElseThrow()).isBefore(arrival.at().orElseThrow());
        assertThat(arrival.latest().orElseThrow()).isAfter(arrival.at().orElseThrow());
    }

    @Test
    void whatIsNotReachedDoesNotArriveBeforeTheDayOfTheReport() {
        // progress 0.9 +- 0.39: the better end, 1.29, would have arrived after 0.5 / 1.29 = 0.39 years
        Way close = at(90).with(Target.from(
                baseline(0, "2026-01-01").withStandardError(200), Bound.atLeast(100), day("2027-01-01")));

        assertThat(close.asOf("2026-07-02").arrival().orElseThrow().earliest()).contains(day("2026-07-02"));
        assertThat(close.asOf("2026-09-30").arrival().orElseThrow())
                .as("nor is the day itself in the past")
                .hasToString("2026-09-30 (2026-09-30 to 2026-12-26)");
    }

    @Test
    void compoundGrowthFrom100To121OverTwoYearsArrivesAfterTwoYears() {
        // 110 after one year is 10 % a year; ln 1.21 / ln 1.1 = 2 years
        MeasureAssessment judged = Way.ofPoints()
                .with(target(100, "2026-01-01", Bound.atLeast(121), "2029-01-01"))
                .judgedBy(Yardstick.compound())
                .value("2026-07-01", 104)
                .value("2027-01-01", 110)
                .asOf("2027-01-02");

        assertThat(judged.arrival().orElseThrow()).hasToString("2028-01-01");
        // 10 % a year over 1.21^(1/3) - 1 = 6.56 % a year
        assertThat(judged.pace().orElseThrow()).isCloseTo(0.10 / 0.0656022, within(1e-5));
        assertThat(judged.verdict()).isEqualTo(Verdict.ON_TRACK);
    }

    @Test
    void onceDueThereIsNoArrivalAndNoNeededPace() {
        MeasureAssessment missed = at(25).value("2027-01-01", 60).asOf("2027-01-02");

        assertThat(missed.verdict()).isEqualTo(Verdict.MISSED);
        assertThat(missed.arrival()).isEmpty();
        assertThat(missed.neededPace()).isEmpty();
    }
}
