package org.missionled.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.model.Sample.id;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.missionled.explanation.Explanation.Amount;
import org.missionled.measurement.Attribute;
import org.missionled.measurement.Observation;
import org.missionled.measurement.Reading;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.measurement.Scope;
import org.missionled.model.Derivation;
import org.missionled.model.Derivation.Form;
import org.missionled.model.Direction;
import org.missionled.model.ElementKind;
import org.missionled.model.ImpactMetric;
import org.missionled.model.ValueKind;

class ComputationTest {
    private static final ImpactMetric NEW = metric("new", new ValueKind.Quantity("editors"));
    private static final ImpactMetric RETURNING = metric("returning", new ValueKind.Quantity("editors"));
    private static final ImpactMetric NO_SHOWS = metric("no-shows", new ValueKind.Ratio("missed", "booked"));

    private static ImpactMetric metric(String name, ValueKind kind) {
        return ImpactMetric.of(id(ElementKind.METRIC, name), name, kind, new Direction.Rises());
    }

    private static ImpactMetric computed(Derivation derivation) {
        return metric("computed", derivation.kind()).withDerivation(derivation);
    }

    private static ImpactMetric computed(Form form, ImpactMetric... inputs) {
        return computed(Derivation.of(form, List.of(inputs)));
    }

    private static Observation was(String period, double value) {
        return Observation.of("m", ReportingPeriod.parse(period), new Reading.Value(value), "f.csv:1");
    }

    private static Observation counted(String period, double numerator, double denominator) {
        return Observation.of(
                "m", ReportingPeriod.parse(period), new Reading.Counts(numerator, denominator), "f.csv:1");
    }

    private static Computation of(ImpactMetric metric, Map<ImpactMetric, List<Observation>> observed) {
        return Computation.of(metric, Scope.whole(), input -> observed.getOrDefault(input, List.of()));
    }

    private static List<String> values(Computation computation) {
        return computation.values().stream()
                .map(one -> one.period() + ": " + one.reading())
                .toList();
    }

    private static List<String> missing(Computation computation) {
        return computation.missing().stream().map(Computation.Missing::toString).toList();
    }

    @Test
    void aSumNeedsEveryPart() {
        Computation sum = of(
                computed(Form.SUM, NEW, RETURNING),
                Map.of(
                        NEW, List.of(was("2026-01", 14_747), was("2026-02", 3)),
                        RETURNING, List.of(was("2026-01", 72_806), was("2026-03", 4))));
        assertThat(values(sum)).containsExactly("2026-01: 87553");
        assertThat(missing(sum))
                .containsExactly("2026-02: no value of returning for 2026-02", "2026-03: no value of new for 2026-03");
    }

    @Test
    void aDifferenceKeepsItsOrder() {
        assertThat(values(of(
                        computed(Form.DIFFERENCE, NEW, RETURNING),
                        Map.of(NEW, List.of(was("2026-01", 3)), RETURNING, List.of(was("2026-01", 5))))))
                .containsExactly("2026-01: -2");
    }

    @Test
    void aShareKeepsBothCounts() {
        Computation share = of(
                computed(Form.SHARE, NEW, RETURNING),
                Map.of(
                        NEW,
                                List.of(
                                        was("2026-01", 3),
                                        was("2026-02", 0),
                                        was("2026-03", 1),
                                        was("2026-04", 0),
                                        was("2026-05", 6)),
                        RETURNING,
                                List.of(
                                        was("2026-01", 4),
                                        was("2026-02", 0),
                                        was("2026-03", 0),
                                        was("2026-04", -1),
                                        was("2026-05", 5))));
        assertThat(values(share)).containsExactly("2026-01: 3 of 4", "2026-02: 0 of 0");
        assertThat(missing(share))
                .containsExactly(
                        "2026-03: 1 is no part of 0",
                        "2026-04: 0 is no part of -1",
                        "2026-05: 1.2 is beyond the natural limits 0 to 1");
    }

    @Test
    void aQuotientIsOfAnySignAndNeverByNothing() {
        Computation quotient = of(
                computed(Derivation.quotient(NEW, RETURNING, new ValueKind.Percentage())),
                Map.of(
                        NEW, List.of(was("2026-01", 65), was("2026-02", 1)),
                        RETURNING, List.of(was("2026-01", -1175), was("2026-02", 0))));
        assertThat(values(quotient)).containsExactly("2026-01: -5.531914893617022");
        assertThat(missing(quotient)).containsExactly("2026-02: 1 cannot be divided by 0");
    }

