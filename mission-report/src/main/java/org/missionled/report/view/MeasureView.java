package org.missionled.report.view;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.missionled.alignment.MeasureAssessment;
import org.missionled.measurement.Observation;
import org.missionled.measurement.Reading;

/**
 * How a goal stands by one metric. Its values over time stand with the metric.
 *
 * @param anchor the stable name of this entry, such as {@code goal-feel-better--who-5}
 * @param metric the metric
 * @param judgement the verdict, in words and as a key
 * @param target what is asked for; empty where the goal names a metric without a target
 * @param benchmark what the target is compared with; empty where it names nothing
 * @param yardstick the name of the yardstick that it is judged by
 * @param observed the value that was judged; empty where there is none
 * @param latest the last value, where a value that covers the due day was judged and this one came after it
 * @param interval where the observed value may lie, the precision of the baseline included
 * @param way how far and how fast it has come; empty where that was not judged
 * @param yearlyChange by how much a measure without a bound gets better in a year, where that was judged
 * @param published where the goal is judged by a published progress measure: what that says of this measure
 * @param waterfall whether the plan adds up; empty where there is no plan to judge
 * @param said what was said last, of a metric in words
 * @param slippedSince since when a target that was met is not met any more
 * @param seriesBreak where values are counted differently from some day on: since when, and what that means for the
 *     verdict, in sentences
 * @param counts how many observations it rests on
 * @param working how the verdict comes about
 */
public record MeasureView(
        String anchor,
        Named metric,
        Judgement judgement,
        Optional<TargetView> target,
        Optional<BenchmarkView> benchmark,
        String yardstick,
        Optional<PointView> observed,
        Optional<PointView> latest,
        Optional<Bounds> interval,
        Optional<WayView> way,
        Optional<Amount> yearlyChange,
        Optional<GoalView.Published> published,
        Optional<WaterfallView> waterfall,
        Optional<Said> said,
        Optional<LocalDate> slippedSince,
        Optional<String> seriesBreak,
        Counts counts,
        Working working) {

    /**
     * What was said of a metric in words.
     *
     * @param period when
     * @param text the words
     * @param judged what a named person made of them by the rubric, such as {@code judged "some" by Ada Lovelace};
     *     empty where nobody did
     */
    public record Said(String period, String text, Optional<String> judged) {

        private static Said of(Observation last) {
            return new Said(
                    last.period().toString(),
                    last.reading() instanceof Reading.Words words ? words.text() : "",
                    last.judgement().map(Object::toString));
        }
    }

    /**
     * How many observations a verdict rests on.
     *
     * @param seen were known on the day of the report
     * @param later are known only after that day
     * @param otherRhythm are of another rhythm than declared
     * @param beforeBaseline are before the baseline, and context
     */
    public record Counts(int seen, int later, int otherRhythm, int beforeBaseline) {}

    static MeasureView of(MeasureAssessment measure) {
        return new MeasureView(
                anchor(measure),
                Named.of(measure.metric().id(), measure.metric().meaning()),
                Judgement.of(measure),
                measure.target().map(target -> TargetView.of(target, measure.metric())),
                measure.ambition().map(ambition -> BenchmarkView.of(ambition, measure.metric())),
                measure.yardstick().name(),
                measure.observed().map(point -> PointView.of(point, measure.metric())),
                measure.latest()
                        .filter(latest ->
                                Judged.whenDue(measure) && !measure.observed().equals(Optional.of(latest)))
                        .map(point -> PointView.of(point, measure.metric())),
                Bounds.of(measure.interval(), measure.metric()),
                WayView.of(measure),
                Amount.share(Judged.trend(measure) ? measure.yearlyChange() : OptionalDouble.empty()),
                measure.progressMeasure().map(GoalView.Published::of),
                Judged.plan(measure) ? WaterfallView.of(measure.waterfall(), measure.metric()) : Optional.empty(),
                measure.lastWords().map(Said::of),
                measure.slippedSince(),
                SeriesBreak.of(measure),
                new Counts(measure.seen(), measure.later(), measure.otherRhythm(), measure.beforeBaseline()),
                Working.of(measure.explain()));
    }

    static String anchor(MeasureAssessment measure) {
        return Named.anchor(measure.goal(), measure.metric().id());
    }
}
