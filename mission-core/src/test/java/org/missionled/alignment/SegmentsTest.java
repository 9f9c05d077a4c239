package org.missionled.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.missionled.measurement.Observed.observed;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.falling;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.rising;
import static org.missionled.model.Sample.undirected;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.missionled.explanation.Explanation.Amount;
import org.missionled.explanation.Explanation.Text;
import org.missionled.measurement.Observed;
import org.missionled.model.Baseline;
import org.missionled.model.Bound;
import org.missionled.model.Direction;
import org.missionled.model.Disaggregation;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Measure;
import org.missionled.model.Sample;
import org.missionled.model.Target;
import org.missionled.model.ValueKind;

/** Who is worst off, by how much, and who is missing or hidden. */
class SegmentsTest {
    private static final Disaggregation AGES = Disaggregation.of("age", List.of("18-29", "30-49", "50+"));
    private static final double SAME = 1e-12;

    private static SegmentAssessment assessed(ImpactMetric metric, Observed observed) {
        return all(Measure.of(metric), observed).get(0);
    }

    private static List<SegmentAssessment> all(Measure measure, Observed observed) {
        Alignment alignment =
                Alignment.of(mission(goal("g", measure))).given(observed.all()).asOf(day("2026-09-30"));
        assertThat(alignment.misfits()).isEmpty();
        return alignment.segments(measure.metric());
    }

    private static Observed scores(double young, double middle, double old) {
        return observed("m")
                .in("2026-06", young)
                .amongst("age", "18-29")
                .in("2026-06", middle)
                .amongst("age", "30-49")
                .in("2026-06", old)
                .amongst("age", "50+");
    }

    @Test
    void theWorstIsTheLowestWhereMoreIsBetter() {
        SegmentAssessment one = assessed(
                rising("m").withDisaggregation(AGES), scores(60, 54, 42).in("2026-06", 51));
        assertThat(one.worst().orElseThrow().name()).isEqualTo("50+");
        assertThat(one.best().orElseThrow().name()).isEqualTo("18-29");
        assertThat(one.gapToBest()).hasValue(-18);
        assertThat(one.gapToWhole()).hasValue(-9);
        assertThat(one.worstByBest().orElseThrow()).isCloseTo(0.7, within(SAME));
        assertThat(one.explain().inputs()).contains(new Amount("gap to the whole", -9, "points"));
    }

    @Test
    void theWorstIsTheHighestWhereLessIsBetter() {
        SegmentAssessment one = assessed(falling("m").withDisaggregation(AGES), scores(60, 54, 42));
        assertThat(one.worst().orElseThrow().name()).isEqualTo("18-29");
        assertThat(one.gapToBest()).hasValue(18);
        assertThat(one.gapToWhole()).isEmpty();
    }

    @Test
    void theWorstIsFarthestFromTheBandOnEitherSide() {
        SegmentAssessment one = assessed(Sample.within("m", 45, 55).withDisaggregation(AGES), scores(60, 54, 38));
        assertThat(one.worst().orElseThrow().name()).isEqualTo("50+");
        assertThat(one.best().orElseThrow().name()).isEqualTo("30-49");
    }

    @Test
    void nobodyIsWorstWithoutADirection() {
        SegmentAssessment one = assessed(undirected("m").withDisaggregation(AGES), scores(60, 54, 42));
        assertThat(one.worst()).isEmpty();
        assertThat(one.gapToBest()).isEmpty();
        assertThat(one.explain().reason()).isEqualTo("nobody said which direction is better");
    }

    @Test
    void promisedGroupsWithoutDataAreNamed() {
        SegmentAssessment one = assessed(
                rising("m").withDisaggregation(AGES),
                observed("m")
                        .in("2026-06", 60)
                        .amongst("age", "18-29")
                        .in("2026-06", 1)
                        .amongst("age", "unknown"));
        assertThat(one.withoutData()).containsExactly("30-49", "50+");
        assertThat(one.groups()).extracting(GroupValue::name).containsExactly("18-29", "30-49", "50+", "unknown");
        assertThat(one.groups()).extracting(GroupValue::isPromised).containsExactly(true, true, true, false);
    }

