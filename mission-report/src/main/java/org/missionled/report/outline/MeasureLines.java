package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.missionled.alignment.MeasureAssessment;
import org.missionled.alignment.ProgressMeasure;
import org.missionled.alignment.Verdict;
import org.missionled.measurement.Reading;
import org.missionled.model.Decimal;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Target;
import org.missionled.report.view.BenchmarkView;
import org.missionled.report.view.Counted;
import org.missionled.report.view.Judged;
import org.missionled.series.Point;

/** What is said of one measure of a goal: its way, its pace, and whether the plan adds up. */
final class MeasureLines {
    private MeasureLines() {}

    static List<String> of(MeasureAssessment measure) {
        List<String> lines = new ArrayList<>();
        lines.add(Phrases.capitalised(measure.explain().reason()) + Phrases.since(measure) + ".");
        lines.add(measure.metric().isQualitative() ? words(measure) : way(measure));
        measure.ambition()
                .map(ambition -> BenchmarkView.of(ambition, measure.metric()))
                .ifPresent(it -> lines.add("The target asks for " + it.words() + "."));
        PrecisionLines.of(measure).ifPresent(lines::add);
        BreakLine.of(measure).ifPresent(lines::add);
        if (Judged.progress(measure)) {
            lines.add(progress(measure));
        }
        PaceLines.trend(measure).ifPresent(lines::add);
        measure.progressMeasure().map(MeasureLines::published).ifPresent(lines::add);
        if (Judged.plan(measure)) {
            lines.add(PlanLine.of(measure.waterfall(), measure.metric()));
        }
        lines.add(source(measure));
        return lines;
    }

    private static String words(MeasureAssessment measure) {
        return measure.lastWords()
                .map(last -> "Last, in " + last.period() + ": \""
                        + (last.reading() instanceof Reading.Words words ? words.text() : "") + "\""
                        + last.judgement()
                                .map(judged -> ", judged \"" + judged.level() + "\" by " + judged.by() + ", known on "
                                        + last.known() + rubric(measure.metric()) + ".")
                                .orElse(""))
                .orElse("Nothing was said so far.");
    }

    private static String rubric(ImpactMetric metric) {
        return " (from worst to best: " + String.join(", ", metric.rubric()) + ")";
    }

    private static String way(MeasureAssessment measure) {
        ImpactMetric metric = measure.metric();
        StringBuilder text = new StringBuilder();
        measure.target()
                .flatMap(Target::baseline)
                .ifPresent(baseline -> text.append("From ")
                        .append(Phrases.value(baseline.value(), metric))
                        .append(" on ")
                        .append(baseline.on())
                        .append("; "));
        text.append(measure.observed()
                .map(point -> Judged.whenDue(measure)
                        ? (measure.verdict() == Verdict.ACHIEVED_LATE ? "later " : "on the due day ")
                                + Phrases.value(point.value(), metric) + " (" + period(point, metric) + ")"
                        : "now " + Phrases.observed(point, metric))
                .orElse(measure.seen() == 0 ? "not observed so far" : "no value to judge by so far"));
        measure.target().ifPresent(target -> text.append("; ").append(Targets.aim(target, metric)));
        return Phrases.capitalised(text.toString()) + Phrases.unit(metric) + "." + afterwards(measure);
    }

    private static String period(Point point, ImpactMetric metric) {
        return metric.accumulation().isWindow()
                ? "the " + metric.accumulation() + " to " + point.closing()
                : point.window().toString();
    }

    /** What came after the value that was judged when due. */
    private static String afterwards(MeasureAssessment measure) {
        return measure.latest()
                .filter(latest -> Judged.whenDue(measure) && !measure.observed().equals(Optional.of(latest)))
                .map(latest -> " Now " + Phrases.observed(latest, measure.metric())
                        + measure.slippedSince()
                                .map(day -> ", not met any more since " + day)
                                .orElse("") + ".")
                .orElse("");
    }

    private static String progress(MeasureAssessment measure) {
        String done = Decimal.percent(measure.progress().getAsDouble())
                + measure.progressInterval().map(PrecisionLines::percents).orElse("") + " of the way";
        return Judged.pace(measure) ? done + PaceLines.pace(measure) : done + ".";
    }

    private static String published(ProgressMeasure progress) {
        return "Statistics Canada's progress measure: " + progress.status().words()
                + (progress.value().isPresent()
                        ? ", value " + Decimal.rounded(progress.value().getAsDouble()) + ", score "
                                + Decimal.rounded(progress.score().getAsDouble()) + " of -5 to 5"
                        : "")
                + ".";
    }

    private static String source(MeasureAssessment measure) {
        List<String> parts = new ArrayList<>();
        parts.add(measure.metric().id().local() + ": " + Counted.of(measure.seen(), "observation") + " seen");
        if (measure.beforeBaseline() > 0) {
            parts.add(Counted.of(measure.beforeBaseline(), "value") + " before the baseline as context");
        }
        if (measure.later() > 0) {
            parts.add(Counted.of(measure.later(), "observation") + " later than this report not seen");
        }
        measure.observed().ifPresent(point -> {
            parts.add("last from " + point.from());
            if (!point.sources().isEmpty()) {
                parts.add("reported by " + String.join(" and ", point.sources()));
            }
        });
        measure.metric().definition().ifPresent(definition -> parts.add("defined at " + definition));
        measure.metric().owner().ifPresent(owner -> parts.add("owned by " + owner));
        return String.join(", ", parts) + ".";
    }
}
