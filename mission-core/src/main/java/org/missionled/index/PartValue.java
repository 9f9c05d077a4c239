package org.missionled.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.missionled.model.Aggregation;
import org.missionled.model.Decimal;
import org.missionled.model.IndexPart;
import org.missionled.model.MetricPart;
import org.missionled.model.MissingData;
import org.missionled.model.PartGroup;
import org.missionled.model.Thresholds;

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
        return PanelData.optional(column.values()[cell]);
    }

    /**
     * {@return the value brought to the scale of the parts beside it; of a group without a scale the same as its value}
     */
    public OptionalDouble score() {
        return PanelData.optional(column.scores()[cell]);
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

    /**
     * The colour of the score: of a metric between four {@linkplain Thresholds thresholds}, and of a group that takes
     * the mean of the weakest two of parts that have one.
     *
     * @return empty where there is no score or no such scale
     */
    public Optional<Colour> colour() {
        if (score().isEmpty()) {
            return Optional.empty();
        }
        if (part() instanceof MetricPart leaf) {
            return leaf.scaling() instanceof Thresholds
                    ? Optional.of(Colour.of(score().getAsDouble()))
                    : Optional.empty();
        }
        return part() instanceof PartGroup group
                        && group.normaliser().isEmpty()
                        && group.aggregation() instanceof Aggregation.WeakestTwo
                ? colourOfWeakestTwo()
                : Optional.empty();
    }

    private Optional<Colour> colourOfWeakestTwo() {
        boolean asWorst = column.missing().policy() == MissingData.Policy.COUNTED_AS_WORST;
        List<PartValue> counted = parts.stream()
                .filter(one ->
                        one.part().weight() > 0 && (asWorst || one.score().isPresent()))
                .sorted(Comparator.comparingDouble(one -> one.score().orElse(0)))
                .toList();
        List<Colour> weakest = new ArrayList<>();
        for (PartValue one : counted) {
            Optional<Colour> colour = one.score().isPresent() ? one.colour() : Optional.of(Colour.RED);
            if (colour.isEmpty()) {
                return Optional.empty(); // it is on another scale
            }
            weakest.add(colour.get());
        }
        return Optional.of(
                Colour.of(score().getAsDouble(), weakest.get(0), weakest.get(Math.min(1, weakest.size() - 1))));
    }

    /** {@return the metrics in it, at any depth, that have no score; a quotient may have one twice} */
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
        boolean mean = group.aggregation().isMean();
        if (without == parts.size() || (without > 0 && (!mean || coverage() < missing.coverage()))) {
            return without + " of " + parts.size() + " parts " + (without == 1 ? "has" : "have") + " no value ("
                    + (mean ? missing.words() : "a " + group.aggregation().words() + " needs all of them") + ")";
        }
        if (value().isPresent()) {
            return Scaling.reason(group.normaliser().orElseThrow(), value().getAsDouble());
        }
        return "a " + group.aggregation().words() + " needs "
                + (group.aggregation() instanceof Aggregation.Quotient
                        ? "a first part of 0 or more and a second above 0"
                        : "parts of 0 or more");
    }

    @Override
    public String toString() {
        return part().title() + ": " + (score().isPresent() ? Decimal.exact(score().getAsDouble()) : reason());
    }
}