    @Test
    void aDimensionThatWasNotPromisedIsShownAllTheSame() {
        SegmentAssessment one = assessed(rising("m"), scores(60, 54, 42));
        assertThat(one.isPromised()).isFalse();
        assertThat(one.worst().orElseThrow().name()).isEqualTo("50+");
    }

    @Test
    void aGroupThatIsNoLongerMeasuredStaysTheWorst() {
        Observed stopped = scores(60, 54, 42).in("2026-07", 61).amongst("age", "18-29");
        assertThat(assessed(rising("m").withDisaggregation(AGES), stopped)
                        .worst()
                        .orElseThrow()
                        .name())
                .isEqualTo("50+");
    }

    @Test
    void groupsAreNotTakenForTheWhole() {
        Measure measure = Measure.of(rising("m").withDisaggregation(AGES));
        Alignment alignment = Alignment.of(mission(goal("g", measure)))
                .given(scores(60, 54, 42).all())
                .asOf(day("2026-09-30"));
        assertThat(alignment.values(measure.metric())).isEmpty();
    }

    @Test
    void thereIsNoMeanWithoutAWeightForEveryGroup() {
        Observed scores = scores(60, 54, 42);
        Disaggregation two = AGES.withWeight("18-29", 3).withWeight("30-49", 2);
        assertThat(assessed(rising("m").withDisaggregation(AGES), scores).weightedMean())
                .isEmpty();
        assertThat(assessed(rising("m").withDisaggregation(two), scores).weightedMean())
                .isEmpty();
        assertThat(assessed(rising("m").withDisaggregation(two.withWeight("50+", 5)), scores)
                        .weightedMean())
                .hasValue((3 * 60 + 2 * 54 + 5 * 42) / 10.0);
    }

    @Test
    void groupsOf4And6PeopleAreHiddenAndExplainedWithoutTheirValues() {
        Observed small = observed("m")
                .in("2026-06", 60)
                .amongst("age", "18-29")
                .sized(300)
                .in("2026-06", 54)
                .amongst("age", "30-49")
                .sized(4)
                .in("2026-06", 42)
                .amongst("age", "50+")
                .sized(6);
        SegmentAssessment one = assessed(rising("m").withDisaggregation(AGES), small);
        assertThat(one.hidden()).extracting(GroupValue::name).containsExactly("30-49", "50+");
        assertThat(one.worst()).isEmpty();
        assertThat(one.explain().inputs())
                .containsExactly(
                        new Amount("18-29", 60, "points"), new Text("30-49", "hidden"), new Text("50+", "hidden"));
    }

    @Test
    void theRatioRisesBy35Point75PointsWhileBothGroupsFallSinceTheMixChanged() {
        ImpactMetric ratio = Sample.metric("m", new ValueKind.Ratio("hit", "try"), new Direction.Rises());
        Observed counts = observed("m")
                .in("2025-12", 90, 100)
                .amongst("region", "A")
                .in("2025-12", 30, 300)
                .amongst("region", "B")
                .in("2025-12", 5, 10)
                .amongst("region", "closed")
                .in("2026-06", 255, 300)
                .amongst("region", "A")
                .in("2026-06", 8, 100)
                .amongst("region", "B");
        Target target = Target.from(Baseline.of(0.3, day("2025-12-31")), Bound.atLeast(0.8), day("2026-12-31"));
        ChangeByGroup change =
                all(Measure.of(ratio, target), counts).get(0).split().orElseThrow();
        assertThat(change.split().change()).isCloseTo(0.3575, within(SAME));
        assertThat(change.split().within()).isCloseTo(-0.035, within(SAME));
        assertThat(change.split().mix()).isCloseTo(0.3925, within(SAME));
        assertThat(change.split().isReversed()).isTrue();
        assertThat(change.from()).hasToString("2025-12");
        assertThat(change.to()).hasToString("2026-06");
        assertThat(change.leftOut()).containsExactly("closed");
    }
}
