package org.missionled.report.view;

import java.util.Optional;
import java.util.OptionalDouble;
import org.missionled.alignment.Burn;
import org.missionled.alignment.GuardrailAssessment;
import org.missionled.model.Bound;
import org.missionled.model.Decimal;
import org.missionled.model.ElementKind;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Tolerance;

/**
 * What must not get worse, and whether it did. A breach outranks any win.
 *
 * @param anchor the stable name of this entry, such as {@code guardrail-mission-wellness--screen-time}
 * @param metric the metric
 * @param guarded the mission, or the feature that it stands on
 * @param title the metric, and by what it is guarded
 * @param judgement the verdict, in words and as a key
 * @param side whether the value must stay at or above the bound, or at or below it
 * @param bound what the value must not pass
 * @param words the bound and where it comes from, in words
 * @param baseline where it was when it was declared, of a guardrail with a tolerance
 * @param overDays over how many days an objective is to be kept, of a guardrail that is one
 * @param observed the value that was judged; empty where there is none
 * @param interval where that value may lie
 * @param burn how fast the error budget is used up, of an objective
 * @param seriesBreak where values are counted differently from some day on: since when, and what that means for the
 *     verdict, in sentences
 * @param working how the verdict comes about
 * @param site where it was written
 */
public record GuardrailView(
        String anchor,
        Named metric,
        Named guarded,
        String title,
        Judgement judgement,
        Bound.Side side,
        Amount bound,
        String words,
        Optional<TargetView.Start> baseline,
        Optional<Integer> overDays,
        Optional<PointView> observed,
        Optional<Bounds> interval,
        Optional<BurnView> burn,
        Optional<String> seriesBreak,
        Working working,
        Optional<Site> site) {

    /**
     * How fast an error budget is used up.
     *
     * @param consumed the share of it that is used up
     * @param longRate how many times as fast as allowed over the longer span of days
     * @param longDays how many days that is
     * @param shortRate how many times as fast as allowed over the shorter span of days
     * @param shortDays how many days that is
     * @param lastsDays how many days a whole budget lasts at that rate; empty where none is used
     */
    public record BurnView(
            Amount consumed, Amount longRate, int longDays, Amount shortRate, int shortDays, OptionalDouble lastsDays) {

        private static BurnView of(Burn burn) {
            return new BurnView(
                    Amount.share(burn.consumed()),
                    Amount.plain(burn.longRate()),
                    burn.longDays(),
                    Amount.plain(burn.shortRate()),
                    burn.shortDays(),
                    burn.timeToExhaustion()
                            .map(it -> OptionalDouble.of(it.toMinutes() / (24 * 60.0)))
                            .orElse(OptionalDouble.empty()));
        }
    }

    /** {@return whether the value must not rise above the bound; else it must not fall below it} */
    public boolean isAtMost() {
        return side == Bound.Side.AT_MOST;
    }

    static GuardrailView of(GuardrailAssessment one, Seen seen) {
        ImpactMetric metric = one.metric();
        Bound bound = one.guardrail().limit().bound();
        return new GuardrailView(
                anchor(one),
                Named.of(metric.id(), metric.meaning()),
                one.guarded().kind() == ElementKind.FEATURE
                        ? seen.named(one.guarded())
                        : Named.of(one.guarded(), seen.mission().statement()),
                seen.titles().of(one),
                Judgement.of(one),
                bound.side(),
                Amount.of(bound.value(), metric),
                (bound.side() == Bound.Side.AT_LEAST ? "at least " : "at most ")
                        + NumberWords.value(bound.value(), metric)
                        + one.guardrail()
                                .tolerance()
                                .map(it -> tolerance(it, metric))
                                .orElse(""),
                one.guardrail().tolerance().map(it -> TargetView.Start.of(it.baseline(), metric)),
                one.guardrail().objective().map(it -> it.days()),
                one.observed().map(point -> PointView.of(point, metric)),
                Bounds.of(one.interval(), metric),
                one.burn().map(BurnView::of),
                SeriesBreak.of(one),
                Working.of(one.explain()),
                seen.site(one.guarded()));
    }

    static String anchor(GuardrailAssessment one) {
        return "guardrail-" + Named.anchor(one.guarded(), one.metric().id());
    }

    private static String tolerance(Tolerance tolerance, ImpactMetric metric) {
        String amount = tolerance.unit() == Tolerance.Unit.PERCENT_OF_BASELINE
                ? Decimal.rounded(tolerance.amount()) + " % of it"
                : NumberWords.difference(tolerance.amount(), metric);
        return ", that is " + NumberWords.value(tolerance.baseline().value(), metric) + " on "
                + tolerance.baseline().on()
                + (tolerance.wrongWay() == Tolerance.WrongWay.RISING ? " plus " : " less ") + amount;
    }
}
