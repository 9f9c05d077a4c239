package org.missionled.contribution;

import java.util.OptionalDouble;

/**
 * Whether the way from baseline to bound adds up: moved so far, claimed by features to come, and not planned for.
 *
 * <p>All amounts are in the metric's unit and positive towards the bound. A claim counts as its size x its reach (all
 * people where no reach is said) if it lands after the day of judgement and not after the due day; of one feature the
 * largest claim each way counts. Effects may overlap, so what is claimed is a range: from the largest single one to the
 * sum of all, never beyond the metric's natural limit. Claims against the direction of the target are subtracted at
 * both ends. A rise of 2.6 points for 30 % of the people closes 0.78 points, 9.75 % of a gap of 8.
 */
public final class Plan {
    private static final Plan UNKNOWN = new Plan(Double.NaN, Double.NaN, 0, 0, 0, 0);

    private final double gap;
    private final double moved;
    private final double least;
    private final double most;
    private final int undated;
    private final int unsized;

    private Plan(double gap, double moved, double least, double most, int undated, int unsized) {
        this.gap = gap;
        this.moved = moved;
        this.least = least;
        this.most = most;
        this.undated = undated;
        this.unsized = unsized;
    }

    /** {@return the plan where there is no baseline to plan from, or no time left to plan for} */
    public static Plan unknown() {
        return UNKNOWN;
    }

    /**
     * Whether claims close a gap.
     *
     * @param gap what is to be closed, before its due day
     * @param claims of all features
     * @return the plan
     */
    public static Plan of(Gap gap, Claims claims) {
        double baseline = gap.baseline().value();
        double towards = gap.towards();
        double way = StrictMath.abs(gap.bound().value() - baseline);
        double moved = gap.observed().isEmpty()
                ? Double.NaN
                : towards * (gap.observed().getAsDouble() - baseline);
        double room = room(gap, towards, Double.isNaN(moved) ? 0 : moved);
        ToCome toCome = ToCome.of(gap, claims);
        return new Plan(
                way,
                moved,
                Math.min(toCome.atLeast(), room),
                Math.min(toCome.atMost(), room),
                toCome.undated(),
                toCome.unsized());
    }

    /** How far the metric can still move towards the bound's side before its natural limit. */
    private static double room(Gap gap, double towards, double moved) {
        double limit = towards > 0
                ? gap.metric().limits().highest()
                : gap.metric().limits().lowest();
        return Math.max(0, towards * (limit - gap.baseline().value()) - moved);
    }

    /** {@return whether there is a baseline to plan from, and time left to plan for} */
    public boolean isKnown() {
        return !Double.isNaN(gap);
    }

    /** {@return the whole way from baseline to bound, above 0; NaN where the plan is not known} */
    public double gap() {
        return gap;
    }

    /** {@return how far the metric has moved, negative when away from the bound; empty without a value} */
    public OptionalDouble moved() {
        return Double.isNaN(moved) ? OptionalDouble.empty() : OptionalDouble.of(moved);
    }

    /** {@return the smallest effect that the claims of features to come can have together} */
    public double claimedAtLeast() {
        return least;
    }

    /** {@return the largest effect that the claims of features to come can have together} */
    public double claimedAtMost() {
        return most;
    }

    /** {@return the least that is left without a plan, at least 0; what has not been observed counts as not moved} */
    public double unplannedAtLeast() {
        return Math.max(0, gap - moved().orElse(0) - most);
    }

    /** {@return the most that is left without a plan, at least 0; what has not been observed counts as not moved} */
    public double unplannedAtMost() {
        return Math.max(0, gap - moved().orElse(0) - least);
    }

    /** {@return how many claims on the metric say no day on which they land, and are not counted} */
    public int undated() {
        return undated;
    }

    /** {@return how many claims to come say no size, and are not counted} */
    public int unsized() {
        return unsized;
    }
}
