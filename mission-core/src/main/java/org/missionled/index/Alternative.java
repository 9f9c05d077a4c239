package org.missionled.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.missionled.model.Aggregation;
import org.missionled.model.Goalposts;
import org.missionled.model.Index;
import org.missionled.model.IndexPart;
import org.missionled.model.MetricPart;
import org.missionled.model.PartGroup;
import org.missionled.model.Refused;

/**
 * An index that differs in one choice from the declared one, a choice somebody else might have made with equal right: a
 * weight a quarter higher or lower, a logarithm or none, values cut off at the goalposts or not, another aggregation of
 * one group.
 *
 * @param what the choice, in words
 * @param index the index
 */
record Alternative(String what, Index index) {
    private static final List<Aggregation> AGGREGATIONS =
            List.of(new Aggregation.Arithmetic(), new Aggregation.Geometric(), new Aggregation.Minimum());

    /** All of them, in declaration order. */
    static List<Alternative> to(Index index) {
        List<Alternative> all = new ArrayList<>();
        collect(index.root(), index::withRoot, all);
        return all;
    }

    private static void collect(PartGroup group, Function<PartGroup, Index> whole, List<Alternative> all) {
        boolean several = group.parts().size() > 1;
        for (Aggregation other : AGGREGATIONS) {
            if (several && group.aggregation().isMean() && !other.equals(group.aggregation())) {
                add(group.title() + " as " + other.words(), () -> whole.apply(group.withAggregation(other)), all);
            }
        }
        for (int i = 0; i < group.parts().size(); i++) {
            int at = i;
            IndexPart part = group.parts().get(i);
            Function<IndexPart, Index> replaced = other -> whole.apply(replaced(group, at, other));
            if (several && group.aggregation().weighs() && part.weight() > 0) {
                add(part.title() + " weighing 25 % more", () -> replaced.apply(weighed(part, 1.25)), all);
                add(part.title() + " weighing 25 % less", () -> replaced.apply(weighed(part, 0.75)), all);
            }
            if (part instanceof PartGroup inner) {
                collect(inner, replaced::apply, all);
            } else if (part instanceof MetricPart leaf && leaf.scaling() instanceof Goalposts posts) {
                add(
                        leaf.title() + (posts.logarithmic() ? " without a logarithm" : " on its logarithm"),
                        () -> replaced.apply(leaf.withNormaliser(otherScale(posts))),
                        all);
                add(
                        leaf.title() + (posts.open() ? " cut off at its goalposts" : " not cut off at its goalposts"),
                        () -> replaced.apply(leaf.withNormaliser(otherEnds(posts))),
                        all);
            }
        }
    }

    private static IndexPart weighed(IndexPart part, double factor) {
        return part.withWeight(part.weight() * factor);
    }

    private static Goalposts otherScale(Goalposts posts) {
        return new Goalposts(posts.worst(), posts.best(), !posts.logarithmic(), posts.open(), posts.range());
    }

    private static Goalposts otherEnds(Goalposts posts) {
        return new Goalposts(posts.worst(), posts.best(), posts.logarithmic(), !posts.open(), posts.range());
    }

    private static PartGroup replaced(PartGroup group, int at, IndexPart part) {
        List<IndexPart> parts = new ArrayList<>(group.parts());
        parts.set(at, part);
        return group.withParts(parts);
    }

    /** A choice that the metric or its goalposts do not bear is none. */
    private static void add(String what, Supplier<Index> made, List<Alternative> all) {
        Optional<Index> index;
        try {
            index = Optional.of(made.get());
        } catch (Refused unbearable) {
            index = Optional.empty();
        }
        index.ifPresent(it -> all.add(new Alternative(what, it)));
    }
}
