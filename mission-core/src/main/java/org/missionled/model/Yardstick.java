package org.missionled.model;

import static org.missionled.model.Decimal.exact;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the measures of a goal are judged: the method of pace and the cut-offs between verdicts.
 *
 * <p>The cut-offs of pace, 0.95 and 0.60, and those of a trend without a bound, 1.5 % and 0.5 % a year, are the ones of
 * Statistics Canada's progress measure for the Canadian Indicator Framework, which took them from Eurostat; Open SDG
 * uses those of pace as well.
 */
public final class Yardstick {
    private static final Yardstick STANDARD =
            new Yardstick("linear pace", PaceMethod.LINEAR, 0.95, 0.60, 0.015, 0.005, false);

    private static final Yardstick COMPOUND =
            new Yardstick("compound pace", PaceMethod.COMPOUND, 0.95, 0.60, 0.015, 0.005, false);

    private static final Yardstick STATISTICS_CANADA =
            new Yardstick("Statistics Canada's progress measure", PaceMethod.COMPOUND, 0.95, 0.60, 0.015, 0.005, true);

    private final String name;
    private final PaceMethod method;
    private final double onTrackFrom;
    private final double behindFrom;
    private final double substantialFrom;
    private final double moderateFrom;
    private final boolean progressMeasure;

    private Yardstick(
            String name,
            PaceMethod method,
            double onTrackFrom,
            double behindFrom,
            double substantialFrom,
            double moderateFrom,
            boolean progressMeasure) {
        this.name = name;
        this.method = method;
        this.onTrackFrom = onTrackFrom;
        this.behindFrom = behindFrom;
        this.substantialFrom = substantialFrom;
        this.moderateFrom = moderateFrom;
        this.progressMeasure = progressMeasure;
    }

    /** {@return linear pace and the published cut-offs; what holds where a goal asks for nothing else} */
    public static Yardstick standard() {
        return STANDARD;
    }

    /** {@return compound pace and the published cut-offs} */
    public static Yardstick compound() {
        return COMPOUND;
    }

    /**
     * The progress measure of Statistics Canada as it is published, for the sake of comparison with it. It judges by a
     * single value, takes a bound or a baseline of 0 as 0.001, gives each series a score from -5 to +5 and a goal the
     * mean of its scores. None of that is done by any other yardstick.
     *
     * @return the yardstick
     */
    public static Yardstick statisticsCanada() {
        return STATISTICS_CANADA;
    }

    /**
     * The same yardstick with a team's own cut-offs of pace.
     *
     * @param onTrack the pace from which a measure is on track
     * @param behind the pace from which it is behind and not too slow, above 0 and below the other
     * @return the copy
     * @throws Refused if the cut-offs are not in order, or the method is somebody else's published one
     */
    public Yardstick withPaceFrom(double onTrack, double behind) {
        refuseToChangePublished();
        if (!(behind > 0 && behind < onTrack && Double.isFinite(onTrack))) {
            throw Refused.because(
                    "cut-offs of pace at " + exact(onTrack) + " and " + exact(behind) + " are not in order",
                    "on track first, then behind, both above 0, such as 0.95 and 0.60");
        }
        return new Yardstick(name, method, onTrack, behind, substantialFrom, moderateFrom, false);
    }

    /**
     * The same yardstick with a team's own cut-off of a trend.
     *
     * @param share the yearly change for the better from which a metric without a bound improves, above 0; 0.005 is 0.5
     *     %
     * @return the copy
     * @throws Refused if the share is not above 0 and below 1, or the method is somebody else's published one
     */
    public Yardstick withImprovingFrom(double share) {
        refuseToChangePublished();
        if (!(share > 0 && share < 1)) {
            throw Refused.value("yearly change of a trend", share, "a share above 0 and below 1, such as 0.005");
        }
        return new Yardstick(name, method, onTrackFrom, behindFrom, Math.max(share, substantialFrom), share, false);
    }

    private void refuseToChangePublished() {
        if (progressMeasure) {
            throw Refused.because(name + " has the cut-offs it was published with", "begin with standard()");
        }
    }

    /** {@return what it is called} */
    public String name() {
        return name;
    }

    /** {@return how pace towards a bound is worked out} */
    public PaceMethod method() {
        return method;
    }

    /** {@return the pace from which a measure is on track} */
    public double onTrackFrom() {
        return onTrackFrom;
    }

    /** {@return the pace from which a measure is behind and not too slow} */
    public double behindFrom() {
        return behindFrom;
    }

    /** {@return the yearly change for the better, as a share, from which a trend is substantial} */
    public double substantialFrom() {
        return substantialFrom;
    }

    /** {@return the yearly change for the better, as a share, from which a trend is moderate: it improves} */
    public double moderateFrom() {
        return moderateFrom;
    }

    /** {@return whether it is Statistics Canada's progress measure, with its scores} */
    public boolean isProgressMeasure() {
        return progressMeasure;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Yardstick that
                && name.equals(that.name)
                && onTrackFrom == that.onTrackFrom
                && behindFrom == that.behindFrom
                && substantialFrom == that.substantialFrom
                && moderateFrom == that.moderateFrom;
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, onTrackFrom, behindFrom, substantialFrom, moderateFrom);
    }

    @Override
    public String toString() {
        return name;
    }
}
