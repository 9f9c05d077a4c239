package org.missionled.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.missionled.index.Indexed.normalised;
import static org.missionled.model.Sample.falling;
import static org.missionled.model.Sample.rising;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.missionled.model.AsMeasured;
import org.missionled.model.Categories;
import org.missionled.model.Compounding;
import org.missionled.model.Goalposts;
import org.missionled.model.ImpactMetric;
import org.missionled.model.MetricPart;
import org.missionled.model.RatioToValue;
import org.missionled.model.Reference;
import org.missionled.model.SampleRelative;
import org.missionled.model.Thresholds;

/** Each normaliser by hand, better higher and better lower. */
class NormaliserTest {
    private static final ImpactMetric UP = rising("up");
    private static final ImpactMetric DOWN = falling("down");
    private static final double NONE = Double.NaN;
    private static final Offset<Double> EXACT = offset(1e-12);

    /**
     * Schooling of Finland, the United States, the United Kingdom, Belgium and Singapore: OECD/JRC (2008), Table 15.
     */
    private static final double[] YEARS = {10, 12, 9.4, 9.3, 7.1};

    @Test
    void goalpostsAreStraightAndCutOff() {
        assertThat(normalised(UP, Goalposts.of(20, 85), 72, 10, 90, 20, 85, NONE))
                .containsExactly(0.8, 0, 1, 0, 1, NONE);
        assertThat(normalised(DOWN, Goalposts.of(200, 0), 50, 250, -10)).containsExactly(0.75, 0, 1);
    }

    @Test
    void openGoalpostsGoOn() {
        assertThat(normalised(UP, Goalposts.of(0, 10).opened(), -5, 20)).containsExactly(-0.5, 2);
    }

    @Test
    void underALogarithmEqualRatiosCountEqually() {
        Goalposts posts = Goalposts.of(1, 10_000).onLogarithm();
        assertThat(normalised(UP, posts, 100, 10, 1_000_000, 0.5))
                .containsExactly(new double[] {0.5, 0.25, 1, 0}, EXACT);
        assertThat(normalised(UP, posts, 0, -3))
                .as("0 or less has no logarithm")
                .containsExactly(NONE, NONE);
        assertThat(normalised(DOWN, Goalposts.of(10_000, 1).onLogarithm(), 100, 10))
                .containsExactly(new double[] {0.5, 0.75}, EXACT);
    }

    @Test
    void goalpostsMayScoreOnAnotherScale() { // 1 + (72 - 20) / 65 * 6 = 5.8
        assertThat(normalised(UP, Goalposts.of(20, 85).scoring(1, 7), 72, 10, 90, NONE))
                .containsExactly(new double[] {5.8, 1, 7, NONE}, EXACT);
        assertThat(normalised(DOWN, Goalposts.of(200, 0).scoring(-100, 100), 50, 100, 250))
                .containsExactly(50, 0, -100);
        assertThat(normalised(UP, Goalposts.of(1, 100).onLogarithm().opened().scoring(0, 10), 10, 1000))
                .as("stays on its logarithm and open")
                .containsExactly(new double[] {5, 15}, EXACT);
    }

    @Test
    void ratiosToABenchmarkAreTurnedUpsideDownWhereLessIsBetter() {
        assertThat(normalised(UP, new RatioToValue(50), 25, 100, 0, -1, NONE))
                .as("one subject's score does not depend on the others")
                .containsExactly(0.5, 2, 0, NONE, NONE);
        assertThat(normalised(DOWN, new RatioToValue(10), 40, 5, 0, -1, NONE))
                .containsExactly(0.25, 2, NONE, NONE, NONE);
    }

