package org.missionled.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.measurement.Observed.observed;
import static org.missionled.model.Sample.claim;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.delivering;
import static org.missionled.model.Sample.feature;
import static org.missionled.model.Sample.from52To60;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.rising;
import static org.missionled.model.Sample.toRise;
import static org.missionled.model.Sample.words;

import org.junit.jupiter.api.Test;
import org.missionled.measurement.Observations;
import org.missionled.model.Goal;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Measure;
import org.missionled.model.Mission;
import org.missionled.model.Rhythm;
import org.missionled.series.Point;

class AlignmentTest {
    private static final ImpactMetric WHO5 = rising("who-5").withRhythm(Rhythm.MONTH);
    private static final ImpactMetric STORIES = words("stories");
    private static final Goal BETTER = goal("feel-better", Measure.of(WHO5, from52To60()), Measure.of(STORIES));
    private static final Mission MISSION = mission(BETTER);
    private static final Observations FACTS = observed("who-5")
            .in("2025-12", 52) // before the baseline
            .in("2026-05", 53)
            .in("2026-Q2", 99) // another rhythm
            .in("2026-06", 54)
            .in("2026-06", 53.5)
            .published("2026-09-01")
            .in("2026-12", 60) // later
            .all();

    private static Alignment on(String day) {
        return Alignment.of(MISSION).given(FACTS).asOf(day(day));
    }

    @Test
    void saysHowManyObservationsItSawAndWhatBecameOfThem() {
        MeasureAssessment measure = on("2026-08-31").measures().get(0);

        assertThat(measure.seen()).isEqualTo(4);
        assertThat(measure.otherRhythm()).isOne();
        assertThat(measure.beforeBaseline()).isOne();
        assertThat(measure.later()).isEqualTo(2);
        assertThat(on("2026-08-31").seen(WHO5)).isEqualTo(4);
        assertThat(on("2026-08-31").values(WHO5)).extracting(Point::value).containsExactly(52.0, 53.0, 54.0);
    }

    @Test
    void anotherDayIsAnotherAlignmentOfTheSameFacts() {
        Alignment august = on("2026-08-31");

        assertThat(august.asOf(day("2026-09-01")).values(WHO5))
                .extracting(Point::value)
                .endsWith(53.5);
        assertThat(august.asOf(day("2027-01-01")).measures().get(0).verdict()).isEqualTo(Verdict.ACHIEVED);
        assertThat(august.asOf()).isEqualTo("2026-08-31");
        assertThat(august.observations()).isEqualTo(FACTS);
        assertThat(august.mission()).isEqualTo(MISSION);
    }

    @Test
    void knowingOnlyAnEarlierDayKeepsTheDayOfJudgement() {
        Alignment ignorant = on("2026-10-31").knowingOnly(day("2026-08-31"));

        assertThat(ignorant.asOf()).isEqualTo("2026-10-31");
        assertThat(ignorant.values(WHO5)).extracting(Point::value).endsWith(54.0);
        assertThat(ignorant.knowingOnly(day("2026-12-31")).values(WHO5))
                .as("what was not known stays unknown")
                .extracting(Point::value)
                .endsWith(54.0);
    }

    @Test
    void knowingOnlyALaterDaySeesNothingMore() {
        assertThat(on("2026-08-31").knowingOnly(day("2027-01-01")).values(WHO5))
                .extracting(Point::value)
                .endsWith(54.0);
    }

    @Test
    void theLastWordsAreKeptAsPeopleSaidThem() {
        MeasureAssessment stories = Alignment.of(MISSION)
                .given(observed("stories")
                        .in("2026-05", "I sleep badly")
                        .in("2026-06", "I sleep better")
                        .all())
                .asOf(day("2026-08-31"))
                .measures()
                .get(1);

        assertThat(stories.lastWords().orElseThrow().reading()).hasToString("\"I sleep better\"");
        assertThat(on("2026-08-31").measures().get(0).lastWords()).isEmpty();
    }

    @Test
    void aMetricThatOnlyAClaimNamesHasItsValuesToo() {
        Goal nobodys = goal("nobodys", Measure.of(rising("sleep")));
        Alignment alignment = Alignment.of(
                        delivering(MISSION, feature("quiz", claim(nobodys, rising("sleep"), toRise()))))
                .given(observed("sleep").in("2026-05", 7).all())
                .asOf(day("2026-08-31"));

        assertThat(alignment.misfits()).isEmpty();
        assertThat(alignment.values(rising("sleep"))).extracting(Point::value).containsExactly(7.0);
    }
}
