package org.missionled.index;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.model.Aggregation;
import org.missionled.model.AsMeasured;
import org.missionled.model.Categories;
import org.missionled.model.Direction;
import org.missionled.model.Goalposts;
import org.missionled.model.Index;
import org.missionled.model.IndexPart;
import org.missionled.model.Limits;
import org.missionled.model.MetricPart;
import org.missionled.model.MissingData;
import org.missionled.model.PartGroup;
import org.missionled.model.Thresholds;

/** An index for one subject at one time, and what it would be otherwise. */
final class Single {
    private static final ReportingPeriod NOW = new ReportingPeriod(LocalDate.EPOCH, LocalDate.EPOCH);

    private Single() {}

    static IndexTable table(Index index, ToDoubleFunction<MetricPart> values) {
        PanelData panel = PanelData.of(List.of(""), List.of(NOW));
        for (MetricPart leaf : index.root().leaves().toList()) {
            panel = panel.with(leaf.metric(), new double[] {values.applyAsDouble(leaf)});
        }
        return IndexTable.of(index, panel);
    }

    static OptionalDouble value(Index index, ToDoubleFunction<MetricPart> values) {
        return table(index, values).value("", NOW);
    }

    static PartValue part(IndexTable table) {
        return table.part("", NOW);
    }

    /** The same parts, of which those that exist are enough in every group. */
    static Index lenient(Index index) {
        return index.withRoot(lenient(index.root())).withCoverageOfMetrics(0);
    }

    private static PartGroup lenient(PartGroup group) {
        List<? extends IndexPart> parts = group.parts().stream()
                .map(part -> part instanceof PartGroup inner ? lenient(inner) : part)
                .toList();
        return group.withParts(parts).withMissingData(MissingData.leftOut(0));
    }

    /** The same parts, every mean of them taken in one way; a product and a quotient are none. */
    static Index aggregated(Index index, Aggregation aggregation) {
        return index.withRoot(aggregated(index.root(), aggregation));
    }

    private static PartGroup aggregated(PartGroup group, Aggregation aggregation) {
        List<? extends IndexPart> parts = group.parts().stream()
                .map(part -> part instanceof PartGroup inner ? aggregated(inner, aggregation) : part)
                .toList();
        PartGroup same = group.withParts(parts);
        return group.aggregation().isMean() ? same.withAggregation(aggregation) : same;
    }

    /** The value at which a metric scores lowest or highest; NaN where there is no such value. */
    static double extreme(MetricPart leaf, boolean best) {
        if (leaf.scaling() instanceof Goalposts posts) {
            return best ? posts.best() : posts.worst();
        }
        if (leaf.scaling() instanceof Thresholds four) {
            return best ? four.best() : four.worst();
        }
        if (leaf.scaling() instanceof Categories categories) {
            return extreme(categories, best);
        }
        Limits limits = leaf.metric().limits();
        double end = best ? limits.highest() : limits.lowest();
        boolean known = leaf.scaling() instanceof AsMeasured
                && leaf.metric().direction() instanceof Direction.Rises
                && Double.isFinite(end);
        return known ? end : Double.NaN;
    }

    private static double extreme(Categories categories, boolean best) {
        double found = categories.steps().get(0).from() - 1;
        double score = categories.lowest();
        for (Categories.Step step : categories.steps()) {
            if (best ? step.score() > score : step.score() < score) {
                found = step.from();
                score = step.score();
            }
        }
        return found;
    }
}
