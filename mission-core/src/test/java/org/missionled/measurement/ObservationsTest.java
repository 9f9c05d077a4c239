package org.missionled.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.missionled.model.ElementId;

class ObservationsTest {
    private static final String ADVICE = " (keep one of them, or say on which day each was published)";
    private static final Observation MARCH = observed("who-5", "2026-03", 54.1, "a.csv:2");
    private static final Observation APRIL = observed("who-5", "2026-04", 54.9, "a.csv:3");

    @Test
    void contradictionsNameBothPlacesAndAreBothLeftOut() {
        FaultyObservations refused = refused(MARCH, APRIL, observed("who-5", "2026-03", 53.9, "b.csv:7"));

        assertThat(refused)
                .hasMessage("1 faulty observation:\n  b.csv:7: who-5 has a second value for 2026-03, 53.9;"
                        + " the first is 54.1 at a.csv:2" + ADVICE);
        assertThat(refused.usable()).isEqualTo(Observations.of(List.of(APRIL)));
    }

    @Test
    void everyContradictionIsNamed() {
        FaultyObservations refused = refused(
                MARCH,
                observed("who-5", "2026-03", 53.9, "b.csv:7"),
                observed("who-5", "2026-03", 53.8, "c.csv:9"),
                observed("no-shows", "2026", 3, "a.csv:5"),
                observed("no-shows", "2026", 4, "b.csv:6"));

        assertThat(refused.faults())
                .containsExactly(
                        "b.csv:7: who-5 has a second value for 2026-03, 53.9; the first is 54.1 at a.csv:2" + ADVICE,
                        "c.csv:9: who-5 has a second value for 2026-03, 53.8; the first is 54.1 at a.csv:2" + ADVICE,
                        "b.csv:6: no-shows has a second value for 2026, 4; the first is 3 at a.csv:5" + ADVICE);
        assertThat(refused.usable()).isEqualTo(Observations.none());
    }

    @Test
    void theSameValueInAnotherUnitIsAContradiction() {
        FaultyObservations refused = refused(
                MARCH.withUnit("points"),
                observed("who-5", "2026-03", 54.1, "b.csv:7").withUnit("percent"));

        assertThat(refused.faults())
                .containsExactly("b.csv:7: who-5 has a second value for 2026-03, 54.1 percent;"
                        + " the first is 54.1 points at a.csv:2" + ADVICE);
        assertThat(refused.usable()).isEqualTo(Observations.none());
    }

    @Test
    void theSameMayBeSaidTwice() {
        Observations both = Observations.of(List.of(MARCH, observed("who-5", "2026-03", 54.1, "b.csv:7")));

        assertThat(both.stream()).containsExactly(MARCH);
        assertThat(both.stream().map(Observation::origin)).containsExactly("a.csv:2");
    }

    @Test
    void revisionsAreBothKeptInTheOrderOfTheirPublication() {
        Observation first = MARCH.withPublished(LocalDate.of(2026, 4, 7));
        Observation revised = observed("who-5", "2026-03", 53.9, "b.csv:7").withPublished(LocalDate.of(2026, 5, 7));

        assertThat(Observations.of(List.of(revised, first)).stream()).containsExactly(first, revised);
    }

    @Test
    void aPublicationOnTheLastDayOfThePeriodIsTheSameDayAsNone() {
        assertThat(refused(
                                MARCH,
                                observed("who-5", "2026-03", 53.9, "b.csv:7").withPublished(LocalDate.of(2026, 3, 31)))
                        .faults())
                .hasSize(1);
    }

    @Test
    void areOrderedByPeriodWithinAMetric() {
        Observation quarter = observed("who-5", "2026-Q1", 54, "a.csv:4");
        Observation other = observed("no-shows", "2025", 3, "a.csv:5");

        assertThat(Observations.of(List.of(APRIL, other, MARCH, quarter)).stream())
                .containsExactly(quarter, MARCH, APRIL, other);
    }

    @Test
    void findAMetricByItsNameWithAndWithoutItsMission() {
        Observation qualified = observed("wellness/who-5", "2026-02", 53, "b.csv:2");
        Observation foreign = observed("other/who-5", "2026-02", 12, "b.csv:3");
        Observations all = Observations.of(List.of(APRIL, qualified, foreign, MARCH));

        assertThat(all.of(ElementId.parse("metric:wellness/who-5")))
                .containsExactly(qualified.withMetric("who-5"), MARCH, APRIL);
        assertThat(all.of(ElementId.parse("metric:other/who-5")))
                .containsExactly(foreign.withMetric("who-5"), MARCH, APRIL);
        assertThat(all.of(ElementId.parse("metric:wellness/who-6"))).isEmpty();
    }

    @Test
    void noneIsEmpty() {
        assertThat(Observations.none().size()).isZero();
        assertThat(Observations.of(List.of())).isEqualTo(Observations.none());
    }

    @Test
    void oneMoreFileMayContradictTheFirst() {
        FaultyObservations refused = catchThrowableOfType(
                FaultyObservations.class,
                () -> Observations.of(List.of(MARCH, APRIL))
                        .plus(Observations.of(List.of(observed("who-5", "2026-04", 55, "b.csv:7")))));

        assertThat(refused.faults())
                .containsExactly(
                        "b.csv:7: who-5 has a second value for 2026-04, 55; the first is 54.9 at a.csv:3" + ADVICE);
        assertThat(refused.usable()).isEqualTo(Observations.of(List.of(MARCH)));
    }

    private static Observation observed(String metric, String period, double value, String origin) {
        return Observation.of(metric, ReportingPeriod.parse(period), new Reading.Value(value), origin);
    }

    private static FaultyObservations refused(Observation... all) {
        return catchThrowableOfType(FaultyObservations.class, () -> Observations.of(List.of(all)));
    }
}
