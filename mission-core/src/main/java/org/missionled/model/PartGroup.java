package org.missionled.model;

import static org.missionled.model.Decimal.exact;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Parts.Part;

/** A group of parts of an index that are aggregated to one value; groups may stand in groups, to any depth. */
public final class PartGroup implements IndexPart {
    private static final Part<String> TITLE = Part.named("title");
    private static final Part<Aggregation> AGGREGATION = Part.named("aggregation");
    private static final Part<List<IndexPart>> PARTS = Part.named("parts");
    private static final Part<MissingData> MISSING = Part.named("missing data");
    private static final Part<Normaliser> NORMALISER = Part.named("normaliser");
    private static final Part<Double> WEIGHT = Part.named("weight");

    private final Parts said;

    private PartGroup(Parts said) {
        this.said = said;
    }

    /**
     * A group of weight 1.
     *
     * @param title what it is called, such as {@code Education}
     * @param aggregation how its parts become one
     * @param parts at least one, of which one has a weight above 0; each metric once, no two of one title
     * @return the group
     * @throws Refused if there are no such parts
     */
    public static PartGroup of(@Nullable String title, Aggregation aggregation, List<? extends IndexPart> parts) {
        String name = Checked.text("name of a part", title, "Education");
        List<IndexPart> all = List.copyOf(parts);
        if (all.isEmpty()) {
            throw Refused.because("\"" + name + "\" has no part", "give it at least one metric");
        }
        PartGroup group = new PartGroup(
                Parts.NONE.with(TITLE, name).with(AGGREGATION, aggregation).with(PARTS, all));
        group.refuseTwice();
        group.refuseLopsided();
        group.refuseWeightless();
        group.refuseUnbearable();
        return group;
    }

    private void refuseTwice() {
        Set<ElementId> metrics = new HashSet<>();
        parts().stream()
                .filter(part -> !(aggregation() instanceof Aggregation.Quotient))
                .flatMap(part ->
                        part instanceof PartGroup inner ? inner.metrics() : Stream.of(((MetricPart) part).metric()))
                .map(ImpactMetric::id)
                .filter(id -> !metrics.add(id))
                .findFirst()
                .ifPresent(id -> {
                    throw Refused.because(
                            id + " stands in \"" + title() + "\" twice", "name it once; a weight makes it count more");
                });
        Set<String> titles = new HashSet<>();
        parts().stream()
                .map(IndexPart::title)
                .filter(name -> !titles.add(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Refused.because(
                            "\"" + title() + "\" has two parts called \"" + name + "\"", "give each a name of its own");
                });
    }

    private void refuseLopsided() {
        if (aggregation() instanceof Aggregation.Quotient) {
            if (parts().size() != 2) {
                throw Refused.value(
                        "number of parts of the quotient \"" + title() + '"',
                        parts().size(),
                        "2, the first by the second");
            }
            if (groups().anyMatch(PartGroup::countsAsWorst)) {
                throw countedInQuotient(this);
            }
        }
    }

    /** The worst of what is divided by would be the best of the quotient. */
    private static Refused countedInQuotient(PartGroup quotient) {
        return Refused.because(
                "\"" + quotient.title() + "\" is a quotient, in which a missing part has no worst value to count",
                "leave missing parts out with covering(...)");
    }

    private boolean countsAsWorst() {
        return missingData()
                .filter(it -> it.policy() == MissingData.Policy.COUNTED_AS_WORST)
                .isPresent();
    }

    /** {@return this group and every group in it, at any depth} */
    public Stream<PartGroup> groups() {
        return Stream.concat(
                Stream.of(this),
                parts().stream().flatMap(part -> part instanceof PartGroup group ? group.groups() : Stream.empty()));
    }

    private void refuseWeightless() {
        if (parts().stream().allMatch(part -> part.weight() == 0)) {
            throw Refused.because(
                    "all parts of \"" + title() + "\" have the weight 0", "let at least one of them weigh something");
        }
    }

    private void refuseUnbearable() {
        if (aggregation() instanceof Aggregation.Geometric
                || aggregation() instanceof Aggregation.ConstantElasticity
                || !aggregation().isMean()) {
            for (IndexPart part : parts()) {
                if (part instanceof MetricPart leaf
                        && leaf.scaling() instanceof AsMeasured
                        && leaf.metric().isOnIntervalScale()) {
                    throw Refused.because(
                            leaf.metric().id() + " is on an interval scale, whose zero is a convention, and has no "
                                    + aggregation().words() + " as measured",
                            "its unit would decide the result; use worst(...).best(...)");
                }
            }
        }
    }

