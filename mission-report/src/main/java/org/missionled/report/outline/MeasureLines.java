package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.missionled.report.view.Bounds;
import org.missionled.report.view.Counted;
import org.missionled.report.view.GoalView.Published;
import org.missionled.report.view.MeasureView;
import org.missionled.report.view.MeasureView.Said;
import org.missionled.report.view.MetricView;
import org.missionled.report.view.Named;
import org.missionled.report.view.PointView;
import org.missionled.report.view.TargetView;

/** What is said of one measure of a goal: its way, its pace, and whether the plan adds up. */
final class MeasureLines {
    private final MeasureView measure;
    private final Named named;
    private final Metrics metrics;

    private MeasureLines(MeasureView measure, Metrics metrics) {
        this.measure = measure;
        this.named = measure.metric();
        this.metrics = metrics;
    }

    static List<String> of(MeasureView measure, Metrics metrics) {
        return new MeasureLines(measure, metrics).lines();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(Phrases.capitalised(measure.judgement().reason()) + Phrases.since(measure.judgement()) + ".");
        lines.add(isWords() ? words() : way());
        measure.benchmark().ifPresent(it -> lines.add("The target asks for " + it.words() + "."));
        precision().ifPresent(lines::add);
        measure.seriesBreak().ifPresent(lines::add);
        measure.way().map(PaceLines::of).ifPresent(lines::add);
        measure.yearlyChange().map(PaceLines::trend).ifPresent(lines::add);
        measure.published().map(MeasureLines::published).ifPresent(lines::add);
        measure.waterfall().map(PlanLine::of).ifPresent(lines::add);
        lines.add(source());
        return lines;
    }

    private boolean isWords() {
        return metrics.find(named)
                .filter(metric -> metric.kind() == MetricView.Kind.WORDS)
                .isPresent();
    }

    private String words() {
        return measure.said().map(this::said).orElse("Nothing was said so far.");
    }

    private String said(Said last) {
        return "Last, in " + last.period() + ": \"" + last.text() + "\""
                + last.judged().map(judged -> ", " + judged + rubric() + ".").orElse("");
    }

    private String rubric() {
        return metrics.find(named)
                .map(metric -> " (from worst to best: " + String.join(", ", metric.rubric()) + ")")
                .orElse("");
    }

    private String way() {
        StringBuilder text = new StringBuilder();
        measure.target()
                .flatMap(TargetView::baseline)
                .ifPresent(start -> text.append("From ")
                        .append(start.value().shown())
                        .append(" on ")
                        .append(start.on())
                        .append("; "));
        text.append(measure.observed()
                .map(this::observed)
                .orElse(measure.counts().seen() == 0 ? "not observed so far" : "no value to judge by so far"));
        measure.target().ifPresent(target -> text.append("; ").append(target.words()));
        return Phrases.capitalised(text.toString()) + metrics.unit(named) + "." + afterwards();
    }

    private String observed(PointView point) {
        if (!measure.judgement().isWhenDue()) {
            return "now " + metrics.observed(point, named);
        }
        return (measure.judgement().isLate() ? "later " : "on the due day ")
                + point.value().shown() + " (" + metrics.period(point, named) + ")";
    }

    /** What came after the value that was judged when due. */
    private String afterwards() {
        return measure.latest()
                .map(latest -> " Now " + metrics.observed(latest, named)
                        + measure.slippedSince()
                                .map(day -> ", not met any more since " + day)
                                .orElse("") + ".")
                .orElse("");
    }

    /** Where the value may lie, and what that leaves open. */
    private Optional<String> precision() {
        boolean isWider = measure.target()
                .flatMap(TargetView::baseline)
                .filter(start -> start.standardError().isPresent())
                .isPresent();
        Optional<String> possible = measure.judgement().possible().map(range -> "possible verdicts: " + range + ".");
        return measure.interval()
                .filter(Bounds::isApart)
                .map(it -> "With 95 % confidence " + it.shown()
                        + (isWider ? ", the precision of the baseline included" : "")
                        + possible.map(verdicts -> "; " + verdicts).orElse("."))
                .or(() -> possible.map(Phrases::capitalised));
    }

    private static String published(Published progress) {
        return "Statistics Canada's progress measure: " + progress.words()
                + progress.score()
                        .map(score -> ", score " + score.shown() + " of -5 to 5")
                        .orElse("") + ".";
    }

    private String source() {
        MeasureView.Counts counts = measure.counts();
        List<String> parts = new ArrayList<>();
        parts.add(named.id() + ": " + Counted.of(counts.seen(), "observation") + " seen");
        if (counts.beforeBaseline() > 0) {
            parts.add(Counted.of(counts.beforeBaseline(), "value") + " before the baseline as context");
        }
        if (counts.later() > 0) {
            parts.add(Counted.of(counts.later(), "observation") + " later than this report not seen");
        }
        measure.observed().ifPresent(point -> {
            parts.add("last from " + point.from());
            if (!point.sources().isEmpty()) {
                parts.add("reported by " + String.join(" and ", point.sources()));
            }
        });
        metrics.find(named).flatMap(MetricView::definition).ifPresent(where -> parts.add("defined at " + where));
        metrics.find(named).flatMap(MetricView::owner).ifPresent(owner -> parts.add("owned by " + owner));
        return String.join(", ", parts) + ".";
    }
}
