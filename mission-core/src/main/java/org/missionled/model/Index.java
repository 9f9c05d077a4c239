package org.missionled.model;

import static org.missionled.model.Decimal.exact;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Parts.Part;

/**
 * A single number that a mission asks for by name: a tree of weighted parts, of any depth, with metrics as leaves.
 *
 * <p>It exists only where it is declared. Each metric is brought to one scale ({@link Normaliser}), each group of parts
 * is aggregated ({@link Aggregation}), and what happens when a value is missing is said ({@link MissingData}): there is
 * no value, unless more was said.
 */
public final class Index {
    private static final Part<ElementId> ID = Part.named("id");
    private static final Part<PartGroup> ROOT = Part.named("root");
    private static final Part<Double> SCALE = Part.named("out of");
    private static final Part<Double> METRICS = Part.named("share of metrics");

    private final Parts parts;

    private Index(Parts parts) {
        this.parts = parts;
    }

    /**
     * An index.
     *
     * @param id an id of kind {@link ElementKind#INDEX}
     * @param root all its parts; its title is what the index is called
     * @return the index
     */
    public static Index of(ElementId id, PartGroup root) {
        return new Index(Parts.NONE.with(ID, id).with(ROOT, root));
    }

    /** {@return the permanent id} */
    public ElementId id() {
        return parts.get(ID);
    }

    /** {@return what it is called} */
    public String statement() {
        return root().title();
    }

    /** {@return all its parts} */
    public PartGroup root() {
        return parts.get(ROOT);
    }

    /**
     * A copy with other parts.
     *
     * @param root all of them
     * @return the copy
     */
    public Index withRoot(PartGroup root) {
        return new Index(parts.with(ROOT, root));
    }

    /** {@return every metric in it, at any depth, in declaration order} */
    public List<ImpactMetric> metrics() {
        return root().metrics().toList();
    }

    /** {@return what the aggregated value is multiplied by, 1 where nothing was said} */
    public double outOf() {
        return parts.find(SCALE).orElse(1.0);
    }

    /**
     * A copy whose value is multiplied.
     *
     * @param highest above 0, such as 100, so that goalposts give 0 to 100
     * @return the copy
     */
    public Index withOutOf(double highest) {
        return new Index(parts.with(SCALE, Checked.positive("highest value of an index", highest, "100")));
    }

    /** {@return the share of all metrics that must have a value, 0 where nothing was said} */
    public double coverageOfMetrics() {
        return parts.find(METRICS).orElse(0.0);
    }

    /**
     * A copy that needs a share of all its metrics, whatever their weights and groups.
     *
     * @param share from 0 to 1
     * @return the copy
     */
    public Index withCoverageOfMetrics(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw Refused.value("share of metrics", share, "from 0 to 1, such as 0.8");
        }
        return new Index(parts.with(METRICS, share == 0 ? 0.0 : share));
    }

    /** {@return the first part, if any, whose value depends on other subjects, so that history is not compared} */
    public Optional<IndexPart> sampleRelative() {
        return sampleRelative(root());
    }

    private static Optional<IndexPart> sampleRelative(IndexPart part) {
        if (part.normaliser().filter(SampleRelative.class::isInstance).isPresent()) {
            return Optional.of(part);
        }
        return part instanceof PartGroup group
                ? group.parts().stream()
                        .flatMap(one -> sampleRelative(one).stream())
                        .findFirst()
                : Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Index that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }

    @Override
    public String toString() {
        return id() + (outOf() == 1 ? "" : " out of " + exact(outOf()));
    }
}