    @Override
    public String title() {
        return said.get(TITLE);
    }

    /** {@return how its parts become one} */
    public Aggregation aggregation() {
        return said.get(AGGREGATION);
    }

    /** {@return its parts, in declaration order} */
    public List<IndexPart> parts() {
        return said.get(PARTS);
    }

    /** {@return every metric in it, at any depth, each once, in declaration order} */
    public Stream<ImpactMetric> metrics() {
        return leaves().map(MetricPart::metric).distinct();
    }

    /** {@return every metric part in it, at any depth, in declaration order; a quotient may have a metric twice} */
    public Stream<MetricPart> leaves() {
        return parts().stream()
                .flatMap(part -> part instanceof PartGroup group ? group.leaves() : Stream.of((MetricPart) part));
    }

    /** {@return what is done about its missing parts, where it was said; else what the group around it does} */
    public Optional<MissingData> missingData() {
        return said.find(MISSING);
    }

    /**
     * A copy with a policy for missing data, which its groups inherit.
     *
     * @param missing what is done about parts without a value
     * @return the copy
     * @throws Refused if a missing part counts as worst, and there is no such value
     */
    public PartGroup withMissingData(MissingData missing) {
        if (missing.policy() == MissingData.Policy.COUNTED_AS_WORST) {
            groups().filter(group -> group.aggregation() instanceof Aggregation.Quotient)
                    .findFirst()
                    .ifPresent(group -> {
                        throw countedInQuotient(group);
                    });
            leaves().filter(leaf -> leaf.scaling().ends().isEmpty()).findFirst().ifPresent(leaf -> {
                throw Refused.because(
                        leaf.metric().id() + ", taken " + leaf.scaling().words() + ", has no worst value to count",
                        "leave missing parts out with covering(...), or give it worst(...).best(...)");
            });
        }
        return new PartGroup(said.with(MISSING, missing));
    }

    @Override
    public Optional<Normaliser> normaliser() {
        return said.find(NORMALISER);
    }

    /**
     * A copy whose aggregated value is brought to another scale. A group is better higher, since every score is, and
     * its best lies above its worst; one with a metric whose direction nobody declared may be turned round, as such a
     * metric may.
     *
     * @param normaliser applied to the value of the group
     * @return the copy
     * @throws Refused if it turns a group round that is better higher
     */
    public PartGroup withNormaliser(Normaliser normaliser) {
        if (normaliser instanceof Goalposts posts
                && posts.best() < posts.worst()
                && metrics().noneMatch(metric -> metric.direction() instanceof Direction.Undeclared)) {
            throw Refused.because(
                    "\"" + title() + "\" is better higher and cannot be taken " + posts.words(),
                    "change the two, or leave the direction of its metrics undeclared");
        }
        return new PartGroup(said.with(NORMALISER, normaliser));
    }

    @Override
    public String scale() {
        return aggregation().words() + normaliser().map(it -> ", " + it.words()).orElse("");
    }

    @Override
    public double weight() {
        return said.find(WEIGHT).orElse(1.0);
    }

    @Override
    public PartGroup withWeight(double weight) {
        return new PartGroup(said.with(WEIGHT, MetricPart.weighed(weight)));
    }

    /**
     * A copy that aggregates otherwise.
     *
     * @param aggregation how its parts become one
     * @return the copy
     */
    public PartGroup withAggregation(Aggregation aggregation) {
        PartGroup copy = new PartGroup(said.with(AGGREGATION, aggregation));
        copy.refuseTwice();
        copy.refuseLopsided();
        copy.refuseUnbearable();
        return copy;
    }

    /**
     * A copy of other parts.
     *
     * @param parts at least one
     * @return the copy
     */
    public PartGroup withParts(List<? extends IndexPart> parts) {
        PartGroup checked = of(title(), aggregation(), parts);
        return new PartGroup(said.with(PARTS, checked.parts()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartGroup that && said.equals(that.said);
    }

    @Override
    public int hashCode() {
        return said.hashCode();
    }

    @Override
    public String toString() {
        return title() + ": " + aggregation().words() + " of " + parts()
                + (weight() == 1 ? "" : ", weight " + exact(weight()));
    }
}