    @Test
    void aChangeNeedsThePeriodBeforeAndNothingIsMissingInTheFirst() {
        Computation change = of(
                computed(Form.CHANGE, NEW),
                Map.of(NEW, List.of(was("2025-12", 75), was("2026-01", 80), was("2026-03", 81))));
        assertThat(values(change)).containsExactly("2026-01: 5");
        assertThat(missing(change)).containsExactly("2026-03: no value of new for 2026-02");
    }

    @Test
    void aChangeFollowsQuartersAndYearsToo() {
        assertThat(values(of(
                        computed(Form.CHANGE, NEW),
                        Map.of(NEW, List.of(was("2025-Q4", 75), was("2026-Q1", 80), was("2025", 7), was("2026", 9))))))
                .containsExactlyInAnyOrder("2026-Q1: 5", "2026: 2");
    }

    @Test
    void from75To80Is6Point67PercentMoreAndNothingIsAPercentageOfNothing() {
        Computation change = of(
                computed(Form.PERCENT_CHANGE, NEW),
                Map.of(NEW, List.of(was("2026-01", 75), was("2026-02", 80), was("2026-03", 0), was("2026-04", 7))));
        assertThat(values(change)).containsExactly("2026-02: 6.666666666666667", "2026-03: -100");
        assertThat(missing(change)).containsExactly("2026-04: no percentage of 0, which is not above 0");
    }

    @Test
    void ratiosDifferByPercentagePoints() {
        Computation change = of(
                computed(Form.CHANGE, NO_SHOWS),
                Map.of(
                        NO_SHOWS,
                        List.of(counted("2026-01", 1, 4), counted("2026-02", 1, 2), counted("2026-03", 0, 0))));
        assertThat(values(change)).containsExactly("2026-02: 25");
        assertThat(missing(change)).containsExactly("2026-03: there was nothing to count in 2026-03");
    }

    @Test
    void isKnownWhenItsLastInputIsKnown() {
        Observation late = was("2026-01", 3).withPublished(LocalDate.of(2026, 3, 1));
        Computation sum = of(
                computed(Form.SUM, NEW, RETURNING), Map.of(NEW, List.of(late), RETURNING, List.of(was("2026-01", 5))));
        assertThat(sum.values().get(0).known()).isEqualTo("2026-03-01");
    }

    private static Observation afterBreak(String period, double value) {
        return was(period, value).with(Attribute.AFTER_BREAK, true);
    }

    @Test
    void breaksWhereAnInputBreaks() {
        Computation sum = of(
                computed(Form.SUM, NEW, RETURNING),
                Map.of(
                        NEW, List.of(was("2026-01", 3), was("2026-02", 4), was("2026-03", 5), was("2026-04", 6)),
                        RETURNING, List.of(was("2026-01", 5), afterBreak("2026-03", 7), was("2026-04", 8))));
        assertThat(sum.values())
                .extracting(Observation::isAfterBreak)
                .as("January, March after the break, April")
                .containsExactly(false, true, false);
    }

    @Test
    void nothingChangesFromBeforeABreakToAfterIt() {
        Computation change = of(
                computed(Form.CHANGE, NEW),
                Map.of(
                        NEW,
                        List.of(was("2026-01", 3), was("2026-02", 4), afterBreak("2026-03", 90), was("2026-04", 92))));
        assertThat(values(change)).containsExactly("2026-02: 1", "2026-04: 2");
        assertThat(missing(change)).containsExactly("2026-03: new was counted differently before 2026-03");
        assertThat(change.values()).extracting(Observation::isAfterBreak).containsExactly(false, true);
    }

    @Test
    void explainsAPeriodWithItsInputs() {
        Computation sum = of(
                computed(Form.SUM, NEW, RETURNING),
                Map.of(NEW, List.of(was("2026-01", 3), was("2026-02", 4)), RETURNING, List.of(was("2026-01", 5))));
        var january = sum.explain(ReportingPeriod.parse("2026-01"));
        assertThat(january.result()).isEqualTo("8 in 2026-01");
        assertThat(january.formula()).isEqualTo("new + returning");
        assertThat(january.inputs())
                .contains(new Amount("new in 2026-01", 3, "editors"), new Amount("returning in 2026-01", 5, "editors"));
        assertThat(sum.explain(ReportingPeriod.parse("2026-02")).reason())
                .isEqualTo("no value of returning for 2026-02");
    }
}
