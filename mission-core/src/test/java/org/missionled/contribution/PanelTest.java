package org.missionled.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.model.Sample.claim;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.delivering;
import static org.missionled.model.Sample.feature;
import static org.missionled.model.Sample.finding;
import static org.missionled.model.Sample.from52To60;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.rising;
import static org.missionled.model.Sample.target;
import static org.missionled.model.Sample.toFallBy;
import static org.missionled.model.Sample.toRise;
import static org.missionled.model.Sample.toRiseBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.missionled.contribution.Panel.Point;
import org.missionled.model.Bound;
import org.missionled.model.Claim;
import org.missionled.model.Cost;
import org.missionled.model.EvidenceGrade;
import org.missionled.model.Feature;
import org.missionled.model.Goal;
import org.missionled.model.GoalKind;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Lifecycle;
import org.missionled.model.Measure;

/** A purpose goal with a gap of 8 against a sustaining one with a gap of 10. */
class PanelTest {
    private static final ImpactMetric WHO5 = rising("who-5");
    private static final ImpactMetric SLEEP = rising("sleep");
    private static final ImpactMetric REVENUE = rising("revenue");
    private static final Goal BETTER =
            goal("feel-better", Measure.of(WHO5, from52To60()), Measure.of(SLEEP, from52To60()));
    private static final Goal PAID = goal(
            GoalKind.SUSTAINING,
            "paid",
            Measure.of(REVENUE, target(100, "2026-01-01", Bound.atLeast(110), "2026-12-31")));

    private static Claim purpose(double effect) {
        return claim(BETTER, WHO5, effect > 0 ? toRiseBy(effect) : toFallBy(-effect));
    }

    private static Claim profit(double effect) {
        return claim(PAID, REVENUE, effect > 0 ? toRiseBy(effect) : toFallBy(-effect));
    }

    private static Claim found(Claim claim, double effect) {
        return claim.withEvidence(finding(EvidenceGrade.EXPERIMENT, effect, effect - 0.1, effect + 0.1));
    }

    private static Panel panel(Feature... features) {
        List<Panel> panels = Panel.of(delivering(mission(BETTER, PAID), features), Vantage.on(day("2026-09-30")));
        assertThat(panels).hasSize(1);
        return panels.get(0);
    }

    private static List<String> names(List<Point> points) {
        return points.stream().map(point -> point.feature().id().name()).toList();
    }

    @Test
    void aFeatureStandsByTheShareOfEachGapThatItCloses() {
        Feature quiz = feature("quiz", purpose(2), profit(-1)).withCost(new Cost(120_000, "EUR"));
        Point point = panel(quiz).points().get(0);

        assertThat(point.purposeShare()).isEqualTo(0.25); // 2 of 8
        assertThat(point.sustainingShare()).isEqualTo(-0.1); // -1 of 10
        assertThat(point.isMeasured()).isFalse();
        assertThat(point.cost()).contains(new Cost(120_000, "EUR"));
    }

    @Test
    void measuredAndClaimedFeaturesHaveFrontsOfTheirOwn() {
        Panel panel = panel(
                feature("a", found(purpose(1), 1.6)), // (0.2, 0)
                feature("b", found(purpose(1), 0.8), found(profit(1), 1)), // (0.1, 0.1)
                feature("c", found(purpose(1), 0.8), found(profit(1), 0.5)), // (0.1, 0.05), outdone by b
                feature("hope", purpose(8), profit(10)), // (1, 1), claimed only
                feature("less", purpose(4), profit(10)));

        assertThat(names(panel.measuredFront())).containsExactly("a", "b");
        assertThat(names(panel.claimedFront())).containsExactly("hope");
        assertThat(panel.points()).hasSize(5);
    }

    @Test
    void equalFeaturesAreBothOnTheFront() {
        assertThat(names(panel(feature("a", purpose(1)), feature("b", purpose(1)))
                        .claimedFront()))
                .containsExactly("a", "b");
    }

    @Test
    void whatIsMeasuredOnOneGoalAndHopedForOnTheOtherIsClaimed() {
        assertThat(panel(feature("a", found(purpose(1), 1), profit(1))).measuredFront())
                .isEmpty();
        assertThat(names(panel(feature("a", found(purpose(1), 1))).measuredFront()))
                .containsExactly("a");
    }

    @Test
    void harmToOneMetricOfAGoalIsNotMadeUpForByAnother() {
        Feature both = feature("quiz", purpose(4), claim(BETTER, SLEEP, toFallBy(2)));

        assertThat(panel(both).points().get(0).purposeShare()).isEqualTo(-0.25);
        assertThat(panel(feature("quiz", purpose(4), claim(BETTER, SLEEP, toRiseBy(2))))
                        .points()
                        .get(0)
                        .purposeShare())
                .isEqualTo(0.5);
    }

    @Test
    void whatHasNoSizeIsCountedAndNotDrawn() {
        Panel panel = panel(feature("quiz", claim(BETTER, WHO5, toRise())));

        assertThat(panel.points()).isEmpty();
        assertThat(panel.unsized()).isOne();
        assertThat(panel.explain().reason()).isEqualTo("no feature says by how much");
    }

    @Test
    void declinedAndRetiredFeaturesAreLeftOut() {
        Feature quiz = feature("quiz", purpose(1));

        assertThat(panel(quiz.withLifecycle(Lifecycle.notSaid().withDeclinedBecause("no")))
                        .points())
                .isEmpty();
        assertThat(panel(quiz.withLifecycle(Lifecycle.notSaid().withRetiredOn(day("2026-09-30"))))
                        .points())
                .isEmpty();
        assertThat(panel(quiz.withLifecycle(Lifecycle.notSaid().withRetiredOn(day("2026-10-01"))))
                        .points())
                .hasSize(1);
    }

    @Test
    void withoutASustainingGoalThereIsNoPanel() {
        assertThat(Panel.of(mission(BETTER), Vantage.on(day("2026-09-30")))).isEmpty();
    }
}
