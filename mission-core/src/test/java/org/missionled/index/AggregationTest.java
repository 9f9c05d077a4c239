package org.missionled.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.missionled.index.Indexed.score;
import static org.missionled.index.Indexed.scores;
import static org.missionled.index.Indexed.value;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.missionled.model.Aggregation;
import org.missionled.model.Index;
import org.missionled.model.MetricPart;
import org.missionled.model.MissingData;
import org.missionled.model.PartGroup;

/** Each aggregation by hand. */
class AggregationTest {
    private static final Offset<Double> EXACT = offset(1e-12);
    private static final double NONE = Double.NaN;

    private static double by(Aggregation aggregation, double... values) {
        return value(Indexed.of(PartGroup.of("All in all", aggregation, scores(values.length))), values);
    }

    @Test
    void theHandbooksGeometricExample() { // OECD/JRC (2008), section 6.11: 21, 1, 1, 1 gives 6 and 2.14
        assertThat(by(new Aggregation.Arithmetic(), 21, 1, 1, 1)).isEqualTo(6);
        assertThat(by(new Aggregation.Geometric(), 21, 1, 1, 1)).isCloseTo(2.14, offset(0.005));
        assertThat(by(new Aggregation.Geometric(), 6, 6, 6, 6)).isCloseTo(6, EXACT);
    }

    @Test
    void oneZeroMakesAGeometricMeanZeroAndANegativePartLeavesNone() {
        assertThat(by(new Aggregation.Geometric(), 0.9, 0)).isZero();
        assertThat(by(new Aggregation.Geometric(), 0.9, -0.1)).isNaN();
        Index index = Indexed.of(PartGroup.of("All in all", new Aggregation.Geometric(), scores(2)));
        assertThat(IndexTable.of(index, Indexed.single(index, 0.9, -0.1))
                        .part("A", Indexed.YEAR)
                        .reason())
                .isEqualTo("a geometric mean needs parts of 0 or more");
    }

    @Test
    void theFamilyOfConstantElasticity() {
        assertThat(by(new Aggregation.ConstantElasticity(1), 0.9, 0.5)).isCloseTo(2 / (1 / 0.9 + 1 / 0.5), EXACT);
        assertThat(by(new Aggregation.ConstantElasticity(-1), 0.9, 0.5)).isCloseTo(0.7, EXACT);
        assertThat(by(new Aggregation.ConstantElasticity(-2), 3, 4)).isCloseTo(StrictMath.sqrt(12.5), EXACT);
        assertThat(by(new Aggregation.ConstantElasticity(1e-9), 0.9, 0.5))
                .isCloseTo(by(new Aggregation.Geometric(), 0.9, 0.5), offset(1e-6));
        assertThat(by(new Aggregation.ConstantElasticity(1e6), 0.9, 0.5)).isCloseTo(0.5, offset(1e-6));
        assertThat(by(new Aggregation.ConstantElasticity(1), 0.9, 0)).isZero();
        assertThat(by(new Aggregation.ConstantElasticity(1), 0.9, -1)).isNaN();
    }

    @Test
    void theWorstTheBestAndTheWeakestTwo() {
        assertThat(by(new Aggregation.Minimum(), 0.9, 0.5, 0.7)).isEqualTo(0.5);
        assertThat(by(new Aggregation.Maximum(), 0.5, 0.9, 0.7)).isEqualTo(0.9);
        assertThat(by(new Aggregation.Maximum(), -0.5, -0.9)).isEqualTo(-0.5);
        assertThat(by(new Aggregation.WeakestTwo(), 2.6, 1.8, 0.4)).isCloseTo(1.1, EXACT);
        assertThat(by(new Aggregation.WeakestTwo(), 0.4, 1.8, 2.6)).isCloseTo(1.1, EXACT);
        assertThat(by(new Aggregation.WeakestTwo(), 0.4)).isEqualTo(0.4);
    }

    @Test
    void weightsNeedNotAddUp() {
        Index weighted = Indexed.of(
                new Aggregation.Arithmetic(),
                score("a").withWeight(3),
                score("b"),
                score("c").withWeight(0));
        assertThat(value(weighted, 1, 0.2, NONE))
                .as("a part of weight 0 may be missing")
                .isEqualTo(0.8);
        Index geometric = Indexed.of(new Aggregation.Geometric(), score("a").withWeight(3), score("b"));
        assertThat(value(geometric, 0.5, 1)).isCloseTo(StrictMath.pow(0.125, 0.25), EXACT);
    }

    @Test
    void aMissingPartLeavesNoValueUnlessMoreWasSaid() {
        Index strict = Indexed.of(PartGroup.of("All in all", new Aggregation.Arithmetic(), scores(4)));
        assertThat(value(strict, 0.2, 0.4, 0.6, NONE)).isNaN();
        assertThat(value(covering(strict, 0.75), 0.2, 0.4, 0.6, NONE)).isCloseTo(0.4, EXACT);
        assertThat(value(covering(strict, 0.75), 0.2, 0.4, NONE, NONE)).isNaN();
        assertThat(value(covering(strict, 0), 0.2, NONE, NONE, NONE)).isEqualTo(0.2);
        assertThat(value(covering(strict, 0), NONE, NONE, NONE, NONE)).isNaN();
        Index best = covering(Indexed.of(PartGroup.of("All in all", new Aggregation.Maximum(), scores(4))), 0.75);
        assertThat(value(best, 0.2, NONE, 0.6, 0.4)).isEqualTo(0.6);
        assertThat(value(best, 0.2, NONE, 0.6, NONE)).isNaN();
    }

    @Test
    void sevenOfTenEqualWeightsAreSeventyPercent() {
        List<MetricPart> tenths =
                scores(10).stream().map(part -> part.withWeight(0.1)).toList();
        Index index = covering(Indexed.of(PartGroup.of("All in all", new Aggregation.Arithmetic(), tenths)), 0.7);
        assertThat(value(index, 1, 1, 1, 1, 1, 1, 1, NONE, NONE, NONE)).isCloseTo(1, EXACT);
    }

    @Test
    void missingCountsAsWorstOnlyWhereThatWasSaid() {
        Index strict = Indexed.of(PartGroup.of("All in all", new Aggregation.Arithmetic(), scores(4)));
        Index worst = strict.withRoot(strict.root().withMissingData(MissingData.countedAsWorst()));
        assertThat(value(worst, 0.2, 0.4, 0.6, NONE)).isCloseTo(0.3, EXACT);
        assertThat(value(worst, NONE, NONE, NONE, NONE))
                .as("nothing is known at all")
                .isNaN();
    }

    @Test
    void aShareOfAllMetricsMayBeAskedFor() {
        Index index = covering(Indexed.of(PartGroup.of("All in all", new Aggregation.Arithmetic(), scores(4))), 0)
                .withCoverageOfMetrics(0.75)
                .withOutOf(100);
        assertThat(value(index, 0.2, 0.4, 0.6, NONE)).isCloseTo(40, EXACT);
        assertThat(value(index, 0.2, 0.4, NONE, NONE)).isNaN();
    }

    private static Index covering(Index index, double share) {
        return index.withRoot(index.root().withMissingData(MissingData.leftOut(share)));
    }
}
