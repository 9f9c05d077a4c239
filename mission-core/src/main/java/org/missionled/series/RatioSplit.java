package org.missionled.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.missionled.explanation.Explanation;
import org.missionled.explanation.Explanation.Amount;
import org.missionled.explanation.Explanation.Input;
import org.missionled.model.Decimal;
import org.missionled.model.Refused;

/**
 * The change of a ratio between two periods, split into what changed within its groups and what the mix of groups did.
 *
 * <p>With {@code w} the share of a group in the whole (its denominator by the sum of denominators) and {@code r} its
 * own ratio, at the first and the second period:
 *
 * <pre>
 * within = sum over groups of (w1 + w2) / 2 * (r2 - r1)
 * mix    = sum over groups of (r1 + r2) / 2 * (w2 - w1)
 * within + mix = R2 - R1
 * </pre>
 *
 * <p>Source: E. M. Kitagawa, Components of a Difference Between Two Rates, Journal of the American Statistical
 * Association 50 (1955). All numbers are shares from 0 to 1 and their differences. A group that nobody was in at one of
 * the periods has no ratio there; it counts with its other ratio, so that its coming or going is mix alone. Swapping
 * the periods changes every sign and nothing else.
 *
 * <p>To redo by hand: of group A 90 of 100 and of group B 30 of 300 make 120 of 400, 0.3; later 255 of 300 (0.85) and 8
 * of 100 (0.08) make 263 of 400, 0.6575. Both groups fell, by 0.05 and 0.02. Within is {@code (0.25 + 0.75) / 2 * -0.05
 * + (0.75 + 0.25) / 2 * -0.02 = -0.035}; mix is {@code (0.9 + 0.85) / 2 * 0.5 + (0.1 + 0.08) / 2 * -0.5 = 0.3925};
 * together they are 0.3575, by which the ratio rose.
 */
public final class RatioSplit {
    private final List<Part> parts;
    private final double before;
    private final double now;

    /**
     * The counts of one group at both periods.
     *
     * @param name the group
     * @param before of the first period
     * @param now of the second period
     */
    public record Group(String name, Counts before, Counts now) {}

    /**
     * Two counts.
     *
     * @param numerator what was counted, finite
     * @param denominator what it was counted out of, finite and 0 or more; where it is 0 the numerator is 0 too
     */
    public record Counts(double numerator, double denominator) {
        /** Refuses counts that are no part of a whole. */
        public Counts {
            if (!Double.isFinite(numerator)) {
                throw Refused.value("numerator", numerator, "a finite count, such as 12");
            }
            if (!Double.isFinite(denominator) || denominator < 0 || (denominator == 0 && numerator != 0)) {
                throw Refused.value("denominator", denominator, "a count of 0 or more, such as 240");
            }
        }

        private double ratioOr(Counts other) {
            Counts of = denominator == 0 ? other : this;
            return of.denominator == 0 ? 0 : of.numerator / of.denominator;
        }
    }

    /**
     * What one group adds to the change.
     *
     * @param group its counts
     * @param within through its own ratio
     * @param mix through its share of the whole
     */
    public record Part(Group group, double within, double mix) {
        /** {@return by how much its own ratio changed; empty where nobody was in it at one of the periods} */
        public Optional<Double> ownChange() {
            return group.before().denominator() == 0 || group.now().denominator() == 0
                    ? Optional.empty()
                    : Optional.of(group.now().numerator() / group.now().denominator()
                            - group.before().numerator() / group.before().denominator());
        }
    }

    private RatioSplit(List<Part> parts, double before, double now) {
        this.parts = List.copyOf(parts);
        this.before = before;
        this.now = now;
    }

    /**
     * The split of a change.
     *
     * @param groups each once
     * @return empty where nothing was counted at one of the periods
     */
    public static Optional<RatioSplit> of(List<Group> groups) {
        double counted1 = 0;
        double whole1 = 0;
        double counted2 = 0;
        double whole2 = 0;
        for (Group group : groups) {
            counted1 += group.before().numerator();
            whole1 += group.before().denominator();
            counted2 += group.now().numerator();
            whole2 += group.now().denominator();
        }
        if (whole1 == 0 || whole2 == 0) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>();
        for (Group group : groups) {
            double share1 = group.before().denominator() / whole1;
            double share2 = group.now().denominator() / whole2;
            double ratio1 = group.before().ratioOr(group.now());
            double ratio2 = group.now().ratioOr(group.before());
            parts.add(new Part(
                    group, (share1 + share2) / 2 * (ratio2 - ratio1), (ratio1 + ratio2) / 2 * (share2 - share1)));
        }
        return Optional.of(new RatioSplit(parts, counted1 / whole1, counted2 / whole2));
    }

    /** {@return the ratio of all groups together at the first period} */
    public double before() {
        return before;
    }

    /** {@return the ratio of all groups together at the second period} */
    public double now() {
        return now;
    }

    /** {@return by how much the ratio of all groups together changed} */
    public double change() {
        return now - before;
    }

    /** {@return what the groups' own ratios did} */
    public double within() {
        double within = 0;
        for (Part part : parts) {
            within += part.within();
        }
        return within;
    }

    /** {@return what the groups' shares of the whole did} */
    public double mix() {
        double mix = 0;
        for (Part part : parts) {
            mix += part.mix();
        }
        return mix;
    }

    /** {@return what each group adds, in the order in which the groups were given} */
    public List<Part> parts() {
        return parts;
    }

    /** {@return whether the whole went one way while every group that was there at both periods went the other} */
    public boolean isReversed() {
        boolean any = false;
        for (Part part : parts) {
            double own = part.ownChange().orElse(0.0);
            if (part.ownChange().isPresent() && own * change() >= 0) {
                return false;
            }
            any |= part.ownChange().isPresent();
        }
        return any;
    }

    /** {@return how the two parts came about} */
    public Explanation explain() {
        List<Input> inputs = new ArrayList<>();
        for (Part part : parts) {
            Group group = part.group();
            inputs.add(new Amount(
                    group.name() + ", numerator before", group.before().numerator(), ""));
            inputs.add(new Amount(
                    group.name() + ", denominator before", group.before().denominator(), ""));
            inputs.add(new Amount(group.name() + ", numerator now", group.now().numerator(), ""));
            inputs.add(
                    new Amount(group.name() + ", denominator now", group.now().denominator(), ""));
        }
        inputs.add(new Amount("change", change(), ""));
        inputs.add(new Amount("within", within(), ""));
        inputs.add(new Amount("mix", mix(), ""));
        return Explanation.of(
                Decimal.exact(within()) + " within the groups and " + Decimal.exact(mix()) + " through their mix",
                isReversed()
                        ? "every group went the other way than the whole"
                        : "the groups' own ratios and their shares of the whole both count",
                "within = sum of (share before + share now) / 2 * (ratio now - ratio before); "
                        + "mix = sum of (ratio before + ratio now) / 2 * (share now - share before)",
                inputs);
    }

    @Override
    public String toString() {
        return change() + " = " + within() + " within + " + mix() + " mix";
    }
}
