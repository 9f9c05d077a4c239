package org.missionled.index;

import java.util.ArrayList;
import java.util.List;
import org.missionled.model.Aggregation;
import org.missionled.model.Direction;
import org.missionled.model.IndexPart;
import org.missionled.model.Limits;
import org.missionled.model.MetricPart;
import org.missionled.model.MissingData;
import org.missionled.model.PartGroup;

/** A part of an index with its scores in every cell of a panel, and those of the parts in it. */
final class PartColumn {
    private final IndexPart part;
    private final MissingData missing;
    private final double[] values;
    private final double[] scores;
    private final List<PartColumn> parts;

    private PartColumn(IndexPart part, MissingData missing, double[] values, double[] scores, List<PartColumn> parts) {
        this.part = part;
        this.missing = missing;
        this.values = values;
        this.scores = scores;
        this.parts = parts;
    }

    /** What was declared. */
    IndexPart part() {
        return part;
    }

    /** What is done about its parts without a value. */
    MissingData missing() {
        return missing;
    }

    /** A metric's values; of a group what its parts were aggregated to, before it was brought to a scale. */
    double[] values() {
        return values;
    }

    /** On the scale of the parts beside it; NaN where there is none. */
    double[] scores() {
        return scores;
    }

    /** Those of a group. */
    List<PartColumn> parts() {
        return parts;
    }

    static PartColumn of(IndexPart part, PanelData panel, MissingData inherited) {
        return part instanceof MetricPart leaf ? of(leaf, panel, inherited) : of((PartGroup) part, panel, inherited);
    }

    private static PartColumn of(MetricPart leaf, PanelData panel, MissingData inherited) {
        double[] values = panel.column(leaf.metric());
        int sign = leaf.metric().direction() instanceof Direction.Falls ? -1 : 1;
        double[] counted = leaf.cutOff().map(at -> Scaling.cutOff(at, values)).orElse(values);
        double[] scores = Scaling.of(leaf.scaling(), sign, counted, panel);
        return new PartColumn(leaf, inherited, values, scores, List.of());
    }

    private static PartColumn of(PartGroup group, PanelData panel, MissingData inherited) {
        MissingData missing = group.missingData().orElse(inherited);
        List<PartColumn> parts = new ArrayList<>();
        double[][] scores = new double[group.parts().size()][];
        double[] weights = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            PartColumn column = of(group.parts().get(i), panel, missing);
            parts.add(column);
            scores[i] = missing.policy() == MissingData.Policy.COUNTED_AS_WORST ? column.filled() : column.scores();
            weights[i] = group.parts().get(i).weight();
        }
        double[] values = new Combining(scores, weights, missing.coverage()).by(group.aggregation(), panel.cells());
        double[] scaled =
                group.normaliser().map(how -> Scaling.of(how, 1, values, panel)).orElse(values);
        return new PartColumn(group, missing, values, scaled, List.copyOf(parts));
    }

    /** The scores, with the worst there can be where there is none. */
    private double[] filled() {
        double worst = end(part, false);
        double[] filled = scores.clone();
        for (int i = 0; i < filled.length; i++) {
            filled[i] = Double.isNaN(filled[i]) ? worst : filled[i];
        }
        return filled;
    }

    /** The lowest or highest score of a part; NaN where its scale has no ends. */
    static double end(IndexPart part, boolean highest) {
        if (part instanceof MetricPart leaf) {
            return leaf.scaling()
                    .ends()
                    .map(ends -> highest ? ends.highest() : ends.lowest())
                    .orElse(Double.NaN);
        }
        PartGroup group = (PartGroup) part;
        if (group.aggregation() instanceof Aggregation.Quotient) {
            return Double.NaN;
        }
        double[][] ends = new double[group.parts().size()][1];
        double[] weights = new double[ends.length];
        for (int i = 0; i < ends.length; i++) {
            ends[i][0] = end(group.parts().get(i), highest);
            weights[i] = group.parts().get(i).weight();
        }
        double[] end = new Combining(ends, weights, 1).by(group.aggregation(), 1);
        return group.normaliser()
                .map(how -> how.ends()
                        .map((Limits limits) -> highest ? limits.highest() : limits.lowest())
                        .orElse(Double.NaN))
                .orElse(end[0]);
    }

    /** How many metrics have a score in each cell. */
    int[] measured(int cells) {
        int[] count = new int[cells];
        count(count);
        return count;
    }

    private void count(int[] count) {
        if (part instanceof MetricPart) {
            for (int i = 0; i < count.length; i++) {
                count[i] += Double.isNaN(scores[i]) ? 0 : 1;
            }
        }
        parts.forEach(one -> one.count(count));
    }
}
