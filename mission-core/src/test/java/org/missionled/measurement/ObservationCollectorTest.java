package org.missionled.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.missionled.model.ElementId;
import org.missionled.model.Refused;
import org.missionled.model.Rhythm;

class ObservationCollectorTest {
    private static final ElementId WHO_5 = ElementId.parse("metric:wellness/who-5");
    private static final ReportingPeriod MARCH = ReportingPeriod.parse("2026-03");

    private static Observation observed(String period, double value) {
        return Observation.of("who-5", ReportingPeriod.parse(period), new Reading.Value(value), "a.csv:2");
    }

    @Test
    void givesBackWhatWasCollected() {
        List<Observation> all = List.of(
                observed("2026-01", 51).with(Attribute.COMMENT, "one").withUnit("points"),
                observed("2026-02", 52).with(Attribute.STANDARD_ERROR, 1.5),
                observed("2026-03", 53)
                        .withSource("survey")
                        .with(Attribute.SAMPLE_SIZE, 7.0)
                        .with(Attribute.RESPONSES, new Responses(10, 7)));

        Observations collected = Observations.of(all);

        assertThat(collected.of(WHO_5)).isEqualTo(all);
        assertThat(collected.of(WHO_5)).extracting(Observation::origin).containsOnly("a.csv:2");
    }

    @Test
    void keepsEveryPlaceAsItWasWritten() {
        List<String> places =
                List.of("a.csv:2", "a.csv", "C:\\a.csv:0", "a:007", "b.csv:3", ":4", "x:", "a:1234567890");
        ObservationCollector collector = ObservationCollector.empty();
        for (int day = 1; day <= places.size(); day++) {
            ReportingPeriod period = ReportingPeriod.parse("2026-01-0" + day);
            collector.add(Observation.of("who-5", period, new Reading.Value(1), places.get(day - 1)));
        }

        assertThat(collector.collected().of(WHO_5))
                .extracting(Observation::origin)
                .isEqualTo(places);
    }

    @Test
    void forgetsWhatWasBegunAndNotEnded() {
        ObservationCollector collector = ObservationCollector.empty();
        collector.begin("who-5", MARCH, new Reading.Value(1));
        collector.begin("who-5", MARCH, new Reading.Value(2));
        collector.end("a.csv", 3);
        collector.begin("no-shows", MARCH, new Reading.Value(1));

        assertThat(collector.collected()).isEqualTo(Observations.of(List.of(observed("2026-03", 2))));
    }

    @Test
    void refusesAtOnceWhatCannotBeSaid() {
        ObservationCollector collector = ObservationCollector.empty();
        assertThatThrownBy(() -> collector.begin("Who 5", MARCH, new Reading.Value(1)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> collector.end("a.csv", 1)).isInstanceOf(IllegalStateException.class);
        collector.begin("who-5", MARCH, new Reading.Value(1));
        assertThatThrownBy(() -> collector.say(Attribute.STANDARD_ERROR, -1.0))
                .hasMessage("not a valid standard error: -1 (0 or more in the metric's unit, such as 1.5)");
    }

    @Test
    void anotherSubjectSegmentSourceOrMethodIsAnotherObservation() {
        Observation bare = observed("2026-03", 50);
        Observations all = Observations.of(List.of(
                bare,
                observed("2026-03", 51).with(Attribute.SUBJECT, "NOR"),
                observed("2026-03", 52).with(Attribute.SEGMENT, new Segment("age", "18-29")),
                observed("2026-03", 53).withSource("survey"),
                observed("2026-03", 54).with(Attribute.METHOD, "telephone")));

        assertThat(all.size()).isEqualTo(5);
        assertThat(all.series(WHO_5))
                .extracting(series -> series.scope().toString())
                .containsExactly("", "about NOR", "amongst age = 18-29");
        assertThat(all.subjects()).containsExactly("NOR");
    }

    @Test
    void detailsThatDifferAreNamed() {
        FaultyObservations refused = catchThrowableOfType(
                FaultyObservations.class,
                () -> Observations.of(List.of(
                        observed("2026-03", 54.1).with(Attribute.SUBJECT, "NOR"),
                        observed("2026-03", 54.1).with(Attribute.SUBJECT, "NOR").with(Attribute.STANDARD_ERROR, 1.5))));

        assertThat(refused.faults())
                .containsExactly(
                        "a.csv:2: who-5 about NOR has a second value for 2026-03, 54.1 with standard error 1.5;"
                                + " the first is 54.1 with standard error none at a.csv:2 (keep one of them, or say on which"
                                + " day each was published)");
    }

    @Test
    void whatIsTrueOfAWholeSeriesIsKnown() {
        MetricObservations steady = Observations.of(
                        List.of(observed("2026-03", 53), observed("2026-01", 51), observed("2026-02", 58)))
                .of(WHO_5);
        assertThat(steady.lowest()).isEqualTo(51);
        assertThat(steady.highest()).isEqualTo(58);
        assertThat(steady.rhythm()).contains(Rhythm.MONTH);
        assertThat(steady.isGapless()).isTrue();
        assertThat(steady.isInOrder()).isTrue();

        MetricObservations broken = Observations.of(List.of(observed("2026-03", 53), observed("2026-01", 51)))
                .of(WHO_5);
        assertThat(broken.isGapless()).isFalse();
        assertThat(broken.rhythm()).contains(Rhythm.MONTH);
    }

    @Test
    void whatIsInOnePlaceIsNotCopied() {
        Observations all = Observations.of(List.of(
                observed("2026-01", 51).with(Attribute.SUBJECT, "NOR"),
                observed("2026-01", 50).with(Attribute.SUBJECT, "SWE")));

        Observations same = Observations.together(all.series());

        assertThat(same.series(WHO_5).get(0)).isSameAs(all.series(WHO_5).get(0));
    }
}
