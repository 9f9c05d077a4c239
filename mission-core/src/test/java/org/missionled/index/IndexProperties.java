package org.missionled.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.missionled.model.Aggregation;
import org.missionled.model.Goalposts;
import org.missionled.model.Index;
import org.missionled.model.IndexPart;
import org.missionled.model.MetricPart;
import org.missionled.model.MissingData;
import org.missionled.model.PartGroup;
import org.missionled.model.Sample;

/** What holds of every index. */
class IndexProperties {
    private static final Offset<Double> ROUNDING = offset(1e-9);

    /** A tree of metrics that score what they are, and their values. */
    private static final class Tree {
        private final PartGroup root;
        private final double[] values;

        Tree(PartGroup root, double[] values) {
            this.root = root;
            this.values = values;
        }

        PartGroup root() {
            return root;
        }

        double[] values() {
            return values;
        }

        double value() {
            return Indexed.value(index(), values);
        }

        Index index() {
            return Indexed.of(root);
        }

        @Override
        public String toString() {
            return root + " of " + Arrays.toString(values);
        }
    }

    @Provide
    Arbitrary<Aggregation> aggregation() {
        return Arbitraries.of(
                new Aggregation.Arithmetic(),
                new Aggregation.Geometric(),
                new Aggregation.Minimum(),
                new Aggregation.Maximum(),
                new Aggregation.WeakestTwo(),
                new Aggregation.ConstantElasticity(1),
                new Aggregation.ConstantElasticity(2.5),
                new Aggregation.ConstantElasticity(-2));
    }

    @Provide
    Arbitrary<Tree> tree() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(0, 3))
                .as((seed, depth) -> grown(new Random(seed), depth));
    }

    private Tree grown(Random random, int depth) {
        List<MetricPart> leaves = new ArrayList<>();
        PartGroup root = group(random, depth, leaves, "g");
        return new Tree(root, random.doubles(leaves.size(), 0, 1).toArray());
    }

    private PartGroup group(Random random, int depth, List<MetricPart> leaves, String name) {
        List<IndexPart> parts = new ArrayList<>();
        int number = 1 + random.nextInt(4);
        for (int i = 0; i < number; i++) {
            double weight = i == 0 ? 1 : random.nextInt(4);
            if (depth > 0 && random.nextBoolean()) {
                parts.add(group(random, depth - 1, leaves, name + i).withWeight(weight));
            } else {
                MetricPart leaf = Indexed.score("metric-" + leaves.size()).withWeight(weight);
                leaves.add(leaf);
                parts.add(leaf);
            }
        }
        List<Aggregation> all = aggregation().allValues().orElseThrow().toList();
        return PartGroup.of(name, all.get(random.nextInt(all.size())), parts);
    }

    @Property
    void liesBetweenItsWorstAndItsBestPart(@ForAll("tree") Tree tree) {
        assertThat(tree.value())
                .isBetween(
                        DoubleStream.of(tree.values()).min().orElseThrow() - 1e-9,
                        DoubleStream.of(tree.values()).max().orElseThrow() + 1e-9);
    }

    @Property
    void aBetterPartNeverLowersIt(
            @ForAll("tree") Tree tree, @ForAll @DoubleRange(min = 0, max = 1) double better, @ForAll int which) {
        double before = tree.value();
        double[] values = tree.values().clone();
        int at = Math.floorMod(which, values.length);
        values[at] = Math.max(values[at], better);
        assertThat(Indexed.value(tree.index(), values)).isGreaterThanOrEqualTo(before - 1e-9);
    }

    @Property
    void arithmeticIsNeverBelowGeometricNorGeometricBelowTheWorst(@ForAll("tree") Tree tree) {
        double arithmetic = as(tree, new Aggregation.Arithmetic());
        double geometric = as(tree, new Aggregation.Geometric());
        double minimum = as(tree, new Aggregation.Minimum());
        assertThat(arithmetic).isGreaterThanOrEqualTo(geometric - 1e-9);
        assertThat(geometric).isGreaterThanOrEqualTo(minimum - 1e-9);
    }

    private static double as(Tree tree, Aggregation aggregation) {
        return Indexed.value(Single.aggregated(tree.index(), aggregation), tree.values());
    }

    @Property
    void theOrderOfPartsChangesNothing(@ForAll("tree") Tree tree, @ForAll Random random) {
        List<IndexPart> shuffled = new ArrayList<>(tree.root().parts());
        Collections.shuffle(shuffled, random);
        PartGroup other = tree.root().withParts(shuffled);
        List<MetricPart> leaves = tree.root().leaves().toList();
        double[] values = other.leaves()
                .mapToDouble(leaf -> tree.values()[leaves.indexOf(leaf)])
                .toArray();
        assertThat(Indexed.value(Indexed.of(other), values)).isCloseTo(tree.value(), ROUNDING);
    }

    @Property
    void theUnitChangesNothing(
            @ForAll @DoubleRange(min = 1, max = 99) double value,
            @ForAll @DoubleRange(min = 0.01, max = 1000) double factor,
            @ForAll @DoubleRange(min = -50, max = 50) double shift,
            @ForAll boolean logarithmic) {
        double moved = logarithmic ? 0 : shift;
        Goalposts posts = new Goalposts(1, 100, logarithmic, false);
        Goalposts others = new Goalposts(factor + moved, 100 * factor + moved, logarithmic, false);
        assertThat(Indexed.normalised(Sample.rising("m"), others, value * factor + moved)[0])
                .isCloseTo(Indexed.normalised(Sample.rising("m"), posts, value)[0], ROUNDING);
    }

    @Property
    void askingForMoreCoverageNeverGivesAValueWhereThereWasNone(
            @ForAll("tree") Tree tree,
            @ForAll @DoubleRange(min = 0, max = 1) double less,
            @ForAll @DoubleRange(min = 0, max = 1) double more,
            @ForAll int missing) {
        double[] values = tree.values().clone();
        values[Math.floorMod(missing, values.length)] = Double.NaN;
        double low = covering(tree, Math.min(less, more), values);
        double high = covering(tree, Math.max(less, more), values);
        assertThat(Double.isNaN(low)).as("no value although less was asked for").isIn(Double.isNaN(high), false);
    }

    private static double covering(Tree tree, double share, double[] values) {
        return Indexed.value(Indexed.of(tree.root().withMissingData(MissingData.leftOut(share))), values);
    }
}
