package org.missionled.contribution;

import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.missionled.explanation.Explanation;

/**
 * The way of one metric from its baseline to its target, cut into pieces: moved so far, of which findings explain a
 * part; still to come, stacked by evidence; and not planned for.
 *
 * <p>All amounts are in the metric's unit and positive towards the bound.
 *
 * <ul>
 *   <li>An effect counts as its size x its reach (all people where no reach is said), if it lands after the day of the
 *       baseline and not after the due day. What landed before is in the baseline. Where a claim names no day, its
 *       feature's launch is the day.
 *   <li>What landed up to the day on which the last value counts is part of what has moved. Everything later is still
 *       to come, also what landed between the last value and the day of the report, since no value shows it yet.
 *   <li>A finding replaces the expectation; on the wrong side it counts negative. In percent of the control group it
 *       counts in percent of the baseline. Only a comparison or an experiment explains what has moved: data from before
 *       and after are the movement itself, not its reason.
 *   <li>Features that are declined or retired count nothing; of one feature the largest effect each way counts.
 *   <li>Effects may overlap. Together they range from the largest single one to the sum of all, less all that hurt, and
 *       never beyond the metric's natural limits. Features that were declared {@code together(...)} count once, by
 *       their joint effect, when the last of them has landed.
 * </ul>
 *
 * <p>By hand: of a gap of 8 a rise of 2.6 points for 30 % of the people closes 2.6 x 0.3 = 0.78, which is 9.75 %. With
 * 2.5 moved, an experiment of a launched feature that found 2 (1 to 3) explains 1 to 3 of it, and -0.5 to 1.5 stays
 * unexplained; 8 - 2.5 - 0.78 = 4.72 is not planned for.
 */
public final class Waterfall {
    private static final Waterfall UNKNOWN = new Waterfall(null, null, null);

    private final @Nullable Gap gap;
    private final @Nullable Claims claims;
    private final @Nullable Effects effects;

    private Waterfall(@Nullable Gap gap, @Nullable Claims claims, @Nullable Effects effects) {
        this.gap = gap;
        this.claims = claims;
        this.effects = effects;
    }

    /** {@return the waterfall where there is no baseline to start from, or no time left to plan for} */
    public static Waterfall unknown() {
        return UNKNOWN;
    }

    /**
     * The waterfall of a gap.
     *
     * @param gap what is to be closed, before its due day
     * @param claims of all features
     * @return the waterfall
     */
    public static Waterfall of(Gap gap, Claims claims) {
        return new Waterfall(gap, claims, Effects.of(gap, claims));
    }

    /** {@return whether there is a baseline to plan from, and time left to plan for} */
    public boolean isKnown() {
        return gap != null;
    }

    /** {@return the whole way from baseline to bound, above 0; NaN where it is not known} */
    public double gap() {
        return gap == null ? Double.NaN : gap.way();
    }

    /** {@return how far the metric has moved, negative when away from the bound; empty without a value} */
    public OptionalDouble moved() {
        return gap == null || gap.observed().isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(gap.moved());
    }

    /** {@return what findings of launched features explain of what has moved, by the ends of their intervals} */
    public Span explained() {
        return effects == null ? Span.NONE : effects.explained();
    }

    /** {@return what has moved and no finding explains; nothing without a value} */
    public Span unexplained() {
        return moved().isEmpty() ? Span.NONE : explained().leftOf(moved().getAsDouble());
    }

    /** {@return what is still to come, from the largest single effect to the sum of all} */
    public Span toCome() {
        return backedAtLeast(EvidenceLayer.HYPOTHESIS);
    }

    /**
     * What is still to come by effects that rest on one layer of evidence and on nothing firmer. The layers add up to
     * {@link #toCome()}.
     *
     * @param layer what they rest on
     * @return how much of what is to come it adds to the firmer layers
     */
    public Span toCome(EvidenceLayer layer) {
        return switch (layer) {
            case REPLICATED -> backedAtLeast(layer);
            case TESTED -> backedAtLeast(layer).minus(backedAtLeast(EvidenceLayer.REPLICATED));
            case OBSERVED -> backedAtLeast(layer).minus(backedAtLeast(EvidenceLayer.TESTED));
            case HYPOTHESIS -> backedAtLeast(layer).minus(backedAtLeast(EvidenceLayer.OBSERVED));
        };
    }

    /**
     * What is still to come by effects that are backed at least so well.
     *
     * @param layer the weakest that counts
     * @return from the largest single effect to the sum of all
     */
    public Span backedAtLeast(EvidenceLayer layer) {
        return effects == null ? Span.NONE : effects.toComeDownTo(layer);
    }

    /** {@return what is left without a plan, at least 0; what has not been observed counts as not moved} */
    public Span unplanned() {
        if (gap == null) {
            return Span.NONE;
        }
        Span left = toCome().leftOf(gap.way() - moved().orElse(0));
        return left.within(0, Double.POSITIVE_INFINITY);
    }

    /** {@return how many claims on the metric say no day on which they land, and are not counted} */
    public int undated() {
        return effects == null ? 0 : effects.undated();
    }

    /** {@return how many claims that would count say no size in the metric's unit, and are not counted} */
    public int unsized() {
        return effects == null ? 0 : effects.unsized();
    }

    /** {@return how many claims landed before the last value without a finding of a comparison or an experiment} */
    public int untested() {
        return effects == null ? 0 : effects.untested();
    }

    /** {@return how many claims land after the due day, and are not counted} */
    public int tooLate() {
        return effects == null ? 0 : effects.tooLate();
    }

    /** {@return each piece with the effects it is made of} */
    public Explanation explain() {
        return gap == null || claims == null
                ? Explanation.of("not known", "there is no baseline to start from, or no time left", "", List.of())
                : WaterfallExplanation.of(this, gap, claims);
    }

    @Override
    public String toString() {
        return isKnown() ? "of " + gap() + ": " + moved() + " moved, " + toCome() + " to come" : "not known";
    }
}
