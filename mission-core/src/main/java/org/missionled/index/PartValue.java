package org.missionled.index;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.missionled.model.Aggregation;
import org.missionled.model.Decimal;
import org.missionled.model.IndexPart;
import org.missionled.model.MetricPart;
import org.missionled.model.MissingData;
import org.missionled.model.PartGroup;

/** What one part of an index comes to for one subject in one period, and the parts in it. */
public final class PartValue {
    private final PartColumn column;
    private final int cell;
    private final List<PartValue> parts;

    private PartValue(PartColumn column, int cell, List<PartValue> parts) {
        this.column = column;
        this.cell = cell;
        this.parts = parts;
    }

    static PartValue of(PartColumn column, int cell) {
        List<PartValue> parts = new ArrayList<>();
        column.parts().forEach(part -> parts.add(of(part, cell)));
        return new PartValue(column, cell, List.copyOf(parts));
    }

    /** {@return what was declared} */
    public IndexPart part() {
        return column.part();
    }

    /** {@return of a metric what was observed, in its unit; of a group its parts aggregated} */
    public OptionalDouble value() {
        return Panel.optional(column.values()[cell]);
    }

    /**
     * {@return the value brought to the scale of the parts beside it; of a group without a scale the same as its value}
     */
    public OptionalDouble score() {
        return Panel.optional(column.scores()[cell]);
    }

    /** {@return the parts of a group, in declaration order} */
    public List<PartValue> parts() {
        return parts;
    }

    /** {@return the share of the weight of a group whose parts have a score, 0 to 1; of a metric 1 or 0} */
    public double coverage() {
        if (parts.isEmpty()) {
            return score().isPresent() ? 1 : 0;
        }
        double there = 0;
        double all = 0;
        for (PartValue one : parts) {
            all += one.part().weight();
            there += one.score().isPresent() ? one.part().weight() : 0;
        }
        return there / all;
    }

    /** {@return the metrics in it, at any depth, that have no score} */
    public Stream<MetricPart> missing() {
        return leaves().filter(leaf -> leaf.score().isEmpty()).map(leaf -> (MetricPart) leaf.part());
    }

    /** {@return the metrics in it, at any depth} */
    public Stream<PartValue> leaves() {
        return parts.isEmpty() ? Stream.of(this) : parts.stream().flatMap(PartValue::leaves);
    }

    /** {@return why it has no score, in words; empty where it has one} */
    public String reason() {
        if (score().isPresent()) {
            return "";
        }
        if (part() instanceof MetricPart leaf) {
            return value().isEmpty()
                    ? "not measured"
                    : Decimal.exact(value().getAsDouble()) + " has no place there: "
                            + Scaling.reason(leaf.scaling(), value().getAsDouble());
        }
        PartGroup group = (PartGroup) part();
        long without = parts.stream().filter(one -> one.score().isEmpty()).count();
        MissingData missing = column.missing();
        if (without == parts.size() || (without > 0 && coverage() < missing.coverage())) {
            return without + " of " + parts.size() + " parts " + (without == 1 ? "has" : "have") + " no value ("
                    + missing.words() + ")";
        }
        if (value().isPresent()) {
            return Scaling.reason(group.normaliser().orElseThrow(), value().getAsDouble());
        }
        return "a " + words(group.aggregation()) + " needs parts of 0 or more";
    }

    private static String words(Aggregation aggregation) {
        return aggregation.words();
    }

    @Override
    public String toString() {
        return part().title() + ": " + (score().isPresent() ? Decimal.exact(score().getAsDouble()) : reason());
    }
}
