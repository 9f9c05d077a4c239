package org.missionled.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A promise to show a metric group by group: by what people are told apart, which groups there are, and, where an
 * average over them is wanted, how much each weighs. Without weights there is no average.
 */
public final class Disaggregation {
    private final String dimension;
    private final List<String> groups;
    private final List<OptionalDouble> weights;

    private Disaggregation(String dimension, List<String> groups, List<OptionalDouble> weights) {
        this.dimension = dimension;
        this.groups = groups;
        this.weights = weights;
    }

    /**
     * A promise without weights.
     *
     * @param dimension by what people are told apart, such as {@code age}
     * @param groups such as {@code 18-29}, each once; none where any group may turn up
     * @return the promise
     * @throws Refused if a name is blank or comes twice
     */
    public static Disaggregation of(@Nullable String dimension, List<@Nullable String> groups) {
        String by = Checked.text("dimension", dimension, "age");
        List<String> named = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String group : groups) {
            String name = Checked.text("group of " + by, group, "18-29");
            if (!seen.add(name)) {
                throw Refused.because("the group \"" + name + "\" of " + by + " comes twice", "name each group once");
            }
            named.add(name);
        }
        return new Disaggregation(
                by,
                List.copyOf(named),
                named.stream().map(group -> OptionalDouble.empty()).toList());
    }

    /** {@return by what people are told apart} */
    public String dimension() {
        return dimension;
    }

    /** {@return the groups that are promised, in declaration order; empty where any may turn up} */
    public List<String> groups() {
        return groups;
    }

    /**
     * How much a group weighs in an average over all groups.
     *
     * @param group one of them
     * @return empty where nobody said
     */
    public OptionalDouble weight(String group) {
        int at = group == null ? -1 : groups.indexOf(group);
        return at < 0 ? OptionalDouble.empty() : weights.get(at);
    }

    /** {@return whether a weight was given for any group} */
    public boolean isWeighted() {
        return weights.stream().anyMatch(OptionalDouble::isPresent);
    }

    /**
     * A copy in which a group weighs something.
     *
     * @param group one of the promised ones
     * @param weight relative to the other weights; 0 or more, and not 0 for all groups
     * @return the copy
     * @throws Refused if the group is not promised or already weighed, or the weight is no weight
     */
    public Disaggregation withWeight(@Nullable String group, double weight) {
        int at = group == null ? -1 : groups.indexOf(group);
        if (group == null || at < 0) {
            throw Refused.value("group of " + dimension + " to weigh", group, "one of " + groups);
        }
        if (!(Checked.finite("weight of \"" + group + '"', weight, "0.3") >= 0)) {
            throw Refused.value("weight of \"" + group + '"', weight, "0 or more, such as 0.3");
        }
        if (weights.get(at).isPresent()) {
            throw Refused.because("the group \"" + group + "\" is weighed twice", "weigh each group once");
        }
        List<OptionalDouble> changed = new ArrayList<>(weights);
        changed.set(at, OptionalDouble.of(weight));
        if (changed.stream().allMatch(OptionalDouble::isPresent)
                && changed.stream().flatMapToDouble(OptionalDouble::stream).sum() == 0) {
            throw Refused.because("all weights of " + dimension + " are 0", "weigh at least one group above 0");
        }
        return new Disaggregation(dimension, groups, List.copyOf(changed));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Disaggregation that
                && dimension.equals(that.dimension)
                && groups.equals(that.groups)
                && weights.equals(that.weights);
    }

    @Override
    public int hashCode() {
        return Objects.hash(dimension, groups);
    }

    @Override
    public String toString() {
        return "by " + dimension + (groups.isEmpty() ? "" : ": " + String.join(", ", groups));
    }
}