    @Test
    void compoundingGrowsByTheSameShareForEachUnit() { // 9 of 14 years at 0.08 are exp(-0.4)
        assertThat(normalised(UP, new Compounding(0.08, 14), 9, 14, 15, NONE))
                .containsExactly(new double[] {StrictMath.exp(-0.4), 1, StrictMath.exp(0.08), NONE}, EXACT);
        assertThat(normalised(DOWN, new Compounding(0.5, 10), 12, 10))
                .containsExactly(new double[] {StrictMath.exp(-1), 1}, EXACT);
        assertThat(normalised(UP, new Compounding(10, 0), 100))
                .as("beyond every number")
                .containsExactly(NONE);
    }

    @Test
    void valuesMayBeCutOffBeforeTheyAreScaled() { // 2 deaths count as 10, 1,200 as 1,000
        MetricPart deaths = MetricPart.of(DOWN, new RatioToValue(10)).withCutOff(10, 1000);
        assertThat(normalised(deaths, 2, 40, 1200, NONE)).containsExactly(1, 0.25, 0.01, NONE);
        MetricPart outliers = MetricPart.of(UP, new SampleRelative.MinMax()).withCutOff(0, 10);
        assertThat(normalised(outliers, -90, 5, 10, 99))
                .as("the ends of the sample are those that are left")
                .containsExactly(0, 0.5, 1, 1);
        assertThat(deaths.withNormaliser(Goalposts.of(1000, 10)).cutOff())
                .as("on whatever scale")
                .isEqualTo(deaths.cutOff());
        assertThat(deaths.scale()).isEqualTo("cut off at 10 and 1000, as ratio to 10");
    }

    @Test
    void percentilesAreNoOutliers() { // of 1, 2, 3, 4, 100 the quartiles are 2 and 4
        SampleRelative quartiles = new SampleRelative.BetweenPercentiles(25, 75);
        assertThat(normalised(UP, quartiles, 3, 100, 1, 4, 2, NONE)).containsExactly(0.5, 1, 0, 1, 0, NONE);
        assertThat(normalised(DOWN, quartiles, 3, 100, 1, 4, 2, NONE)).containsExactly(0.5, 0, 1, 0, 1, NONE);
        // at position 1 + 3 * 0.1 = 1.3 and 1 + 3 * 0.9 = 3.7 of 0, 10, 20, 30: 3 and 27
        assertThat(normalised(UP, new SampleRelative.BetweenPercentiles(10, 90), 0, 10, 20, 30))
                .containsExactly(new double[] {0, 7 / 24.0, 17 / 24.0, 1}, EXACT);
        assertThat(normalised(UP, new SampleRelative.BetweenPercentiles(0, 100), YEARS))
                .as("all of it is min-max")
                .containsExactly(normalised(UP, new SampleRelative.MinMax(), YEARS));
        assertThat(normalised(UP, quartiles, 1, 5, 5, 5, 9))
                .as("the quartiles are equal")
                .containsExactly(NONE, NONE, NONE, NONE, NONE);
    }

    @Test
    void thresholdsAreStraightBetweenFourValues() {
        assertThat(normalised(UP, new Thresholds(0, 10, 20, 40), 15, 25, 5, 10, 20, 40, 50, -1, NONE))
                .containsExactly(1.5, 2.25, 0.5, 1, 2, 3, 3, 0, NONE);
        assertThat(normalised(DOWN, new Thresholds(40, 20, 10, 0), 15, 30, 50)).containsExactly(1.5, 0.5, 0);
    }

    @Test
    void categoriesScoreFromAValueOn() {
        Categories scores = new Categories(0, List.of(new Categories.Step(10, 50), new Categories.Step(20, 100)));
        assertThat(normalised(UP, scores, 9.99, 10, 19, 20, 99, NONE)).containsExactly(0, 50, 50, 100, 100, NONE);
    }

    @Test
    void asMeasuredIsTheValue() {
        assertThat(normalised(UP, new AsMeasured(), 21, -1, NONE)).containsExactly(21, -1, NONE);
    }

