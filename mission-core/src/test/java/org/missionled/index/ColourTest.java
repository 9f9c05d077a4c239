package org.missionled.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.missionled.measurement.Observed.observed;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.missionled.alignment.Alignment;
import org.missionled.explanation.Explanation;
import org.missionled.model.Aggregation;
import org.missionled.model.Goalposts;
import org.missionled.model.Index;
import org.missionled.model.MetricPart;
import org.missionled.model.MissingData;
import org.missionled.model.PartGroup;
import org.missionled.model.Sample;
import org.missionled.model.Thresholds;

/** The colour of the weakest two: green needs both green, red needs both red. */
class ColourTest {
    /** Worst 0, red up to 10, green from 20, best 40: 4 scores 0.4, 14 scores 1.4, 16 scores 1.6, 36 scores 2.8. */
    private static final Thresholds FOUR = new Thresholds(0, 10, 20, 40);

    private static final double NONE = Double.NaN;

    private static MetricPart part(String name) {
        return MetricPart.of(Sample.rising(name), FOUR);
    }

    private static Index weakestTwo(int parts) {
        List<MetricPart> all = List.of(part("a"), part("b"), part("c")).subList(0, parts);
        return Indexed.of(PartGroup.of("All in all", new Aggregation.WeakestTwo(), all));
    }

    private static PartValue valued(Index index, double... values) {
        return IndexTable.of(index, Indexed.single(index, values)).part("A", Indexed.YEAR);
    }

    private static Optional<Colour> colour(double... values) {
        return valued(weakestTwo(values.length), values).colour();
    }

    @Test
    void oneMetricIsRedBelowOneAndGreenFromTwo() {
        assertThat(colour(9.99)).contains(Colour.RED);
        assertThat(colour(10)).contains(Colour.ORANGE);
        assertThat(colour(15)).contains(Colour.YELLOW);
        assertThat(colour(20)).contains(Colour.GREEN);
    }

    @Test
    void greenNeedsBothGreen() {
        assertThat(colour(36, 36, 40)).contains(Colour.GREEN);
        // (2.8 + 1.8) / 2 = 2.3, which alone would be green
        assertThat(colour(36, 18, 40)).contains(Colour.YELLOW);
    }

    @Test
    void redNeedsBothRed() {
        assertThat(colour(4, 4, 40)).contains(Colour.RED);
        // (0.4 + 1.4) / 2 = 0.9, which alone would be red
        assertThat(colour(4, 14, 40)).contains(Colour.ORANGE);
    }

    @Test
    void betweenThemTheMeanDecides() {
        assertThat(colour(14, 14, 40)).contains(Colour.ORANGE);
        assertThat(colour(16, 16, 40)).contains(Colour.YELLOW);
    }

    @Test
    void aMetricWithoutAValueIsLeftOutOrRedAsWasSaid() {
        Index strict = weakestTwo(3);
        Index covering = strict.withRoot(strict.root().withMissingData(MissingData.leftOut(0.5)));
        Index worst = strict.withRoot(strict.root().withMissingData(MissingData.countedAsWorst()));

        assertThat(valued(strict, 36, 36, NONE).colour()).isEmpty();
        assertThat(valued(covering, 36, 36, NONE).colour()).contains(Colour.GREEN);
        assertThat(valued(worst, 36, 36, NONE).colour())
                .as("(0 + 2.8) / 2 = 1.4")
                .contains(Colour.ORANGE);
        assertThat(valued(worst, 4, 36, NONE).colour()).contains(Colour.RED);
    }

    @Test
    void aPartOfNoWeightHasNoSay() {
        Index index = Indexed.of(
                new Aggregation.WeakestTwo(), part("a"), part("b"), part("c").withWeight(0));
        assertThat(valued(index, 36, 36, 4).colour()).contains(Colour.GREEN);
    }

    @Test
    void nothingElseHasAColour() {
        Index mean = Indexed.of(new Aggregation.Arithmetic(), part("a"), part("b"));
        assertThat(valued(mean, 36, 36).colour()).isEmpty();
        assertThat(valued(mean, 36, 36).parts().get(0).colour()).contains(Colour.GREEN);
        Index posts = Indexed.of(
                new Aggregation.WeakestTwo(), part("a"), MetricPart.of(Sample.rising("b"), Goalposts.of(0, 40)));
        assertThat(valued(posts, 36, 36).colour()).isEmpty();
    }

    @Test
    void theExplanationShowsColoursAndTheirThresholds() {
        Index index = weakestTwo(2);
        IndexAssessment assessment = Alignment.of(Sample.mission().withIndex(index))
                .given(
                        observed("a").in("2026", 4).all(),
                        observed("b").in("2026", 16).all()) // 0.4 and 1.6
                .asOf(Sample.day("2027-01-31"))
                .indices()
                .get(0);

        assertThat(assessment.colour()).contains(Colour.ORANGE);
        Explanation explained = assessment.explain();
        assertThat(explained.result()).isEqualTo("1, orange");
        assertThat(explained.inputs())
                .contains(
                        new Explanation.Text("colour of Mean of a", "red"),
                        new Explanation.Text("colour of Mean of b", "yellow"),
                        new Explanation.Text("colour of All in all", "orange"));
        assertThat(explained.formula()).contains("green needs both green, red needs both red");
        assertThat(explained.thresholds())
                .extracting(Explanation.Amount::name, Explanation.Amount::value)
                .containsExactly(tuple("orange from", 1.0), tuple("yellow from", 1.5), tuple("green from", 2.0));
        assertThat(explained.source()).contains("Sustainable Development Report");
    }
}
