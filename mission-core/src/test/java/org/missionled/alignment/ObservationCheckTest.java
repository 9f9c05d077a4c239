package org.missionled.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.measurement.Observed.observed;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.percentage;
import static org.missionled.model.Sample.ratio;
import static org.missionled.model.Sample.rising;
import static org.missionled.model.Sample.words;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.missionled.measurement.Observations;
import org.missionled.measurement.Observed;
import org.missionled.model.Limits;
import org.missionled.model.Measure;
import org.missionled.model.Mission;
import org.missionled.series.Point;

class ObservationCheckTest {
    private static final Mission WELLNESS = mission(goal(
            "feel-better",
            Measure.of(rising("who-5").withLimits(new Limits(0, 100))),
            Measure.of(ratio("no-shows")),
            Measure.of(percentage("retention")),
            Measure.of(words("stories"))));

    private static List<String> faults(Observed observed) {
        return seen(observed).misfits().values().stream().flatMap(List::stream).toList();
    }

    private static Alignment seen(Observed... observed) {
        Alignment.Facts facts = Alignment.of(WELLNESS);
        for (Observed some : observed) {
            facts = facts.given(some.all());
        }
        return facts.asOf(day("2026-12-31"));
    }

    private static Alignment fitting(Observed observed) {
        assertThat(faults(observed)).isEmpty();
        return seen(observed);
    }

    @Test
    void takesWhatFits() {
        assertThat(fitting(observed("who-5").in("2026-01", 54).unit("points"))
                        .observations()
                        .size())
                .isOne();
        assertThat(fitting(observed("no-shows").in("2026-01", 1, 4).unit("missed session per booked session"))
                        .observations()
                        .size())
                .isOne();
        assertThat(fitting(observed("retention").in("2026-01", 5.8).unit("%"))
                        .observations()
                        .size())
                .isOne();
        assertThat(fitting(observed("stories").in("2026-01", "I sleep better"))
                        .observations()
                        .size())
                .isOne();
    }

    @Test
    void refusesAnUnknownMetric() {
        assertThat(faults(observed("who5").in("2026-01", 54)))
                .containsExactly("facts.csv:1: mission:wellness has no metric who5"
                        + " (it has [who-5, no-shows, retention, stories])");
    }

    @Test
    void refusesAWrongUnit() {
        assertThat(faults(observed("who-5").in("2026-01", 54).unit("percent")))
                .containsExactly("facts.csv:1: who-5 is in \"percent\" here (the metric is in \"points\")");
    }

    @Test
    void refusesAWrongKindOfReading() {
        assertThat(faults(observed("who-5").in("2026-01", 1, 4)))
                .containsExactly("facts.csv:1: who-5 is a single value in points, not 1 of 4 (give one value)");
        assertThat(faults(observed("who-5").in("2026-01", "fine")))
                .containsExactly("facts.csv:1: who-5 is a single value in points, not \"fine\" (give one value)");
        assertThat(faults(observed("no-shows").in("2026-01", 0.25)))
                .containsExactly("facts.csv:1: no-shows is a ratio and keeps both counts, not 0.25"
                        + " (give numerator and denominator)");
        assertThat(faults(observed("stories").in("2026-01", 7)))
                .containsExactly("facts.csv:1: stories is in words, not 7 (write what people said)");
    }

    @Test
    void refusesValuesBeyondTheNaturalLimits() {
        assertThat(faults(observed("who-5").in("2026-01", 100.5)))
                .containsExactly("facts.csv:1: who-5 is 100.5, beyond its natural limits 0 to 100"
                        + " (check value and limits)");
        assertThat(faults(observed("no-shows").in("2026-01", 5, 4)))
                .containsExactly("facts.csv:1: no-shows is 1.25, beyond its natural limits 0 to 1"
                        + " (check value and limits)");
        assertThat(fitting(observed("who-5").in("2026-01", 100).in("2026-02", 0))
                        .observations()
                        .size())
                .isEqualTo(2);
    }

    @Test
    void takesNothingOutOfNothingAndRefusesSomethingOutOfNothing() {
        assertThat(fitting(observed("no-shows").in("2026-01", 0, 0))
                        .observations()
                        .size())
                .isOne();
        assertThat(faults(observed("no-shows").in("2026-01", 5, 0)))
                .containsExactly("facts.csv:1: no-shows counts 5 of 0 (check both counts)");
    }

    @Test
    void passesOverWhatNamesAnotherMissionAndCountsIt() {
        Alignment alignment =
                fitting(observed("fitness/steps").in("2026-01", -7).in("2026-02", -8));

        assertThat(alignment.observations()).isEqualTo(Observations.none());
        assertThat(alignment.elsewhere()).isEqualTo(Map.of("fitness", 2));
        assertThat(fitting(observed("wellness/who-5").in("2026-01", 54)).values(rising("who-5")))
                .hasSize(1);
        assertThat(faults(observed("wellness/steps").in("2026-01", 54)))
                .containsExactly("facts.csv:1: mission:wellness has no metric steps"
                        + " (it has [who-5, no-shows, retention, stories])");
    }

    @Test
    void namesAllFaultsTogetherAndKeepsTheGoodRest() {
        Alignment mixed = seen(
                observed("who-5").in("2026-01", 54).in("2026-02", 540),
                observed("who5").in("2026-01", 54),
                observed("fitness/steps").in("2026-01", 1),
                observed("who-5").in("2026-03", 55).unit("percent"));

        assertThat(mixed.misfits().keySet()).containsExactly("who-5", "who5");
        assertThat(mixed.misfits().get("who-5"))
                .containsExactly(
                        "facts.csv:2: who-5 is 540, beyond its natural limits 0 to 100 (check value and limits)",
                        "facts.csv:1: who-5 is in \"percent\" here (the metric is in \"points\")");
        assertThat(mixed.misfits().get("who5")).hasSize(1);
        assertThat(mixed.observations())
                .isEqualTo(observed("who-5").in("2026-01", 54).all());
        assertThat(mixed.seen(rising("who-5"))).isOne();
    }

    @Test
    void findsTwoValuesForOnePeriodUnderTheShortNameAndTheLongOne() {
        Alignment twice = seen(
                observed("who-5").in("2026-01", 54).in("2026-02", 56),
                observed("wellness/who-5").in("2026-01", 55));

        assertThat(twice.misfits())
                .isEqualTo(Map.of(
                        "",
                        List.of("facts.csv:1: who-5 has a second value for 2026-01, 55; the first is 54 at"
                                + " facts.csv:1 (keep one of them, or say on which day each was published)")));
        assertThat(twice.values(rising("who-5"))).extracting(Point::value).containsExactly(56.0);
    }

    @Test
    void takesTheSameValueUnderTheShortNameAndTheLongOne() {
        Alignment same = seen(
                observed("who-5").in("2026-01", 54), observed("wellness/who-5").in("2026-01", 54));

        assertThat(same.misfits()).isEmpty();
        assertThat(same.values(rising("who-5"))).hasSize(1);
    }
}