    @Test
    void zScoresUseTheSampleStandardDeviation() {
        // mean 3, squares 4 + 1 + 0 + 1 + 4 = 10, s = sqrt(10 / 4)
        double s = StrictMath.sqrt(2.5);
        assertThat(normalised(UP, new SampleRelative.ZScore(), 1, 2, 3, 4, 5))
                .containsExactly(new double[] {-2 / s, -1 / s, 0, 1 / s, 2 / s}, EXACT);
        assertThat(normalised(DOWN, new SampleRelative.ZScore(), 1, 5))
                .satisfies(scores -> assertThat(scores[0]).isEqualTo(-scores[1]).isPositive());
        assertThat(normalised(UP, new SampleRelative.ZScore(), 3, 3))
                .as("all are equal")
                .containsExactly(NONE, NONE);
        assertThat(normalised(UP, new SampleRelative.ZScore(), 3, NONE))
                .as("one alone")
                .containsExactly(NONE, NONE);
    }

    @Test
    void minMaxLiesBetweenTheEndsOfTheSample() {
        assertThat(normalised(UP, new SampleRelative.MinMax(), YEARS)[0]).isCloseTo((10 - 7.1) / (12 - 7.1), EXACT);
        assertThat(normalised(DOWN, new SampleRelative.MinMax(), 0, 30, 120)).containsExactly(1, 0.75, 0);
    }

    @Test
    void ratiosAreTurnedUpsideDownWhereLessIsBetter() {
        assertThat(normalised(UP, new SampleRelative.RatioTo(Reference.BEST), 6, 12))
                .containsExactly(0.5, 1);
        assertThat(normalised(UP, new SampleRelative.RatioTo(Reference.WORST), 6, 12))
                .containsExactly(1, 2);
        assertThat(normalised(UP, new SampleRelative.RatioTo(Reference.MEAN), 6, 12, NONE))
                .containsExactly(new double[] {6 / 9.0, 12 / 9.0, NONE}, EXACT);
        assertThat(normalised(UP, new SampleRelative.RatioTo(Reference.subject("S0")), 6, 12))
                .containsExactly(1, 2);
        assertThat(normalised(DOWN, new SampleRelative.RatioTo(Reference.BEST), 6, 12))
                .containsExactly(1, 0.5);
        assertThat(normalised(UP, new SampleRelative.RatioTo(Reference.subject("nobody")), 6))
                .containsExactly(NONE);
        assertThat(normalised(UP, new SampleRelative.RatioTo(Reference.BEST), -1, 5))
                .containsExactly(NONE, 1);
    }

    @Test
    void differencesAreSharesOfTheReference() {
        assertThat(normalised(UP, new SampleRelative.DifferenceTo(Reference.WORST), YEARS)[0])
                .isCloseTo((10 - 7.1) / 7.1, EXACT);
        assertThat(normalised(DOWN, new SampleRelative.DifferenceTo(Reference.BEST), 6, 9))
                .containsExactly(0, -0.5);
        assertThat(normalised(UP, new SampleRelative.DifferenceTo(Reference.MEAN), -3, 1))
                .as("a mean below 0")
                .containsExactly(NONE, NONE);
    }

    @Test
    void tiesTakeTheLowestRank() {
        assertThat(normalised(UP, new SampleRelative.Rank(), 7, 9, 9, 9, 12, NONE))
                .containsExactly(1, 2, 2, 2, 5, NONE);
        assertThat(normalised(DOWN, new SampleRelative.Rank(), 7, 9, 9, 12)).containsExactly(4, 2, 2, 1);
        assertThat(normalised(UP, new SampleRelative.Percentile(), 7, 9, 9, 12)).containsExactly(25, 50, 50, 100);
    }

    @Test
    void aroundTheMeanNothingCounts() {
        assertThat(normalised(UP, new SampleRelative.AboveOrBelowMean(0.2), 7, 10, 13))
                .containsExactly(-1, 0, 1);
        assertThat(normalised(DOWN, new SampleRelative.AboveOrBelowMean(0.2), 7, 10, 13))
                .containsExactly(1, 0, -1);
    }
}
